import type { Quote } from '../../../search/answer.ts';
import { SIDES } from '../../../search/answer-in-words.ts';
import { eventDateInWords } from '../../../timeline/chart/date-words.ts';
import { basisInWords, doubtInWords, otherReportsInWords } from '../../../timeline/in-words.ts';
import type { Entry, Timeline } from '../../../timeline/timeline.ts';
import { datesOnOneLine } from '../../message/dates-on-one-line.ts';
import { attribution, shortName, speakerLines } from '../attribution.ts';
import { blockQuote } from '../block-quote.ts';
import type { NumberedQuote } from '../context.ts';

/** Maximum length of a title. Short, because a timeline has many lines of attribution. */
const LONGEST_TITLE = 60;

/** An entry with all its quotes, or an undated quote. An item is never split between pages. */
export interface Item {
  /** `null` for an undated quote. */
  readonly entry: Entry | null;
  /** Its place in the timeline, counted from 1, as in the picture; `null` if there is no other. */
  readonly number: number | null;
  readonly quotes: readonly Quote[];
}

/** The items of a timeline, undated quotes last. */
export function itemsOf({ entries, undated }: Timeline): Item[] {
  const isOnly = entries.length + undated.length === 1;
  const numberOf = (at: number) => (isOnly ? null : at + 1);
  return [
    ...entries.map((entry, at) => ({ entry, number: numberOf(at), quotes: entry.quotes })),
    ...undated.map((quote, at) => ({
      entry: null,
      number: numberOf(entries.length + at),
      quotes: [quote],
    })),
  ];
}

/**
 * Shows an item: its number and date, then each quote with its attribution.
 *
 * @param room - Maximum length of a quote. A longer one is cut and ends in an ellipsis.
 * @returns Discord markdown.
 */
export function itemText(item: Item, room: number): string {
  const lines = numberedQuotes(item).flatMap(({ quote, number }, at) => {
    const { article, span, emphasis, side } = quote;
    const above = [at > 0 ? number : null, side && SIDES[side]].filter(Boolean);
    const notes = at === 0 ? notesOf(item) : '';
    const source = attribution(article, {
      quote: span,
      longestTitle: LONGEST_TITLE,
      hasDoubt: false,
    });
    return [
      ...(above.length === 0 ? [] : [`-# ${above.join(' · ')}`]),
      blockQuote(article.body, span, emphasis, room),
      ...speakerLines(article, span),
      `-# ${source}`,
      ...(notes === '' ? [] : [`-# ${notes}`]),
    ];
  });
  return [`**${headOf(item)}**`, ...lines].join('\n');
}

/** The quotes of an item, numbered as it is: `3`, and `3.2` for a second quote. */
export function numberedQuotes({ number, quotes }: Item): NumberedQuote[] {
  return quotes.map((quote, at) => {
    const own = at === 0 ? `${number}` : `${number}.${at + 1}`;
    return { quote, number: number === null ? null : own };
  });
}

/** The line above an item: its number and date, or *Undated*. */
function headOf({ entry, number }: Item): string {
  const date = entry === null ? 'Undated' : datesOnOneLine(eventDateInWords(entry.when));
  return number === null ? date : `${number} · ${date}`;
}

/** Where the date came from, whether it is uncertain, and who else reports the event; empty if undated. */
function notesOf({ entry }: Item): string {
  if (!entry) return '';
  const uncertain = doubtInWords(entry.when);
  const [first = '', ...others] = [
    basisInWords(entry, shortName),
    uncertain === null ? null : datesOnOneLine(uncertain),
    otherReportsInWords(entry, shortName),
  ].filter((note) => note !== null);
  return [first.charAt(0).toUpperCase() + first.slice(1), ...others].join(' · ');
}
