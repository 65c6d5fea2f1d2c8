import type { Article } from '../corpus/article.ts';
import type { Reports } from '../corpus/reports.ts';
import type { Span } from '../text/span.ts';
import { refuse } from './languages/refuse.ts';
import { findAgain } from './message/fingerprint.ts';
import type { ContextState } from './state/context.ts';

/** A quote of a message, in the report as it is now. */
export interface Quoted {
  readonly article: Article;
  readonly span: Span;
  readonly passage: Span;
}

/**
 * Finds the quote of a Context button.
 *
 * @throws UserError if the report is gone or no longer has it.
 */
export function quotedBy(state: ContextState, reports: Pick<Reports, 'byKey'>): Quoted {
  const article = reports.byKey(state.key);
  if (!article) throw refuse('gone.report');
  const span = findAgain(article.body, state.span, state.check);
  if (span === null) {
    throw refuse('gone.passage');
  }
  const moved = span.start - state.span.start;
  const passage = { start: state.passage.start + moved, end: state.passage.end + moved };
  return { article, span, passage };
}
