import { MONTHS } from '../../text/iso-dates.ts';

const NO_BREAK_SPACE = '\u00A0';

/** The space after a day, or between a month and its year. */
const SPACE_IN_DATE = new RegExp(
  `(?<=\\b\\d{1,2}) (?=${MONTHS.join('|')})|(?<=${MONTHS.join('|')}) (?=\\d{4}\\b)`,
  'g',
);

/**
 * Keeps every date on one line: no line breaks between its day, month and year.
 *
 * @param words - Words of ours. The words of a report are shown as they are printed.
 */
export function datesOnOneLine(words: string): string {
  return words.replace(SPACE_IN_DATE, NO_BREAK_SPACE);
}
