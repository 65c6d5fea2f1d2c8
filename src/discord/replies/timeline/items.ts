import type { APIComponentInContainer } from 'discord.js';
import type { Quote } from '../../../search/answer.ts';
import { SIDES } from '../../../search/answer-in-words.ts';
import { eventDateInWords } from '../../../timeline/chart/date-words.ts';
import { basisInWords, doubtInWords, otherReportsInWords } from '../../../timeline/in-words.ts';
import type { Entry, Timeline } from '../../../timeline/timeline.ts';
import { section } from '../../message/components.ts';
import { attribution, shortName, speakerLines } from '../attribution.ts';
import { blockQuote } from '../block-quote.ts';
import { contextButton } from '../context.ts';

/** Maximum length of a title. Short, because a timeline has many lines of attribution. */
const LONGEST_TITLE = 100;

/** An entry with all its quotes, or an undated quote. An item is never split between pages. */
export interface Item {
  /** `null` for an undated quote. */
  readonly entry: Entry | null;
  /** The entry's place in the timeline, counted from 1, as in the picture; `null` if there is no other. */
  readonly number: number | null;
  readonly quotes: readonly Quote[];
}

/** The items of a timeline, undated quotes last. */
export function itemsOf({ entries, undated }: Timeline): Item[] {
  return [
    ...entries.map((entry, at) => ({
      entry,
      number: entries.length > 1 ? at + 1 : null,
      quotes: entry.quotes,
    })),
    ...undated.map((quote) => ({ entry: null, number: null, quotes: [quote] })),
  ];
}

/**
 * Shows an item, each quote with its attribution and a Context button.
 *
 * @param head - The line above its first quote, if any.
 * @param room - Maximum length of a quote. A longer one is cut and ends in an ellipsis.
 */
export function itemSections(
  item: Item,
  head: string | null,
  room: number,
): APIComponentInContainer[] {
  return item.quotes.map((quote, at) => {
    const { article, span, emphasis, side } = quote;
    const notes = at === 0 ? notesOf(item) : [];
    const lines = [
      ...(at === 0 && head !== null ? [`**${head}**`] : []),
      ...(side === null ? [] : [`-# ${SIDES[side]}`]),
      blockQuote(article.body, span, emphasis, room),
      ...speakerLines(article, span),
      `-# ${[attribution(article, { quote: span, longestTitle: LONGEST_TITLE, hasDoubt: false }), ...notes].join(' · ')}`,
    ];
    return section([lines.join('\n')], contextButton(quote));
  });
}

/**
 * The line above an item.
 *
 * @param before - The previous item on the page.
 * @returns Its number and date; "Undated" for the first undated quote of a page; `null` for the next ones.
 */
export function headOf({ entry, number }: Item, before: Item | undefined): string | null {
  if (entry) {
    const date = eventDateInWords(entry.when);
    return number === null ? date : `${number} · ${date}`;
  }
  return before && before.entry === null ? null : 'Undated';
}

/** Where the date came from, whether it is uncertain, and who else reports the event. */
function notesOf({ entry }: Item): string[] {
  if (!entry) return [];
  return [
    basisInWords(entry, shortName),
    doubtInWords(entry.when),
    otherReportsInWords(entry, shortName),
  ].filter((note) => note !== null);
}
