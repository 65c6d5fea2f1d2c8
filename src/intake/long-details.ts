import { LONGEST_DETAIL, LONGEST_LINK } from '../text/length-limits.ts';
import { doubtOf } from './doubt.ts';
import type { Draft } from './draft.ts';

/** Details of an article, how long they may be in UTF-16 code units, and the doubt about longer ones. */
const LIMITS = [
  { field: 'title', longest: LONGEST_DETAIL, code: 'title-too-long', text: 'doubt.title-long' },
  { field: 'source', longest: LONGEST_DETAIL, code: 'source-too-long', text: 'doubt.source-long' },
  { field: 'author', longest: LONGEST_DETAIL, code: 'author-too-long', text: 'doubt.author-long' },
  {
    field: 'language',
    longest: LONGEST_DETAIL,
    code: 'language-too-long',
    text: 'doubt.language-long',
  },
  { field: 'url', longest: LONGEST_LINK, code: 'link-too-long', text: 'doubt.link-long' },
] as const;

/**
 * Drops details that are too long for an article, and adds a doubt for each. Never shortens them: half
 * a title or half a list of names would state something false.
 */
export function withoutLongDetails(draft: Draft): Draft {
  const long = LIMITS.filter(({ field, longest }) => (draft[field]?.trim().length ?? 0) > longest);
  if (long.length === 0) return draft;
  const doubts = long.map(({ longest, code, text }) => doubtOf(code, text, { longest }));
  const leftOut = Object.fromEntries(long.map(({ field }) => [field, null]));
  return { ...draft, ...leftOut, doubts: [...doubts, ...draft.doubts] };
}
