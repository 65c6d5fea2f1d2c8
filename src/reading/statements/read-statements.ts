import type { Span } from '../../text/span.ts';
import { withChains } from './chains.ts';
import { clausesIn, type Draft, draftsOfClauses } from './drafts.ts';
import { type Hearsay, hearsayIn } from './hearsay.ts';
import { speakerKind, statementKind } from './kinds.ts';
import { leadBack } from './naming/lead-back.ts';
import type { Source, Statement } from './statement.ts';
import { featuresOf } from './weighing/features.ts';
import { LEXICON } from './weighing/lexicon.ts';
import { WEIGHTS } from './weighing/tables/weights.ts';
import { type Weighed, weigh } from './weighing/weigh.ts';

/** Statements that are less sure are not read. F1 is best here. */
export const LEAST_SURENESS = 0.35;

/** Less sure statements still tell whom a pronoun behind them stands for. */
const LEAST_TO_NAME = 0.1;

/** Statements that are at least so sure may be shown. */
export const SURE = 0.91;

/** How sure it is that no source is named where a word says so. */
const HEARSAY = 0.95;

/**
 * Finds who says what in a body.
 *
 * @param body - An article's body.
 * @returns Statements in order of their cue. One inside another has the outer speakers in its chain too.
 */
export function readStatements(body: string): Statement[] {
  const paragraphs = clausesIn(body);
  const drafts = draftsOfClauses(body, paragraphs, LEXICON);
  const isQuoted = quotedReports(drafts);
  const all = weigh(
    drafts,
    (draft) => featuresOf(draft, LEXICON, isQuoted(draft)),
    WEIGHTS,
    LEAST_TO_NAME,
  );
  const clauses = paragraphs.flat();
  const sources = leadBack(clauses, all);
  const weighed = all.filter(
    ({ draft, sureness }) => sureness >= LEAST_SURENESS || draft.candidate.order === 'according',
  );
  const told = weighed.map((one) => statementOf(body, one, sources.get(one.draft)));
  const cues = new Set(weighed.map(({ draft }) => draft.cue.end));
  const hearsay = clauses.flatMap(hearsayIn).filter(({ cue }) => !cues.has(cue.end));
  const chained = withChains([...told, ...hearsay.map((one) => unsourced(body, one))]);
  return chained.filter(({ sureness }) => sureness >= LEAST_SURENESS);
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

function statementOf(body: string, { draft, sureness }: Weighed, source?: Source): Statement {
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
    sureness: HEARSAY,
  };
}

/** Whether all of a content is in quotation marks. */
export function isDirect(body: string, content: readonly Span[]): boolean {
  return content.every(
    ({ start, end }) => /^\s*(?:["“‘«]|'')/.test(body.slice(start, start + 3)) && end > start,
  );
}
