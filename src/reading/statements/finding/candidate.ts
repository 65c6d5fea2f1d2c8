import type { Range, Token } from '../grammar/tokens.ts';
import type { StopOdds } from './stops.ts';
import type { Way } from './subjects.ts';

/** In which order source, cue and content stand. */
export type Order =
  /** "X said that …" */
  | 'after'
  /** "…," X said. */
  | 'before'
  /** "…," X said, "…" */
  | 'around'
  /** "…," said X. */
  | 'inverted'
  /** "According to X, …" */
  | 'according'
  /** "X: …" */
  | 'colon'
  /** "X was warned that …" */
  | 'passive'
  /** "X said:", and the content follows in the next sentence. */
  | 'hanging';

/** Whose words they are can be open: also tried are the last who spoke, and the nearest noun. */
export type TriedWay = Way | `${Way}:spoke` | `${Way}:near`;

/** What may be a statement, as tokens of its clause. */
export interface Candidate {
  readonly source: Range;
  readonly cue: Range;
  /** The token of the cue that tells that something is said. */
  readonly head: number;
  /** Empty if it follows in the next sentence. */
  readonly content: readonly Range[];
  readonly order: Order;
  readonly way: TriedWay;
  /** Classes of the auxiliaries, adverbs and negations before the head. */
  readonly helpers: number;
  /** How the content begins. */
  readonly opening: string;
  /** How likely the end of the content is right; `null` if it is plain to see. */
  readonly hope: number | null;
  /** Which of the likely ends it is, and what is there; `none` if it is plain to see. */
  readonly end: string;
}

/** What is known about words. */
export interface Lexicon {
  /** How often a word in lower case is a cue, between 0 and 1. */
  cueRate(lower: string): number;
  /** How often a noun in lower case is a source, between 0 and 1. */
  sourceRate(lower: string): number;
  readonly stopOdds: StopOdds;
}

/** Words that are cues less often are not considered. */
const LEAST_RATE = 0.06;

/** Whether a word may be a cue. */
export function mayBeCue(token: Token, lexicon: Lexicon): boolean {
  return lexicon.cueRate(token.lower) >= LEAST_RATE;
}
