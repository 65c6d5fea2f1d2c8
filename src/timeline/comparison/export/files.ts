import type { ExportFile } from '../../../search/export/export-file.ts';
import { writeCsv } from '../../../text/formats/csv.ts';
import { ENGLISH_ROWS, type RowWords } from '../../export/row-words.ts';
import type { Comparison } from '../comparison.ts';
import { COMPARISON_COLUMNS, comparisonRows } from './rows.ts';

/** Writes a comparison in each format. Every file has every row. */
export function comparisonFiles(
  comparison: Comparison,
  words: RowWords = ENGLISH_ROWS,
): readonly ExportFile[] {
  const { topic, days, reports } = comparison;
  const rows = comparisonRows(comparison, words);
  const event = days && { date: days.date, until: days.until, precision: days.precision };
  const json = JSON.stringify({ topic, event, reports, rows }, null, 2);
  return [
    {
      name: 'comparison.csv',
      use: 'for spreadsheets',
      content: writeCsv(COMPARISON_COLUMNS, rows),
    },
    { name: 'comparison.json', use: 'for programs', content: `${json}\n` },
  ];
}
