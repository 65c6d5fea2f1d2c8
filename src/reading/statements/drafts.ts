import { paragraphs } from '../../text/paragraphs.ts';
import type { Span } from '../../text/span.ts';
import type { Candidate, Lexicon } from './finding/candidate.ts';
import { candidatesIn } from './finding/find-candidates.ts';
import { type Clause, clausesOf } from './grammar/clauses.ts';
import { isQuotation, type Range, type Token } from './grammar/tokens.ts';

/** How the content of a statement goes on in a paragraph of its own, if it does. */
export type Continuation = 'open' | 'closed' | null;

/** What may be a statement, with its offsets. */
export interface Draft {
  readonly candidate: Candidate;
  readonly clause: Clause;
  readonly source: Span;
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly continuation: Continuation;
}

type Growing = { -readonly [Key in keyof Draft]: Draft[Key] } & { content: Span[] };

/**
 * Finds all that may be a statement in a body. Sentences of nothing but a quotation belong to the statement before
 * them, also in a paragraph of their own.
 */
export function draftsIn(body: string, lexicon: Lexicon): Draft[] {
  return draftsOfClauses(body, clausesIn(body), lexicon);
}

/** The sentences of a body, a list for each paragraph. */
export function clausesIn(body: string): Clause[][] {
  return paragraphs(body).map((paragraph, index) => clausesOf(body, paragraph, index));
}

/**
 * {@link draftsIn} for sentences that are read already.
 *
 * @param paragraphs - As {@link clausesIn} returns them.
 */
export function draftsOfClauses(
  body: string,
  paragraphs: readonly (readonly Clause[])[],
  lexicon: Lexicon,
): Draft[] {
  const found: Growing[] = [];
  // Those that the next quotation goes on with, and those whose content is still to come.
  let speaking: readonly Growing[] = [];
  let hanging: readonly Growing[] = [];
  let isOpen = false;
  for (const paragraph of paragraphs) {
    let isFirst = true;
    const around = isOpen ? quotedParagraph(body, paragraph) : null;
    if (around) for (const one of speaking) one.content.push(around);
    for (const clause of paragraph) {
      if (clause.depth > 0) {
        found.push(...draftsOf(clause, lexicon));
        continue;
      }
      if (clause.tokens.length === 0) continue;
      const isQuoted = isOnlyQuotation(clause);
      const goesOn = hanging.length > 0 ? hanging : isQuoted ? speaking : [];
      for (const one of goesOn) {
        one.content.push(wholeOf(clause));
        if (isFirst && goesOn === speaking) one.continuation ??= isOpen ? 'open' : 'closed';
      }
      if (goesOn.length > 0 && isQuoted) {
        [speaking, hanging, isOpen] = [goesOn, [], endsOpen(clause)];
        continue;
      }
      isFirst = false;
      const drafts = draftsOf(clause, lexicon);
      found.push(...drafts);
      hanging = drafts.filter(({ candidate }) => candidate.order === 'hanging');
      speaking = drafts.filter(({ candidate }) => isQuotation(lastToken(clause, candidate)));
      isOpen = endsOpen(clause);
    }
  }
  return found.filter(({ content }) => content.length > 0);
}

function draftsOf(clause: Clause, lexicon: Lexicon): Growing[] {
  const spanOf = ({ from, to }: Range): Span => ({
    start: clause.tokens[from]?.start ?? clause.start,
    end: clause.tokens[to]?.end ?? clause.end,
  });
  return candidatesIn(clause.tokens, lexicon).map((candidate) => ({
    candidate,
    clause,
    source: spanOf(candidate.source),
    cue: spanOf(candidate.cue),
    content: candidate.content.map(spanOf),
    continuation: null,
  }));
}

/** The span of a paragraph that goes on with a quotation opened before it and closes it: `"…" he said."` */
function quotedParagraph(body: string, paragraph: readonly Clause[]): Span | null {
  const outer = paragraph.filter(({ depth }) => depth === 0);
  const [first, last] = [outer[0], outer.at(-1)];
  if (!first || !last || !isQuotation(first.tokens[0])) return null;
  const closes =
    /["”]$/.test(body.slice(first.start, last.end)) && !isQuotation(last.tokens.at(-1));
  return closes ? { start: first.start, end: last.end } : null;
}

function wholeOf({ tokens, start, end }: Clause): Span {
  return { start: tokens[0]?.start ?? start, end };
}

function lastToken({ tokens }: Clause, { content }: Candidate): Token | undefined {
  return tokens[content.at(-1)?.to ?? -1];
}

function isOnlyQuotation({ tokens }: Clause): boolean {
  return tokens.every(({ sort }) => sort !== 'word') && tokens.some(isQuotation);
}

function endsOpen({ tokens }: Clause): boolean {
  return tokens.at(-1)?.quotation?.isOpen ?? false;
}
