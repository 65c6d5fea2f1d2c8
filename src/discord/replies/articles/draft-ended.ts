import type { Actor } from '../../../corpus/change.ts';
import type { KeptDraft } from '../../../intake/drafts/drafts.ts';
import { container, type Reply, text } from '../../message/components.ts';
import { escapePart } from '../../message/markdown.ts';
import { shorten } from '../../message/shorten.ts';
import { actorInWords } from './change.ts';

const LONGEST_TITLE = 200;

/** Replaces the message of a draft that was not published. */
export function discardedReply({ draft, purpose, by }: KeptDraft, discarder: Actor): Reply {
  const title = escapePart(shorten(draft.title ?? 'a report without a title', LONGEST_TITLE));
  return container('none', [
    text(
      purpose.kind === 'suggestion'
        ? `${actorInWords(discarder)} rejected ${actorInWords(by)}’s suggestion: “${title}”.`
        : `Discarded: “${title}”. Nothing was published.`,
    ),
  ]);
}
