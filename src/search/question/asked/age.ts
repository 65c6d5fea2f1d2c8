import { AGE, type Instance } from '../../../reading/kinds.ts';
import { isRole } from '../../../reading/mentions.ts';
import { ownerOfAge } from '../../../reading/numbers/age-owner.ts';
import { classOf, isOfPeople } from '../../../reading/numbers/counts.ts';
import { isInside } from '../../../text/span.ts';
import type { Term } from '../../../text/words/terms.ts';
import { type Word, words } from '../../../text/words/words.ts';
import type { Question } from '../question.ts';

/** Before the one whose age is asked for. */
const ASKING =
  /\b(?:how old (?:is|are|was|were|would|will|did)|(?:what|which) age (?:is|was|did|does)|what(?: is| was|['’]?s) the age of)\s{1,3}/i;

/** Nouns for persons, by their endings: "bomber", "woman", "suspect". */
const OF_PERSON =
  /(?:m[ae]n|boy|girl|son|child|kid|er|or|ist|ian|ant|ent|ee|ect|eer|ess|pilot|king|victim)s?$/;

/** A noun is read from so many characters. */
const MOST_OF_WORD = 40;

/** Most words of the question that name one person or thing. */
const MOST_WORDS = 6;

/** Whose age a question asks for. */
export interface AskedAge {
  /** Indexes of the concepts that name them, or of the noun for them. */
  readonly named: readonly number[];
  /** Whether these are names: "how old is Omar Najjar". */
  readonly areNames: boolean;
  /** Whether the noun is for persons: "how old was the bomber". */
  readonly isPerson: boolean;
}

/**
 * Reads whose age a question asks for.
 *
 * @returns `null` if it asks for no age, or the words do not tell whose.
 */
export function ageAsked({ text, asks, concepts }: Question): AskedAge | null {
  const asking = ASKING.exec(text);
  if ((asks.narrow & AGE) === 0 || !asking) return null;
  const start = asking.index + asking[0].length;
  const subject = words(text.slice(start)).slice(0, MOST_WORDS);
  const nouns: number[] = [];
  const names: number[] = [];
  let end = 0;
  for (const word of subject) {
    const at = concepts.findIndex(({ places }) => places.includes(start + word.start));
    const isBeside = /^[\s-]{0,3}$/.test(text.slice(start + end, start + word.start));
    const isProper = concepts[at]?.isProper === true;
    // "The bomber Omar Najjar" is named.
    if (!isBeside || (at < 0 && nouns.length + names.length > 0 && !ARTICLES.has(word.folded)))
      break;
    end = word.end;
    if (at < 0) continue;
    if (names.length > 0 && !isProper) break;
    (isProper && !isRole(word.folded) ? names : nouns).push(at);
  }
  if (names.length > 0) return { named: names, areNames: true, isPerson: true };
  if (nouns.length === 0) return null;
  const places = nouns.map((at) => concepts[at]?.places[0] ?? 0);
  const isPerson = places.some((place) => {
    const [word] = words(text.slice(place, place + MOST_OF_WORD));
    return word !== undefined && isPersonNoun(word);
  });
  return { named: nouns, areNames: false, isPerson };
}

function isPersonNoun(word: Word): boolean {
  return isOfPeople(classOf(word)) || isRole(word.folded) || OF_PERSON.test(word.folded);
}

const ARTICLES: ReadonlySet<string> = new Set(
  'the a an al el bin ibn abu de da van von'.split(' '),
);

/** A sentence in which ages are read. */
export interface AgedSentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly terms: readonly Term[];
  readonly instances: readonly Instance[];
}

/** Which words name the one asked about. */
export interface Naming {
  /** Whether a term of the sentence names one of the concepts asked about. */
  readonly names: (term: Term) => boolean;
  /** Whether it names the last of them, the surname. */
  readonly isLast: (term: Term) => boolean;
  /** Whether the words before the sentence name them. */
  readonly isToldBefore: () => boolean;
}

/**
 * Whether an age of a sentence can be that of the one asked about.
 */
export function isAgeOf(
  { areNames, isPerson, named }: AskedAge,
  { text, words: all, terms, instances }: AgedSentence,
  age: Instance,
  naming: Naming,
): boolean {
  const { names, isToldBefore } = naming;
  const owner = ownerOfAge(text, all, instances, age);
  if (owner === null) {
    const isBefore = terms.some((term) => term.end <= age.start && names(term));
    // "Murray caused the 50-year-old's death": that is another. "Murray said he was 50" is his.
    const isOther = isBefore && text.slice(age.start, age.end).endsWith('-old');
    return isPerson ? !isOther && (isBefore || isToldBefore()) : terms.some(names);
  }
  const own = terms.filter((term) => isInside(term, owner));
  const isNamed = own.some(names);
  if (!areNames) return isNamed || (isPerson && isAnyone(own));
  return isNamed && isSameName(own, naming, named.length);
}

/** Whether an age is of a person by name, who can be the one that a noun of the question means. */
function isAnyone(own: readonly Term[]): boolean {
  return (
    own.length === 0 || own.some(({ capitalised, folded }) => capitalised || OF_PERSON.test(folded))
  );
}

/**
 * Whether a name is that of a person asked about by as many names: "Barnes" and "Ann Barnes", but not "Julian Barnes"
 * for "Ann Barnes", and not "Michael Jackson" for "Prince Michael".
 */
function isSameName(own: readonly Term[], { names, isLast }: Naming, asked: number): boolean {
  const proper = own.filter(({ capitalised, folded }) => capitalised && !isRole(folded));
  const shared = proper.filter(names).length;
  if (asked === 1) return shared > 0;
  const [first, last] = [proper[0], proper.at(-1)];
  if (!first || !last || !isLast(last)) return false;
  // A child can have its mother's name as the second.
  return first === last || (names(first) && shared > 1);
}
