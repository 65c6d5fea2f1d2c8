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
 * Names what speaks for and against a draft. The weight of each name is learned.
 *
 * @param lexicon - The one that the draft was found with.
 * @param isInReport - Whether it is in a report that is quoted as a whole, whose sentences are like those of
 *   the report around it.
 */
export function featuresOf(
  { candidate, clause, continuation }: Draft,
  lexicon: Lexicon,
  isInReport = false,
): string[] {
  const { order, way, opening, head, helpers } = candidate;
  const { tokens } = clause;
  const depth = clause.depth - (isInReport ? 1 : 0);
  const cue = tokens[head];
  const word = cue?.lower ?? '';
  const rate = cue?.sort === 'word' && order !== 'according' ? tenths(lexicon.cueRate(word)) : 'x';
  const source = sourceKind(candidate, tokens, lexicon);
  const form = formOf(cue);
  const help = `${helpers & MODAL ? 'm' : ''}${helpers & NEGATION ? 'n' : ''}${helpers & AUXILIARY ? 'a' : ''}`;
  const length = lengthClass(candidate);
  const isTitle = clause.paragraph === 0;
  const hope = candidate.hope === null ? 'x' : Math.floor(candidate.hope * 8);
  const next = plainWord(tokens[head + 1]);
  const noun = headNoun(candidate, tokens);
  const base = cue?.sort === 'word' ? lemma(word) : '';
  const lead = plainWord(tokens[candidate.source.from - 1]);
  const first = plainWord(tokens[candidate.content[0]?.from ?? -1]);
  const governor = way.startsWith('infinitive')
    ? (tokens[candidate.cue.from - 2]?.lower ?? '')
    : '';
  const previous = plainWord(tokens[candidate.cue.to - 1]);
  return [
    `order:${order}`,
    `rate:${rate}`,
    `opening:${opening}`,
    `source:${source}`,
    `way:${way}`,
    `order+way:${order}+${way}`,
    `rate+opening:${rate}+${opening}`,
    `order+rate:${order}+${rate}`,
    `way+rate:${way}+${rate}`,
    `source+rate:${source}+${rate}`,
    `form+order:${form}+${order}`,
    `form+way:${form}+${way}`,
    `help+order:${help}+${order}`,
    `length:${length}`,
    `opening+form:${opening}+${form}`,
    `depth:${Math.min(depth, 2)}`,
    `title+order:${isTitle}+${order}`,
    `order+opening:${order}+${opening}`,
    `source+order:${source}+${order}`,
    `length+opening:${length}+${opening}`,
    `before:${beforeCue(tokens[candidate.cue.from - 1])}`,
    `stretches:${candidate.content.length}`,
    `word:${word}`,
    `word+opening:${word}+${opening}`,
    `hope:${hope}`,
    `hope+rate:${hope}+${rate}`,
    `lemma+opening:${base}+${opening}`,
    `lemma+source:${base}+${source}`,
    `lemma+help:${base}+${help}`,
    `lemma+length:${base}+${length}`,
    `lemma+next:${base}+${next}`,
    `lemma+first:${base}+${first}`,
    `lemma+way:${base}+${way}`,
    `lemma+order:${base}+${order}`,
    `lemma+noun:${base}+${noun}`,
    `lead+source:${lead}+${source}`,
    `end+length:${candidate.end}+${length}`,
    `last:${plainWord(tokens[candidate.content.at(-1)?.to ?? -1])}`,
    `lead:${lead}`,
    `lead+way:${lead}+${way}`,
    `first:${first}`,
    `first+rate:${first}+${rate}`,
    `governor:${governor}`,
    `noun+rate:${noun}+${rate}`,
    `depth+source:${depth}+${source}`,
    `end:${candidate.end}`,
    `end+word:${candidate.end.charAt(0)}+${word}`,
    `end+opening:${candidate.end}+${opening}`,
    `end+hope:${candidate.end.charAt(0)}+${hope}`,
    `next:${next}`,
    `previous:${previous}`,
    `noun:${noun}`,
    `capital+title:${cue?.capital}+${isTitle}`,
    `quoted+order:${tokens.some(isQuotation)}+${order}`,
    `next+rate:${next}+${rate}`,
    `previous+rate:${previous}+${rate}`,
    `source+way+order:${source}+${way}+${order}`,
    `place+order:${Math.min(3, candidate.cue.from >> 3)}+${order}`,
    ...(continuation === null ? [] : [`continuation:${continuation}`]),
  ];
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

function sourceKind({ source, way }: Candidate, tokens: readonly Token[], lexicon: Lexicon) {
  const last = tokens[source.to];
  if (!last) return 'none';
  if (way === 'relative') return /^(?:who|that)$/.test(last.lower) ? last.lower : 'which';
  if (source.from === source.to) {
    const pronoun = PRONOUNS.find(([pattern]) => pattern.test(last.lower))?.[1];
    if (pronoun) return pronoun;
    if (isOf(last, PRONOUN)) return 'other';
  }
  const rate = lexicon.sourceRate(headNoun({ source }, tokens));
  const level = LEVELS.findIndex((least) => rate >= least);
  const all = tokens.slice(source.from, source.to + 1);
  const isName = all.some((token) => token.capital && !isOf(token, DETERMINER));
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
