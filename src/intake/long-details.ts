import { LONGEST_DETAIL, LONGEST_LINK } from '../text/longest.ts';
import type { Doubt, Draft } from './draft.ts';

const number = new Intl.NumberFormat('en');

/** Details that an article keeps, how long they may be, and what is said of longer ones. */
const LIMITS = [
  { field: 'title', longest: LONGEST_DETAIL, code: 'title-too-long' },
  { field: 'source', longest: LONGEST_DETAIL, code: 'source-too-long' },
  { field: 'author', longest: LONGEST_DETAIL, code: 'author-too-long' },
  { field: 'language', longest: LONGEST_DETAIL, code: 'language-too-long' },
  { field: 'url', longest: LONGEST_LINK, code: 'link-too-long' },
] as const;

/**
 * Leaves out details that are longer than an article may have, with a doubt for each. Half of a title
 * or of a list of names would say something that nobody wrote, so nothing is cut to fit.
 *
 * @param draft - What was read of a page or a file.
 */
export function withoutLongDetails(draft: Draft): Draft {
  const long = LIMITS.filter(({ field, longest }) => (draft[field]?.trim().length ?? 0) > longest);
  if (long.length === 0) return draft;
  const doubts = long.map(({ field, longest, code }): Doubt => {
    const what = field === 'url' ? 'link' : field;
    return { code, message: `${what} left out: it has over ${number.format(longest)} characters` };
  });
  const leftOut = Object.fromEntries(long.map(({ field }) => [field, null]));
  return { ...draft, ...leftOut, doubts: [...doubts, ...draft.doubts] };
}
