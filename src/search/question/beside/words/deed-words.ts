import type { Span } from '../../../../text/span.ts';
import { isVerb } from '../../../../text/words/related-words.ts';
import { ACTS } from './acts.ts';
import { type DeedKind, PLAIN_DEEDS, type Sides, VAGUE_DEEDS } from './deeds.ts';
import { lemmasOf, type WordGroup, wordGroups } from './word-groups.ts';

const DEEDS: readonly DeedKind[] = [...PLAIN_DEEDS, ...VAGUE_DEEDS];

const PLAIN = wordGroups(PLAIN_DEEDS.map(wordsOf));

const NO_WORDS: ReadonlySet<string> = new Set();

/** What reports use for a word of a vague deed can be for no deed at all: raids and jets. */
const noOthers = () => [];

const isSided = ([, , more]: DeedKind) => more?.sides !== undefined;
const WITH_SIDES = new Map([
  ...wordGroups(PLAIN_DEEDS.filter(isSided).map(wordsOf)),
  ...wordGroups(VAGUE_DEEDS.filter(isSided).map(wordsOf), noOthers),
]);
const SAME = wordGroups(
  DEEDS.map(([asked, , more]) => [`${asked} ${more?.same ?? ''}`]),
  noOthers,
);

const OF_ACTS = wordGroups(ACTS, noOthers);

const PHRASES = DEEDS.flatMap((kind) => {
  const told = new Set([...wordGroups([wordsOf(kind)]).values()].flatMap((words) => [...words]));
  const [, , { phrase, other, beforeOffice = '' } = {}] = kind;
  return phrase ? [{ phrase, told, other, beforeOffice: new Set(lemmasOf(beforeOffice)) }] : [];
});

const BEFORE_OFFICE = new Map<string, ReadonlySet<string>>(
  DEEDS.flatMap(([asked, , { beforeOffice = '' } = {}]) => {
    const told = new Set(lemmasOf(beforeOffice));
    return told.size === 0 ? [] : lemmasOf(asked).map((word) => [word, told] as const);
  }),
);

const SIDES = new Map<string, Sides>(
  DEEDS.flatMap(([asked, , more]) =>
    lemmasOf(asked).flatMap((word) => (more?.sides ? [[word, more.sides] as const] : [])),
  ),
);

function wordsOf([asked, told = '', { same = '' } = {}]: DeedKind): WordGroup {
  return [asked, `${same} ${told}`];
}

/** "Refused to leave" does not ask who left, and a bomb that left eight dead did not leave. */
const BEFORE_OTHER = /(?:\b(?:not|without)|n['’]t|\b(?:refus|declin|fail)\w{0,4} to) $/i;
const REMAINING = /^left\b/i;

/**
 * The lemmas of which a report must have one to tell of a deed that a question names; `null` for other words.
 *
 * @param text - The question.
 * @param place - Where it has the word.
 */
export function tellsOfDeed(
  text: string,
  place: number,
  lemma: string,
): ReadonlySet<string> | null {
  if (BEFORE_OTHER.test(text.slice(0, place)) || REMAINING.test(text.slice(place))) return null;
  return PLAIN.get(lemma) ?? null;
}

/** The lemmas that tell of a deed only before an office: "new", "name". */
export function wordsBeforeOffice(lemma: string): ReadonlySet<string> {
  return BEFORE_OFFICE.get(lemma) ?? NO_WORDS;
}

/** A deed that a question names in several words. */
interface PhrasedDeed extends Span {
  /** Lemmas of which a report must have one to tell of it. */
  readonly told: ReadonlySet<string>;
  /** Lemmas that tell of it only before an office. */
  readonly beforeOffice: ReadonlySet<string>;
  /** Where a word for it tells of something else. */
  readonly other: RegExp | undefined;
}

/** Finds the deeds that a question names in several words. */
export function phrasedDeeds(text: string): PhrasedDeed[] {
  return PHRASES.flatMap(({ phrase, ...words }) => {
    const match = phrase.exec(text);
    return match ? [{ start: match.index, end: match.index + match[0].length, ...words }] : [];
  });
}

/** The lemmas by which a report tells of a deed whose sides are read; `null` for other words. */
export function deedWords(lemma: string): ReadonlySet<string> | null {
  return isVerb(lemma) ? (WITH_SIDES.get(lemma) ?? null) : null;
}

/** Whose part is read in a deed that {@link deedWords} knows. */
export function kindOfSides(lemma: string): Sides {
  return SIDES.get(lemma) ?? 'any';
}

/** The lemmas by which a report tells of what someone does; `null` for words of which they are not known. */
export function actWords(lemma: string): ReadonlySet<string> | null {
  return OF_ACTS.get(lemma) ?? SAME.get(lemma) ?? deedWords(lemma);
}
