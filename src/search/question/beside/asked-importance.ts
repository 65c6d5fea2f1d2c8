import type { Lexicon } from '../../index/lexicon.ts';
import type { Concept } from '../concepts.ts';
import type { Wanted } from './beside.ts';

/** What a question asks why something is: "why was the road so important". */
const ASKING =
  /^\W{0,3}(?:why|how come) (?:is|are|was|were) (?:[\w'-]{1,30} ){1,8}?(?:important|strategic|crucial|vital|significant|key)\b/i;

/** More words by which reports say so, as lemmas. */
const TOLD: readonly string[] =
  'important strategic strategically crucial vital significant key last only lifeline gateway link'.split(
    ' ',
  );

/**
 * Reads whether a question asks why something is important. Reports answer with words such as "a vital supply route".
 *
 * @param text - The question in plain words.
 */
export function importanceAsked(
  text: string,
  concepts: readonly Concept[],
  lexicon: Lexicon,
): Wanted | null {
  const match = ASKING.exec(text);
  if (!match) return null;
  const end = match.index + match[0].length;
  const start = match.index + match[0].lastIndexOf(' ') + 1;
  const at = concepts.findIndex(({ places }) => places.includes(start));
  return {
    kind: 'word',
    anyOf: at < 0 ? [] : [at],
    told: new Set(TOLD.flatMap((one) => lexicon.number(one) ?? [])),
    words: text.slice(start, end),
    isReason: true,
  };
}
