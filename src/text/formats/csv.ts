/** Spreadsheets read a file without it as another encoding, and show Arabic as nonsense. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * What makes a spreadsheet run a cell as a formula, also in full width or after a tab. Apostrophes before it count too, so
 * that removing one apostrophe always gives the text back.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^'*[=+\-@＝＋－＠\p{Cc}]/u;

/** A cell with one of these needs quotation marks. Semicolons separate cells in some countries. */
const SPECIAL = /[",;\t\r\n]/;

/** What a cell holds; `null` leaves it empty. */
export type Cell = string | number | null;

/**
 * Writes a table as CSV with a header, as RFC 4180 describes it. A cell that a spreadsheet would run as
 * a formula has an apostrophe before it. All other cells are exactly the text.
 *
 * @param columns - Names of the columns, in order. Each row is written in this order.
 */
export function writeCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','));
  return BYTE_ORDER_MARK + [columns.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}

function cell(value: Cell): string {
  if (value === null) return '';
  const text = String(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
