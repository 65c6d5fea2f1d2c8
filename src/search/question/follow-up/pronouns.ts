import lemmatizer from 'wink-lemmatizer';
import { isStopWord } from '../../../text/words/stop-words.ts';
import { type Word, words } from '../../../text/words/words.ts';
import { isFormOfBe, type NounPhrase, nounPhrasesOf } from './noun-phrases.ts';
import { changed, isCounted, MOST_TRIED, type Readings } from './put-in-place.ts';
import { openingOf } from './question-word.ts';
import { AUXILIARIES, isOneOf, PREPOSITIONS, PRONOUNS } from './small-words.ts';
import { settingOf, subjectOf } from './subject.ts';

const PERSONS: ReadonlySet<string> = new Set('he she him her his'.split(' '));
const MANY: ReadonlySet<string> = new Set('they them their these those'.split(' '));
const OWNERS: ReadonlySet<string> = new Set('his its their'.split(' '));
const POINTING: ReadonlySet<string> = new Set('this that these those'.split(' '));
const COUNTRIES: ReadonlySet<string> = new Set(
  'country city town village province state region area place island'.split(' '),
);
const PLACES: ReadonlySet<string> = new Set('in at near on inside around'.split(' '));

/**
 * Replaces the pronouns that refer to the question before by the things it names.
 *
 * @param previous - The question before, without its question mark.
 * @param typed - The new question.
 * @param answered - The name shown bold in its answer; `null` for none.
 * @returns The readings; `null` if no pronoun refers to the question before.
 */
export function resolvePronouns(
  previous: string,
  typed: string,
  answered: string | null,
): Readings | null {
  const pronouns = pronounsOf(typed);
  if (pronouns.length === 0) return null;
  // From the last to the first, so that the places of the others stay valid.
  const readings = pronouns.reduceRight<Readings>(
    (readings, pronoun) =>
      antecedents(previous, typed, pronoun, answered)
        .flatMap((by) => readings.map((reading) => changed(reading, { ...pronoun, by })))
        .slice(0, MOST_TRIED),
    [typed],
  );
  const setting = pronouns.every(({ kind }) => kind === 'thing') ? settingOf(previous) : null;
  if (setting === null || hasSetting(typed)) return readings;
  return readings.map((reading) =>
    reading.includes(setting.place) ? reading : `${reading} ${setting.text}`,
  );
}

function hasSetting(text: string): boolean {
  return nounPhrasesOf(text).some(({ preposition }) => preposition !== null);
}

/** A word that refers to something named before. */
interface Pronoun {
  readonly start: number;
  readonly end: number;
  readonly kind: 'person' | 'thing' | 'many' | 'place';
  readonly isOwner: boolean;
  /** The noun of the reference: "base" in "that base". */
  readonly noun: string | null;
}

function pronounsOf(text: string): Pronoun[] {
  const all = words(text);
  const nouns = nounPhrasesOf(text);
  // A name before the pronoun in the same question is nearer than the question before.
  const isNamedBefore = ({ start }: Word) => nouns.some((each) => each.isName && each.end < start);
  return all.flatMap((word, at) => {
    const pronoun = pronounAt(all, at, nouns);
    return pronoun !== null && !isNamedBefore(word) ? [pronoun] : [];
  });
}

function pronounAt(all: readonly Word[], at: number, nouns: readonly NounPhrase[]): Pronoun | null {
  const word = all[at];
  if (!word) return null;
  const { folded, start, end } = word;
  const pointedAt = isOneOf(word, POINTING) && nouns.find((each) => each.start === start);
  if (pointedAt) {
    const kind = MANY.has(folded) ? 'many' : 'thing';
    return { start, end: pointedAt.end, kind, isOwner: false, noun: pointedAt.head };
  }
  if (folded === 'there' && isPlace(all, at)) {
    return { start, end, kind: 'place', isOwner: false, noun: null };
  }
  if (!isOneOf(word, PRONOUNS) || (POINTING.has(folded) && !standsAlone(all, at))) return null;
  const kind = PERSONS.has(folded) ? 'person' : MANY.has(folded) ? 'many' : 'thing';
  return { start, end, kind, isOwner: isOwner(folded, all[at + 1]), noun: null };
}

/** Whether a pronoun is possessive: "his", or "her" before a noun. */
function isOwner(folded: string, next: Word | undefined): boolean {
  return OWNERS.has(folded) || (folded === 'her' && next !== undefined && !isStopWord(next.folded));
}

/** "are stationed there" says where; "how many are there" does not. */
function isPlace(all: readonly Word[], at: number): boolean {
  const next = all[at + 1];
  return !isFormOfBe(all[at - 1]) && !isOneOf(next, AUXILIARIES);
}

/** "about that", "is that true", "that?", but not "said that he came". */
function standsAlone(all: readonly Word[], at: number): boolean {
  const [before, after] = [all[at - 1], all[at + 1]];
  return !after || isOneOf(before, AUXILIARIES) || isOneOf(before, PREPOSITIONS);
}

function antecedents(
  previous: string,
  typed: string,
  pronoun: Pronoun,
  answered: string | null,
): readonly string[] {
  const all = nounPhrasesOf(previous);
  if (pronoun.kind === 'place') return placesOf(previous, typed, all, answered);
  const again = namedAgain(previous, all, pronoun.noun);
  const isAsked = /^(?:who|which|what)/.test(openingOf(previous)?.asked ?? '');
  const person = pronoun.kind === 'person' && isAsked && answered !== null ? [answered] : [];
  const subject = pronoun.kind === 'thing' && !pronoun.isOwner ? subjectOf(previous) : null;
  const named = again ?? [
    ...person,
    ...(subject === null ? [] : [subject.text]),
    ...namesFor(previous, all, pronoun),
  ];
  const different = [...new Set(named)];
  return pronoun.isOwner ? different.map(possessive) : different;
}

function placesOf(
  previous: string,
  typed: string,
  all: readonly NounPhrase[],
  answered: string | null,
): readonly string[] {
  // "Which country …": the place is the answer.
  const isAsked = all.some((each) => isCounted(previous, each) && COUNTRIES.has(each.head));
  if (isAsked && answered !== null) return [`in ${answered}`];
  const led = all.filter(({ preposition }) => preposition !== null && PLACES.has(preposition));
  if (led.length > 0) {
    return preferNames(led).map((each) => `${each.preposition} ${phrase(each)}`);
  }
  const single = all.filter((each) => !each.isPlural && !isCounted(previous, each));
  const objects = single.filter((each) => !isSubject(previous, each));
  const others = objects.length > 0 ? objects : single;
  const preposition = GOING.test(typed) ? 'to' : 'at';
  return preferNames(others).map((each) => `${preposition} ${phrase(each)}`);
}

function namedAgain(
  previous: string,
  all: readonly NounPhrase[],
  noun: string | null,
): readonly string[] | null {
  if (noun === null) return null;
  const same = all.filter(({ head }) => lemmatizer.noun(head) === lemmatizer.noun(noun));
  return same.length > 0 ? same.map((each) => definite(previous, each)) : null;
}

function namesFor(
  previous: string,
  all: readonly NounPhrase[],
  { kind }: Pronoun,
): readonly string[] {
  const opening = openingOf(previous);
  const rest = previous.slice(opening?.end ?? 0).trim();
  const isAsked = kind === 'person' && opening !== null && /^who/.test(opening.asked);
  if (isAsked) {
    const [first, second] = words(rest);
    // "Who is the head of the IMF": "he" is the head of the IMF.
    const isPredicate =
      isFormOfBe(first) && second && nounPhrasesOf(rest)[0]?.start === second.start;
    if (first && isPredicate) return [rest.slice(first.end).trim()];
    if (first && !/^(?:do|did|does)/.test(first.folded)) return [`the one who ${rest}`];
  }
  const [subject] = all;
  if (kind === 'person' && subject?.isName && isSubject(previous, subject)) {
    return [definite(previous, subject)];
  }
  const which = opening?.kind === 'determiner' ? all[0] : undefined;
  if (which && !which.isPlural && /^(?:which|what)$/.test(opening?.asked ?? '')) {
    if (kind === 'thing') return [`the ${which.core} that${previous.slice(which.end)}`];
    if (kind === 'person') return [`the ${which.core}`];
  }
  const isPerson = ({ preposition }: NounPhrase) => !PLACES.has(preposition ?? '');
  const fitting = all
    .filter(({ isPlural }) => isPlural === (kind === 'many'))
    .filter((each) => kind !== 'person' || isPerson(each));
  const wanted = fitting.length > 0 || kind === 'person' ? fitting : all;
  return preferNames(wanted).map((each) => definite(previous, each));
}

/** Verbs that ask where to. */
const GOING =
  /\b(?:go|goes|going|went|come|came|travel|travelled|traveled|fly|flew|move|moved|return|returned) there\b/i;

/** Whether a thing follows the auxiliary of a question: "When did Trump visit it". */
function isSubject(previous: string, { start }: NounPhrase): boolean {
  return isOneOf(wordBefore(previous, start), AUXILIARIES);
}

function wordBefore(text: string, start: number): Word | undefined {
  return words(text.slice(0, start)).at(-1);
}

function preferNames(all: readonly NounPhrase[]): readonly NounPhrase[] {
  const names = all.filter(({ isName }) => isName);
  return names.length > 0 ? names : all;
}

/**
 * A thing with the article of a second mention: a thing that was counted or asked for gets "the".
 */
function definite(previous: string, each: NounPhrase): string {
  const isNameAlone = each.isName && !each.isPlural && /\p{Lu}/u.test(lastWord(each.core));
  const isKnown = each.determiner === 'the' || isNameAlone;
  return isKnown ? previous.slice(each.start, each.end) : `the ${each.core}`;
}

function lastWord(text: string): string {
  return text.split(' ').at(-1) ?? '';
}

function phrase({ determiner, core }: NounPhrase): string {
  return determiner === null
    ? core
    : `${determiner === 'a' || determiner === 'an' ? 'the' : determiner} ${core}`;
}

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}
