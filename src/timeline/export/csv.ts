import { writeCsv } from '../../text/formats/csv.ts';
import { COLUMNS, type ExportEntry } from './rows.ts';

/** Writes a timeline as CSV with a header. */
export function exportCsv(entries: readonly ExportEntry[]): string {
  return writeCsv(
    COLUMNS,
    entries.flatMap(({ rows }) => rows),
  );
}
