import type { TimelineAnswer } from '../../../timeline/answer-topic.ts';
import { exportFiles } from '../../../timeline/export/files.ts';
import {
  container,
  fileShown,
  type Reply,
  type ReplyFile,
  text,
} from '../../message/components.ts';
import { escapePart } from '../../message/markdown.ts';

/** Shows a timeline as files in several formats. */
export function exportReply(answer: TimelineAnswer): Reply {
  const exported = exportFiles(answer);
  const files = exported.map(
    ({ name, use, content }): ReplyFile => ({
      name,
      bytes: Buffer.from(content),
      description: `The timeline ${use}`,
    }),
  );
  const { topic, entries, undated } = answer.timeline;
  const quotes = entries.reduce((sum, entry) => sum + entry.quotes.length, undated.length);
  const lines = exported.map(({ name, use }) => `- \`${name}\` ${use}`);
  const shown = container('none', [
    text(`**${escapePart(topic)}** · ${quotes === 1 ? '1 quote' : `${quotes} quotes`}`, ...lines),
    ...files.map(fileShown),
  ]);
  return { ...shown, files };
}
