import lemmatizer from 'wink-lemmatizer';
import { isStopWord } from '../../../../text/words/stop-words.ts';
import { type Word, words } from '../../../../text/words/words.ts';
import { changed, MOST_TRIED, type Readings } from '../completing/put-in-place.ts';
import { isFormOfBe, type NounPhrase, nounPhrasesOf } from '../words/noun-phrases.ts';
import { AUXILIARIES, isOneOf, PREPOSITIONS, PRONOUNS } from '../words/small-words.ts';
import { antecedents, type Pronoun } from './antecedents.ts';
import { aboutEvent } from './event.ts';
import { settingOf } from './subject.ts';

const PERSONS: ReadonlySet<string> = new Set('he she him her his'.split(' '));
const MANY: ReadonlySet<string> = new Set('they them their these those'.split(' '));
const OWNERS: ReadonlySet<string> = new Set('his its their'.split(' '));
const POINTING: ReadonlySet<string> = new Set('this that these those'.split(' '));

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
  const all = pronounsOf(typed);
  if (all.length === 0) return null;
  const pronouns = all.filter((each) => !isStatement(typed, each));
  // From the last to the first, so that the places of the others stay valid.
  const readings = pronouns.reduceRight<Readings>(
    (readings, pronoun) =>
      antecedents(previous, typed, pronoun, answered)
        .flatMap((by) => readings.map((reading) => changed(reading, { ...pronoun, by })))
        .slice(0, MOST_TRIED),
    [typed],
  );
  if (pronouns.length < all.length) return readings.map((each) => aboutEvent(previous, each));
  const setting = pronouns.every(({ kind }) => kind === 'thing') ? settingOf(previous) : null;
  if (setting === null || hasSetting(typed)) return readings;
  return readings.map((reading) =>
    reading.includes(setting.place) ? reading : `${reading} ${setting.text}`,
  );
}

/** Whether "it" is what was said: "did they deny it" is not about a thing, but about what a report says of it. */
function isStatement(typed: string, { kind, start, isOwner, noun }: Pronoun): boolean {
  const verb = words(typed.slice(0, start)).at(-1);
  if (kind !== 'thing' || isOwner || noun !== null || verb === undefined) return false;
  return CONFIRMING.has(lemmatizer.verb(verb.folded));
}

const CONFIRMING: ReadonlySet<string> = new Set('deny confirm admit acknowledge'.split(' '));

function hasSetting(text: string): boolean {
  return nounPhrasesOf(text).some(({ preposition }) => preposition !== null);
}

/** Whether a text has a pronoun for a person, or for the place that was the answer, rather than for an event. */
export function meansAnswer(typed: string, answered: string | null): boolean {
  return pronounsOf(typed).some(
    ({ kind }) => kind === 'person' || (kind === 'place' && answered !== null),
  );
}

function pronounsOf(text: string): Pronoun[] {
  const all = words(text);
  const nouns = nounPhrasesOf(text);
  // A name before the pronoun in the same question is nearer than the question before.
  const isNamedBefore = ({ start }: Word) => nouns.some((each) => each.isName && each.end < start);
  // "Did Assad deny it": what is done to something at the end is done to something else than the name.
  const isOther = ({ kind }: Pronoun, at: number) => kind !== 'person' && at === all.length - 1;
  return all.flatMap((word, at) => {
    const pronoun = pronounAt(all, at, nouns);
    return pronoun !== null && (!isNamedBefore(word) || isOther(pronoun, at)) ? [pronoun] : [];
  });
}

function pronounAt(all: readonly Word[], at: number, nouns: readonly NounPhrase[]): Pronoun | null {
  const word = all[at];
  if (!word) return null;
  const { folded, start, end } = word;
  const pointedAt = isOneOf(word, POINTING) && nouns.find((each) => each.start === start);
  if (pointedAt) {
    const kind = MANY.has(folded) ? 'many' : 'thing';
    return {
      start,
      end: pointedAt.end,
      kind,
      isOwner: false,
      noun: pointedAt.head,
      isPointing: true,
    };
  }
  if (folded === 'there' && isPlace(all, at)) {
    return { start, end, kind: 'place', isOwner: false, noun: null, isPointing: false };
  }
  if (!isOneOf(word, PRONOUNS) || (POINTING.has(folded) && !standsAlone(all, at))) return null;
  const kind = PERSONS.has(folded) ? 'person' : MANY.has(folded) ? 'many' : 'thing';
  const isPointing = POINTING.has(folded);
  return { start, end, kind, isOwner: isOwner(folded, all[at + 1]), noun: null, isPointing };
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
