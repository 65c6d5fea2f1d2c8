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
export function wholeTextReply(title: string | null, body: string): Reply {
  const file: ReplyFile = {
    name: 'text.txt',
    bytes: Buffer.from(body),
    description: 'The text of the report',
  };
  const head =
    title === null
      ? 'The whole text'
      : `The whole text of “${escapePart(shorten(title, LONGEST_TITLE))}”`;
  const shown = container('none', [text(head), fileShown(file)]);
  return { ...shown, files: [file] };
}
