import { HAS_NAME, type Instance, PLACE } from '../../../../reading/kinds.ts';
import { cut } from '../../../../text/span.ts';
import { isNation } from '../../../../text/words/countries.ts';
import { lemma } from '../../../../text/words/lemma.ts';
import { words } from '../../../../text/words/words.ts';
import { ADJECTIVE } from '../../../question/asked/nouns.ts';

/** What a place can be, in nouns that reports use for one another. */
const SORTS = [
  'province|governorate|region|state',
  'city|town',
  'village|hamlet',
  'district|neighbou?rhood|suburb|quarter',
  'airport|airfield|air ?base',
  'road|street|highway|avenue',
  'bridge',
  'river',
  'hospital|clinic',
  'school|college',
  'prison|jail',
  'camp',
].map((nouns) => ({
  /** "Which province is the base in", "in what northern city". */
  asked: new RegExp(`\\b(?:which|what) (?:${ADJECTIVE}){0,2}(?:${nouns})\\b`, 'i'),
  /** At the end of a name, or right behind it. */
  behind: new RegExp(`(?:^| )(?:${nouns})$`, 'i'),
  before: new RegExp(`\\b(?:${nouns})s? of (?:the )?$`, 'i'),
}));

type Sort = (typeof SORTS)[number];

/** Most characters of such a noun beside a name: "neighbourhood of the". */
const REACH = 22;

/**
 * Narrows places to those that a sentence says to be of the sort asked for: "Anbar province" for "which province". If it
 * says so of none, only those of other sorts and nations are left out.
 *
 * @param text - The sentence.
 * @param telling - Its parts that can answer.
 */
export function ofSortAsked(
  text: string,
  telling: readonly Instance[],
  question: string,
): readonly Instance[] {
  const sort = SORTS.find(({ asked }) => asked.test(question));
  if (!sort) return telling;
  const sorts = telling.map((one) => ({ one, sort: sortOf(text, one) }));
  const found = sorts.filter((place) => place.sort === sort);
  const unsaid = sorts.filter(({ one, sort }) => sort === null && !isNationIn(text, one));
  return (found.length > 0 ? found : unsaid).map(({ one }) => one);
}

/** What a sentence says that a place is; `null` if it does not say so. */
function sortOf(text: string, { kinds, start, end }: Instance): Sort | null {
  if ((kinds & (PLACE | HAS_NAME)) === 0) return null;
  const before = text.slice(Math.max(0, start - REACH), start);
  const next = /^ \p{L}{1,15}(?: ?base)?\b/iu.exec(text.slice(end, end + REACH))?.[0] ?? '';
  const is = ({ behind, before: of }: Sort) =>
    behind.test(text.slice(start, end)) || behind.test(next.trim()) || of.test(before);
  return SORTS.find(is) ?? null;
}

function isNationIn(text: string, place: Instance): boolean {
  return words(cut(text, place)).every(({ folded }) => isNation(lemma(folded)));
}
