import type { Reports } from '../corpus/reports.ts';
import { cut, spanOver } from '../text/span.ts';
import { refuse } from './languages/refuse.ts';
import { findAgain } from './message/fingerprint.ts';
import type { PrintedState } from './state/printed.ts';

/**
 * Finds the words of a button again, in the report as it is now.
 *
 * @returns The words, with "…" between those that are not in a row.
 * @throws UserError if the report is gone or no longer has them.
 */
export function printedIn(
  { key, spans, check }: PrintedState,
  reports: Pick<Reports, 'byKey'>,
): string {
  const article = reports.byKey(key);
  if (!article) throw refuse('gone.report');
  const whole = spanOver(spans);
  const again = findAgain(article.body, whole, check);
  if (again === null) {
    throw refuse('gone.words');
  }
  const moved = again.start - whole.start;
  return spans
    .map(({ start, end }) => cut(article.body, { start: start + moved, end: end + moved }))
    .join(' … ');
}
