import { findBodyDoubts } from './doubts.ts';
import type { Draft, LeftOut } from './draft.ts';

/**
 * Puts a passage that was left out back where the page has it.
 *
 * @param draft - Its body is as intake read it, apart from passages that were put back.
 * @param passage - One of `draft.leftOut`.
 */
export function putBack(draft: Draft, passage: LeftOut): Draft {
  const paragraphs = draft.body.split('\n\n');
  const added = passage.text.split('\n\n');
  const body = paragraphs.toSpliced(passage.after, 0, ...added).join('\n\n');
  const leftOut = (draft.leftOut ?? [])
    .filter((other) => other !== passage)
    .map(({ text, after }) => ({
      text,
      after: after > passage.after ? after + added.length : after,
    }));
  // The body is longer now, and may no longer be very short.
  const doubts = [
    ...draft.doubts.filter(({ code }) => code !== 'very-short'),
    ...findBodyDoubts(body).filter(({ code }) => code === 'very-short'),
  ];
  return { ...draft, body, leftOut, doubts };
}
