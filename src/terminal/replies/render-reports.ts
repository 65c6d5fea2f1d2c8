import type { ReportList } from '../../search/reports/report-list.ts';
import {
  limitsInWords,
  listInWords,
  shownOf,
  whoseInWords,
} from '../../search/reports/reports-in-words.ts';
import { attribution } from './attribution.ts';
import { onOneLine } from './printable.ts';

/**
 * A list of reports as text: how many there are, and one on each line.
 *
 * @param offset - How many were shown before.
 */
export function renderReports(list: ReportList, offset: number): string {
  const shown = shownOf(list, offset).map((article) => `  • ${attribution(article)}`);
  if (offset > 0) return shown.length > 0 ? shown.join('\n') : 'No more reports.';
  return [
    limitsInWords(list, onOneLine),
    listInWords(list, onOneLine),
    list.request.asksWho ? whoseInWords(list, onOneLine) : null,
    ...shown,
  ]
    .filter((line) => line !== null)
    .join('\n');
}
