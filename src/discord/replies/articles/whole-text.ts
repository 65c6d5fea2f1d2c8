import type { Texts } from '../../languages/texts.ts';
import {
  container,
  fileShown,
  type Reply,
  type ReplyFile,
  text,
} from '../../message/components.ts';
import { escapePart } from '../../message/markdown.ts';
import { shorten } from '../../message/shorten.ts';

const LONGEST_TITLE = 200;

/** Shows a report's text as a file, so that all of it can be read, copied and corrected. */
export function wholeTextReply(title: string | null, body: string, texts: Texts): Reply {
  const file: ReplyFile = {
    name: 'text.txt',
    bytes: Buffer.from(body),
    description: texts.say('whole-text.file'),
  };
  const head =
    title === null
      ? texts.say('whole-text.untitled')
      : texts.say('whole-text.title', { title: escapePart(shorten(title, LONGEST_TITLE)) });
  const shown = container('none', [text(head), fileShown(file)]);
  return { ...shown, files: [file] };
}
