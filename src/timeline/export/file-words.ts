import type { EventDate } from '../timeline.ts';
import type { RowWords } from './row-words.ts';

/** What the files of a timeline say around its quotes, in one language. */
export interface FileWords extends RowWords {
  /** What the timeline covers, in lines. */
  readonly coverage: readonly string[];
  /** What limits it; `null` for nothing. */
  readonly limits: string | null;
  /** The heading of quotes without a date, and the note on a report without one. */
  readonly undated: { readonly heading: string; readonly note: string };
  /** That an entry has the date of its report. */
  readonly byReport: string;
  /** Writes an ISO day, month or year. */
  date(date: string): string;
  eventDate(when: EventDate): string;
  /** That words of the report date an entry. */
  byText(expression: string): string;
  /** That the date of an entry is uncertain. @param why - As {@link RowWords.uncertain} writes it. */
  doubt(why: string): string;
  /** That others report the event, too. */
  also(names: string): string;
  /** Marks a retracted report. @param reason - Why it was retracted, or the headline of the quote. */
  retracted(reason: string): string;
}
