import type { KeptDraft } from '../../../intake/drafts/drafts.ts';
import { visibleLine } from '../../../text/visible-text.ts';
import {
  button,
  container,
  fileShown,
  type Reply,
  type ReplyFile,
  section,
  text,
} from '../../message/components.ts';
import { escapeText } from '../../message/markdown.ts';
import { shorten } from '../../message/shorten.ts';
import { encodePutBack } from '../../state/draft.ts';

/** Passages that are offered one by one. */
const MOST_SHOWN = 8;

/** Characters shown of a passage. */
const LONGEST_SHOWN = 300;

const EXPLANATION =
  'These passages are inside the report on its page, but look like a part of the page. If one belongs to ' +
  'the report, put it back.';

/** Shows the passages that intake left out of a draft, each with a button that puts it back. */
export function leftOutReply({ id, draft }: KeptDraft): Reply {
  const passages = draft.leftOut ?? [];
  const shown = passages.slice(0, MOST_SHOWN);
  const more = passages.length - shown.length;
  const components = [
    text(`### ${leftOutInWords(passages.length)}`, EXPLANATION),
    ...shown.map((passage) =>
      section(
        [`> ${escapeText(shorten(visibleLine(passage.text.slice(0, 2_000)), LONGEST_SHOWN))}`],
        button('Put back', encodePutBack(id, passage)),
      ),
    ),
  ];
  if (more === 0) return container('doubtful', components);
  const file: ReplyFile = {
    name: 'left-out.txt',
    bytes: Buffer.from(passages.map((passage) => passage.text).join('\n\n***\n\n')),
    description: 'All passages that were left out',
  };
  const note = text(`… and ${more} more. All of them are in this file:`);
  return { ...container('doubtful', [...components, note, fileShown(file)]), files: [file] };
}

/** Says how many passages were left out, such as `3 passages left out`. */
export function leftOutInWords(count: number): string {
  return count === 1 ? '1 passage left out' : `${count} passages left out`;
}
