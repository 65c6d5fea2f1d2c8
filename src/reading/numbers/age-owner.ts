import type { Span } from '../../text/span.ts';
import { SURE_PASTS, UNSURE_PASTS } from '../../text/words/past-forms.ts';
import { isStopWord } from '../../text/words/stop-words.ts';
import type { Word } from '../../text/words/words.ts';
import { isDateWord, isNumberWord } from '../dates/date-words.ts';
import { HAS_NAME, type Instance, PLACE } from '../kinds.ts';
import { isSaying } from '../saying.ts';

/** Between an age and whom it is of: "Najjar, who is about 26", "Homs is more than 2,000 years old". */
const BETWEEN: ReadonlySet<string> = new Set(
  `is was are were be being been who which that also now then just only about around nearly almost over more than at
  least some a an the of in age aged turned turns turning when`.split(/\s+/),
);

/** Before an age, these refer to someone named before. */
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that']);

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'i', 'they']);

/** Most words of whom an age describes: "the 26-year-old law student Omar Najjar". */
const MOST_DESCRIBED = 6;

/** Most words of a noun and what describes it: "the old walled city is 2,000 years old". */
const MOST_OF_NOUN = 3;

/**
 * Finds whose age a sentence tells: the name or the noun that it belongs to.
 *
 * @param text - One sentence.
 * @param all - Its words.
 * @param instances - Its instances.
 * @param age - One of them.
 * @returns A span of `text`, empty if the age is that of another, unnamed one; `null` if the sentence only refers to
 *   someone named before: "he was 26", "the 26-year-old".
 */
export function ownerOfAge(
  text: string,
  all: readonly Word[],
  instances: readonly Instance[],
  age: Span,
): Span | null {
  const from = all.findIndex(({ start }) => start >= age.start);
  const to = all.findLastIndex(({ end }) => end <= age.end);
  const names = instances.filter(({ kinds }) => (kinds & HAS_NAME) !== 0);
  const isDescribing = all[to]?.folded === 'old' && all[to]?.joined === true;
  return isDescribing ? described(text, all, names, from, to) : before(text, all, names, from);
}

/** Whom "26-year-old" describes: those behind it, or those before it as in "Najjar, a 26-year-old driver". */
function described(
  text: string,
  all: readonly Word[],
  names: readonly Span[],
  from: number,
  to: number,
): Span | null {
  const behind = phraseBehind(text, all, to);
  const last = behind.at(-1);
  const end = all[to]?.end ?? 0;
  if (last && behind.some(({ capitalised }) => capitalised)) return { start: end, end: last.end };
  const article = all[from - 1];
  const name = names.findLast((one) => one.end <= (article?.start ?? 0));
  const gap = text.slice(name?.end ?? 0, article?.start ?? 0).trim();
  if (name && /^(?:,|is|was|, who (?:is|was))$/.test(gap)) return name;
  if (last) return { start: end, end: last.end };
  return !article || DEFINITE.has(article.folded) ? null : { start: end, end };
}

/** The words behind an age that it describes, without a verb. */
function phraseBehind(text: string, all: readonly Word[], to: number): Word[] {
  const found: Word[] = [];
  for (const [more, word] of all.slice(to + 1, to + 1 + MOST_DESCRIBED).entries()) {
    const gap = text.slice(all[to + more]?.end ?? 0, word.start);
    // "The 59-year-old, Ann Barnes, …"
    const isBeside =
      /^[\s-]{1,2}$/.test(gap) || (more === 0 && gap.trim() === ',' && word.capitalised);
    if (!isBeside || isStopWord(word.folded) || isVerb(word)) break;
    found.push(word);
  }
  return found;
}

function isVerb(word: Word): boolean {
  const { folded, capitalised } = word;
  if (capitalised) return false;
  return isSaying(word) || /ed$/.test(folded) || SURE_PASTS.has(folded) || UNSURE_PASTS.has(folded);
}

/** Finds whom an age belongs to among the words before it. */
function before(
  text: string,
  all: readonly Word[],
  names: readonly Instance[],
  from: number,
): Span | null {
  let at = from - 1;
  while (at >= 0 && BETWEEN.has(all[at]?.folded ?? '')) at -= 1;
  const word = all[at];
  if (!word || isPronoun(word)) return null;
  const isNoun = !isVerb(word) && !isDateWord(word) && !isNumberWord(word.folded, word.numeric);
  if (!isNoun) return subjectBefore(all, names, at);
  if (word.capitalised) return names.find(({ end }) => end === word.end) ?? word;
  let first = at;
  while (first > 0 && first > at - MOST_OF_NOUN + 1 && !isStopWord(all[first - 1]?.folded ?? '')) {
    if (text.slice(all[first - 1]?.end ?? 0, all[first]?.start ?? 0).trim() !== '') break;
    first -= 1;
  }
  return { start: all[first]?.start ?? word.start, end: word.end };
}

/** The last name of a person before a word, if no pronoun is nearer: "Jackson died in 2009 aged 50". */
function subjectBefore(all: readonly Word[], names: readonly Instance[], at: number): Span | null {
  const end = all[at]?.end ?? 0;
  const name = names.findLast((one) => one.end <= end && (one.kinds & PLACE) === 0);
  const pronoun = all.slice(0, at).findLast(isPronoun);
  return !name || (pronoun && pronoun.start > name.start) ? null : name;
}

function isPronoun({ folded }: Word): boolean {
  return PRONOUNS.has(folded);
}
