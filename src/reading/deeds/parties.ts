import { isGroupNoun } from '../mentions.ts';
import { isOneOf, type Names, namesNation, type Piece, prepositionOf } from './pieces.ts';

/**
 * What a sentence says about someone's part in a deed: `named` if it can give them the part, `other` if it gives the
 * part to someone else, `open` if it gives it to no one by name.
 */
export type Fit = 'named' | 'open' | 'other';

/** What a word for a deed says of two parties. */
export interface Deed {
  /** Whether the one asked about as the agent can be the one who does it. */
  readonly agent: Fit;
  /** Whether the one asked about as the patient can be the one to whom it is done. */
  readonly patient: Fit;
}

/** The two sides of a deed: who does it, and to whom it is done. `null` for a side that the question does not name. */
export interface Parties {
  readonly agent: Names | null;
  readonly patient: Names | null;
  /** Whether a deed done in a place is done to the place too: a strike in Iraq is, an arrest in Iraq is not. */
  readonly isOfPlaces: boolean;
}

/** One word for a deed in its sentence, and the parties that are asked about. */
export interface DeedWord {
  /** The words of the sentence. */
  readonly pieces: readonly Piece[];
  /** Index of the word for the deed. */
  readonly at: number;
  readonly parties: Parties;
}

/** Whether the word at an index is one of some names. */
export function isOf({ pieces }: DeedWord, names: Names | null, at: number): boolean {
  const piece = pieces[at];
  return piece !== undefined && isOneOf(names, piece);
}

/** Whether some names have the part that a sentence gives to the words at some indexes. */
export function fitOf(deed: DeedWord, names: Names | null, at: readonly number[]): Fit {
  if (names === null || at.length === 0) return 'open';
  return at.some((one) => isOf(deed, names, one)) ? 'named' : 'other';
}

/**
 * The same for the one to whom something is done. If that one is a nation, a name can be that of one of its towns, so
 * only another nation or a group shows that it is done to someone else.
 */
export function objectFit(deed: DeedWord, at: readonly number[]): Fit {
  const { patient } = deed.parties;
  if (patient === null || at.length === 0) return 'open';
  if (at.some((one) => isOf(deed, patient, one))) return 'named';
  const isNation = namesNation(patient);
  const isOther = at.some((one) => {
    const isOfNation = deed.pieces[one]?.isNation === true;
    if (isNation) return isOfNation || isGroup(deed, one);
    return !isOfNation && prepositionOf(deed.pieces, one) === null;
  });
  return isOther ? 'other' : 'open';
}

/** Whether a name is that of a group, so not of a town of a nation: "the SDF", "Daesh militants". */
function isGroup({ pieces }: DeedWord, at: number): boolean {
  const next = pieces[at + 1]?.word.folded ?? '';
  return pieces[at]?.word.acronym === true || isGroupNoun(next);
}
