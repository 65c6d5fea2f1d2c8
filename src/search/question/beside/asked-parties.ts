import type { Names } from '../../../reading/deeds/pieces.ts';
import type { Span } from '../../../text/span.ts';
import { isNation } from '../../../text/words/countries.ts';
import { isNameTerm } from '../../../text/words/terms.ts';
import type { Lexicon } from '../../index/lexicon.ts';
import { type Concept, LEAST_NAMED } from '../concepts.ts';
import { wordAt } from './beside.ts';

/** Before the number of a military unit. */
const UNIT = /\b(?:division|base|brigade|battalion|regiment|unit|checkpoint|camp) $/i;

/** How surely a key of a name must be meant, because unrelated names can have the same key. */
const SURE_NAME = 0.9;

/** Words that mean the same nation or movement. */
const MEANT: readonly (readonly string[])[] = [
  ['us.', 'pentagon', 'coalition'],
  ['syria', 'syrian', 'assad', 'damascus', 'regime'],
  ['israel', 'israeli', 'zionist', 'idf'],
  ['isi', 'isil', 'daesh', 'islamic', 'caliphate'],
];

/**
 * Words for nations and peoples that the list of countries does not have, and for a movement not always printed as a
 * name.
 */
const PARTIES: ReadonlySet<string> = new Set(
  'us. uk un eu nato kurd kurdish isi isil daesh is. islamic'.split(' '),
);

/** A word of the question. */
export interface Asking extends Span {
  readonly concept: Concept;
  readonly term: string;
  /** Whether it names a person, a place, a group or a nation. */
  readonly isParty: boolean;
}

/** The words of a question that say what it names, in reading order. */
export function askingIn(text: string, concepts: readonly Concept[]): Asking[] {
  return concepts
    .filter(({ isTime }) => !isTime)
    .flatMap((concept) => concept.places.map((place) => ({ concept, place })))
    .map(({ concept, place }) => {
      const word = wordAt(text, place);
      const term = word?.term ?? '';
      const unit = UNIT.exec(text.slice(0, place));
      const isParty = concept.isProper || isNation(term) || PARTIES.has(term) || unit !== null;
      return { concept, start: unit?.index ?? place, end: place + (word?.end ?? 0), term, isParty };
    })
    .sort((one, other) => one.end - other.end);
}

/**
 * The terms of some names, and all others that surely mean the same.
 *
 * @param least - How surely a key of a name must be meant.
 */
export function namesOf(
  parties: readonly Asking[],
  lexicon: Lexicon,
  least: number = SURE_NAME,
): Names | null {
  if (parties.length === 0) return null;
  const own = parties.flatMap(({ concept, term: typed }) => [
    typed,
    ...concept.alternatives
      .map(({ term, strength }) => ({ name: lexicon.term(term), strength }))
      .filter(({ name, strength }) => strength >= (isNameTerm(name) ? least : LEAST_NAMED))
      .map(({ name }) => name),
  ]);
  const meant = MEANT.filter((group) => group.some((one) => own.includes(one)));
  return new Set([...own, ...meant.flat()]);
}

/** Whether two terms mean the same nation or movement. */
export function meansTheSame(one: string, other: string): boolean {
  return MEANT.some((group) => group.includes(one) && group.includes(other));
}
