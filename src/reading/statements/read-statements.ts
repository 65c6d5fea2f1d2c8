import type { Span } from '../../text/span.ts';
import { withChains } from './chains.ts';
import { clausesIn, type Draft, draftsOfClauses } from './drafts.ts';
import type { Lexicon } from './finding/candidate.ts';
import { type Hearsay, hearsayIn } from './hearsay.ts';
import { speakerKind, statementKind } from './kinds.ts';
import { leadBack } from './naming/lead-back.ts';
import { isPlainForm } from './plain-form.ts';
import type { Source, Statement } from './statement.ts';
import { valuesOf } from './weighing/features.ts';
import { LEXICON } from './weighing/lexicon.ts';
import { SummedWeights } from './weighing/summed-weights.ts';
import { WEIGHTS } from './weighing/tables/weights.ts';
import { type Weighed, type Weights, weigh } from './weighing/weigh.ts';

/** Statements that are less sure are not read. F1 is best here. */
export const LEAST_SURENESS = 0.37;

/** Less sure statements still tell whom a pronoun behind them stands for. */
const LEAST_TO_NAME = 0.1;

/** Statements that are at least so sure may be shown. `bench -- statements-fit` tells how many of those are right. */
export const SURE = 0.85;

/** The same for those of the plainest form. */
const SURE_IF_PLAIN = 0.5;

/** Whether a statement may be shown. */
export function isSure({ sureness, isPlain }: Statement): boolean {
  return sureness >= (isPlain ? SURE_IF_PLAIN : SURE);
}

/** How sure it is that no source is named where a word says so. */
const HEARSAY = 0.95;

/** What is known about words, and what tells that a draft is right. */
export interface Model {
  readonly lexicon: Lexicon;
  readonly weights: Weights;
}

/** Learned from all annotated reports. */
const LEARNED: Model = { lexicon: LEXICON, weights: WEIGHTS };

const known = new WeakMap<Weights, SummedWeights>();

function summedOf(weights: Weights): SummedWeights {
  const summed = known.get(weights) ?? new SummedWeights(weights);
  known.set(weights, summed);
  return summed;
}

/**
 * Finds who says what in a body.
 *
 * @param body - An article's body.
 * @param model - Another one than that which ships, to measure it.
 * @returns Statements in order of their cue. One inside another has the outer speakers in its chain too.
 */
export function readStatements(body: string, { lexicon, weights } = LEARNED): Statement[] {
  const paragraphs = clausesIn(body);
  const drafts = draftsOfClauses(body, paragraphs, lexicon);
  const isQuoted = quotedReports(drafts);
  const summed = summedOf(weights);
  const oddsOf = (draft: Draft) => summed.of(valuesOf(draft, lexicon, isQuoted(draft)));
  const all = weigh(drafts, { weights, oddsOf }, LEAST_TO_NAME);
  const clauses = paragraphs.flat();
  const sources = leadBack(clauses, all);
  const weighed = all.filter(
    ({ draft, sureness }) => sureness >= LEAST_SURENESS || draft.candidate.order === 'according',
  );
  const told = weighed.map((one) =>
    statementOf(body, one, isPlainForm(one.draft, isQuoted(one.draft)), sources.get(one.draft)),
  );
  const cues = new Set(weighed.map(({ draft }) => draft.cue.end));
  const hearsay = clauses.flatMap(hearsayIn).filter(({ cue }) => !cues.has(cue.end));
  const chained = withChains([...told, ...hearsay.map((one) => unsourced(body, one))]);
  const quoting = new Set(chained.flatMap(({ speaker }) => speaker.chain.slice(0, -1)));
  return chained.filter(({ sureness, isPlain, speaker: { chain } }) => {
    const own = chain.at(-1);
    // "According to X" stays if someone is quoted in it.
    return sureness >= LEAST_SURENESS || (isPlain && own !== undefined && quoting.has(own));
  });
}

/** Finds the drafts in reports that are quoted as a whole: `Xinhua reports: "…"`. */
function quotedReports(drafts: readonly Draft[]): (draft: Draft) => boolean {
  const starts = new Map<number, number>();
  for (const { candidate, clause, content } of drafts) {
    const start = content[0]?.start;
    const isReport =
      candidate.order === 'colon' || clause.tokens[candidate.head]?.lower.startsWith('report');
    if (!isReport || start === undefined) continue;
    starts.set(clause.paragraph, Math.min(start, starts.get(clause.paragraph) ?? start));
  }
  return ({ clause }) =>
    clause.depth > 0 && clause.start >= (starts.get(clause.paragraph) ?? Number.POSITIVE_INFINITY);
}

function statementOf(
  body: string,
  { draft, sureness }: Weighed,
  isPlain: boolean,
  source?: Source,
): Statement {
  const { candidate, clause, cue, content } = draft;
  return {
    speaker: {
      chain: [source ?? { printed: draft.source, naming: draft.source }],
      kind: speakerKind(body, clause, candidate),
    },
    cue,
    content,
    kind: statementKind(candidate, clause.tokens),
    isDirect: isDirect(body, content),
    isPlain,
    sureness,
  };
}

function unsourced(body: string, { cue, content }: Hearsay): Statement {
  return {
    speaker: { chain: [], kind: 'unknown' },
    cue,
    content: [content],
    kind: 'claims',
    isDirect: isDirect(body, [content]),
    isPlain: false,
    sureness: HEARSAY,
  };
}

/** Whether all of a content is in quotation marks. */
export function isDirect(body: string, content: readonly Span[]): boolean {
  return content.every(
    ({ start, end }) => /^\s*(?:["“‘«]|'')/.test(body.slice(start, start + 3)) && end > start,
  );
}
