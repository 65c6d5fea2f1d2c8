import type { TimelineAnswer } from '../../../timeline/answer-topic.ts';
import { exportFiles } from '../../../timeline/export/files.ts';
import type { Texts } from '../../languages/texts.ts';
import type { Reply } from '../../message/components.ts';
import { exportReply } from '../export.ts';
import { timelineFileWordsIn } from '../words/files.ts';

/** Shows a timeline as files in several formats. */
export function timelineExportReply(answer: TimelineAnswer, texts: Texts): Reply {
  const { topic, entries, undated } = answer.timeline;
  const quotes = entries.reduce((sum, entry) => sum + entry.quotes.length, undated.length);
  const size = texts.say('export.quotes', { count: quotes });
  const files = exportFiles(answer.timeline, timelineFileWordsIn(answer, texts));
  return exportReply({ asked: topic, size, what: 'timeline', files }, texts);
}
