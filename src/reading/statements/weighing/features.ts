import { lemma } from '../../../text/words/lemma.ts';
import type { Draft } from '../drafts.ts';
import type { Candidate, Lexicon } from '../finding/candidate.ts';
import { isOf, isQuotation, type Token } from '../grammar/tokens.ts';
import {
  AUXILIARY,
  DETERMINER,
  GERUND,
  MODAL,
  NEGATION,
  NUMBER,
  PAST,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
} from '../grammar/word-classes.ts';

/**
 * The features: each joins some of the {@link Values} of a draft. The weight of each is learned.
 *
 * They are added up in this order.
 */
const FEATURES = `
  order rate opening source way order+way rate+opening order+rate way+rate source+rate form+order form+way help+order
  length opening+form depth title+order order+opening source+order length+opening before stretches word word+opening
  hope hope+rate lemma+opening lemma+source lemma+help lemma+length lemma+next lemma+first lemma+way lemma+order
  lemma+noun lead+source end+length last lead lead+way first first+rate governor noun+rate level+source end
  which+word end+opening which+hope next previous noun capital+title quoted+order next+rate previous+rate
  source+way+order place+order continuation`
  .trim()
  .split(/\s+/);

/** What is known about a draft, in words. */
interface Values {
  readonly order: string;
  /** How often the cue is one, in tenths. */
  readonly rate: string;
  /** How the content begins. */
  readonly opening: string;
  readonly source: string;
  readonly way: string;
  readonly form: string;
  /** Auxiliaries before the cue. */
  readonly help: string;
  readonly length: string;
  /** Quotations around it, and the same up to two. */
  readonly level: string;
  readonly depth: string;
  readonly title: string;
  readonly before: string;
  /** Number of stretches of the content. */
  readonly stretches: string;
  readonly word: string;
  readonly lemma: string;
  readonly hope: string;
  readonly next: string;
  readonly previous: string;
  readonly first: string;
  readonly last: string;
  /** The word before the source. */
  readonly lead: string;
  readonly noun: string;
  readonly governor: string;
  /** Which of the likely ends it is, and what is there; and the former alone. */
  readonly end: string;
  readonly which: string;
  readonly capital: string;
  readonly quoted: string;
  readonly place: string;
  readonly continuation: string;
}

/** The values of a draft in the order of {@link PARTS}. */
export type FeatureValues = readonly string[];

const PARTS = [...new Set(FEATURES.flatMap((name) => name.split('+')))] as (keyof Values)[];

/** For each feature, its name and the places of its values. */
export const FEATURE_PLACES: readonly (readonly [string, readonly number[]])[] = FEATURES.map(
  (name) => [name, name.split('+').map((part) => PARTS.indexOf(part as keyof Values))],
);

/**
 * Tells what speaks for and against a draft.
 *
 * @param lexicon - The one that the draft was found with.
 * @param isInReport - Whether it is in a report that is quoted as a whole, whose sentences are like those of
 *   the report around it.
 */
export function valuesOf(draft: Draft, lexicon: Lexicon, isInReport = false): FeatureValues {
  const values = readValues(draft, lexicon, isInReport);
  return PARTS.map((part) => values[part]);
}

/** The features with these values, as they are written in the table of weights. */
export function namesOf(values: FeatureValues): string[] {
  return FEATURE_PLACES.map(
    ([name, places]) => `${name}:${places.map((place) => values[place]).join('+')}`,
  );
}

function readValues(
  { candidate, clause, continuation }: Draft,
  lexicon: Lexicon,
  isInReport: boolean,
): Values {
  const { order, way, opening, head, helpers, end } = candidate;
  const { tokens } = clause;
  const depth = clause.depth - (isInReport ? 1 : 0);
  const cue = tokens[head];
  const isWord = cue?.sort === 'word';
  const word = cue?.lower ?? '';
  const noun = headNoun(candidate, tokens);
  return {
    order,
    rate: isWord && order !== 'according' ? tenths(lexicon.cueRate(word)) : 'x',
    opening,
    source: sourceKind(candidate, noun, tokens, lexicon),
    way,
    form: formOf(cue),
    help: `${helpers & MODAL ? 'm' : ''}${helpers & NEGATION ? 'n' : ''}${helpers & AUXILIARY ? 'a' : ''}`,
    length: lengthClass(candidate),
    level: String(depth),
    depth: String(Math.min(depth, 2)),
    title: String(clause.paragraph === 0),
    before: beforeCue(tokens[candidate.cue.from - 1]),
    stretches: String(candidate.content.length),
    word,
    lemma: isWord ? lemma(word) : '',
    hope: candidate.hope === null ? 'x' : String(Math.floor(candidate.hope * 8)),
    next: plainWord(tokens[head + 1]),
    previous: plainWord(tokens[candidate.cue.to - 1]),
    first: plainWord(tokens[candidate.content[0]?.from ?? -1]),
    last: plainWord(tokens[candidate.content.at(-1)?.to ?? -1]),
    lead: plainWord(tokens[candidate.source.from - 1]),
    noun,
    governor: way.startsWith('infinitive') ? (tokens[candidate.cue.from - 2]?.lower ?? '') : '',
    end,
    which: end.charAt(0),
    capital: String(cue?.capital),
    quoted: String(tokens.some(isQuotation)),
    place: String(Math.min(3, candidate.cue.from >> 3)),
    continuation: continuation ?? 'none',
  };
}

function tenths(rate: number): string {
  return String(Math.floor(rate * 10));
}

function formOf(cue: Token | undefined): string {
  if (cue?.sort !== 'word') return '';
  if (isOf(cue, GERUND)) return 'ing';
  if (isOf(cue, PAST)) return 'past';
  return cue.lower.endsWith('s') ? 's' : 'base';
}

function lengthClass({ content }: Candidate): string {
  const words = content.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return String([2, 4, 8, 40].findIndex((most) => words < most));
}

/** A word of a closed class or a mark as it is, others by their first letter. */
function plainWord(token: Token | undefined): string {
  if (!token) return 'none';
  if (token.sort !== 'word' || isOf(token, ~(PAST | GERUND | NUMBER))) return token.lower;
  return token.capital ? 'Name' : 'word';
}

function beforeCue(token: Token | undefined): string {
  if (!token) return 'none';
  if (token.sort !== 'word') return token.lower;
  if (token.capital) return 'Name';
  if (isOf(token, DETERMINER)) return 'the';
  if (isOf(token, PREPOSITION)) return 'in';
  return isOf(token, PRONOUN) ? 'he' : 'word';
}

const PRONOUNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:he|she)(?:'|$)/, 'he'],
  [/^(?:i|we|you)(?:'|$)/, 'i'],
  [/^they(?:'|$)/, 'they'],
  [/^it(?:'|$)/, 'it'],
];

/** Least rates of nouns that are often sources. */
const LEVELS = [0.3, 0.15, 0.06, 0.02];

function sourceKind(
  { source, way }: Candidate,
  noun: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
): string {
  const last = tokens[source.to];
  if (!last) return 'none';
  if (way === 'relative') return /^(?:who|that)$/.test(last.lower) ? last.lower : 'which';
  if (source.from === source.to) {
    const pronoun = PRONOUNS.find(([pattern]) => pattern.test(last.lower))?.[1];
    if (pronoun) return pronoun;
    if (isOf(last, PRONOUN)) return 'other';
  }
  const rate = lexicon.sourceRate(noun);
  const level = LEVELS.findIndex((least) => rate >= least);
  let isName = false;
  for (let at = source.from; at <= source.to && !isName; at += 1) {
    isName = (tokens[at]?.capital ?? false) && !isOf(tokens[at], DETERMINER);
  }
  return `${isName ? 'Name' : 'noun'}${level}`;
}

/** The noun that a source turns on: "officials" in "officials in the province". */
export function headNoun({ source }: Pick<Candidate, 'source'>, tokens: readonly Token[]): string {
  let head = source.from;
  for (let at = source.from + 1; at <= source.to; at += 1) {
    const token = tokens[at];
    if (token?.sort !== 'word' || isOf(token, PREPOSITION | RELATIVE | NUMBER)) break;
    head = at;
  }
  return tokens[head]?.lower ?? '';
}
