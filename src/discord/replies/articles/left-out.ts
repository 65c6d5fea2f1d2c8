import type { KeptDraft } from '../../../intake/drafts/drafts.ts';
import { visibleLine } from '../../../text/visible-text.ts';
import type { Texts } from '../../languages/texts.ts';
import {
  button,
  container,
  fileShown,
  type Reply,
  type ReplyFile,
  section,
  text,
} from '../../message/components.ts';
import { firstFitting } from '../../message/first-fitting.ts';
import { escapeText } from '../../message/markdown.ts';
import { shorten } from '../../message/shorten.ts';
import { encodePutBack } from '../../state/draft.ts';

/** How much of a passage is read to show it, in UTF-16 code units. */
const LOOKED_AT = 2_000;

/** Passages that are offered one by one. */
const MOST_SHOWN = 8;

/** Characters shown of a passage, from the most to the fewest. With the fewest, all of them fit into a message. */
const SHOWN_LENGTHS = [300, 150] as const;

/**
 * Shows the passages that intake left out of a draft, each with a button that puts it back. If they are not all shown
 * whole, they are in a file.
 */
export function leftOutReply(kept: KeptDraft, texts: Texts): Reply {
  return firstFitting(SHOWN_LENGTHS, (longest) => replyWith(kept, longest, texts));
}

function replyWith({ id, draft }: KeptDraft, longest: number, texts: Texts): Reply {
  const passages = draft.leftOut ?? [];
  const shown = passages.slice(0, MOST_SHOWN);
  const lines = shown.map((passage) => visibleLine(passage.text.slice(0, LOOKED_AT)));
  const more = passages.length - shown.length;
  const components = [
    text(`### ${leftOutIn(passages.length, texts)}`, texts.say('left-out.explained')),
    ...shown.map((passage, at) =>
      section(
        [`> ${escapeText(shorten(lines[at] ?? '', longest))}`],
        button(texts.say('button.put-back'), encodePutBack(id, passage)),
      ),
    ),
  ];
  const isWhole = shown.every(
    (passage, at) => passage.text.length <= LOOKED_AT && (lines[at] ?? '').length <= longest,
  );
  if (more === 0 && isWhole) return container('doubtful', components);
  const file: ReplyFile = {
    name: 'left-out.txt',
    bytes: Buffer.from(passages.map((passage) => passage.text).join('\n\n***\n\n')),
    description: texts.say('left-out.file'),
  };
  const note = text(
    more === 0 ? texts.say('left-out.whole') : texts.say('left-out.more', { count: more }),
  );
  return { ...container('doubtful', [...components, note, fileShown(file)]), files: [file] };
}

/** Says how many passages were left out, such as `3 passages left out`. */
export function leftOutIn(count: number, texts: Texts): string {
  return texts.say('left-out.count', { count });
}
