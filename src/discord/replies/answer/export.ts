import { type Answer, outcomeOf } from '../../../search/answer.ts';
import { answerFiles } from '../../../search/export/answer-files.ts';
import type { Filters } from '../../../search/filters.ts';
import type { Texts } from '../../languages/texts.ts';
import type { Reply } from '../../message/components.ts';
import { exportReply } from '../export.ts';
import { answerWordsIn } from '../words/files.ts';

/** Shows an answer as files in several formats. */
export function answerExportReply(answer: Answer, filters: Filters, texts: Texts): Reply {
  const exported = {
    asked: answer.question,
    size: sizeOf(answer, texts),
    what: 'answer',
    files: answerFiles(answer, filters, answerWordsIn(texts)),
  } as const;
  return exportReply(exported, texts);
}

function sizeOf(answer: Answer, texts: Texts): string {
  const { quotes, near, reports } = answer;
  if (reports) return texts.say('export.reports', { count: reports.total });
  return outcomeOf(answer) === 'about'
    ? texts.say('export.quotes-about', { count: near.length })
    : texts.say('export.quotes', { count: quotes.length });
}
