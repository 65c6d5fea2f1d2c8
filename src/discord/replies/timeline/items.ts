import type { Quote } from '../../../search/answer.ts';
import type { Entry, Timeline } from '../../../timeline/timeline.ts';
import type { Texts } from '../../languages/texts.ts';
import { DOT } from '../../message/dot.ts';
import { attribution, shortName, speakerLines } from '../quotes/attribution.ts';
import { blockQuote } from '../quotes/block-quote.ts';
import type { NumberedQuote } from '../quotes/context.ts';
import { sideIn } from '../words/missing.ts';
import { basisIn, doubtIn, eventDateIn, otherReportsIn } from '../words/timelines.ts';

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
export function itemText(item: Item, room: number, texts: Texts): string {
  const lines = numberedQuotes(item).flatMap(({ quote, number }, at) => {
    const { article, span, emphasis, side } = quote;
    const above = [at > 0 ? number : null, side && sideIn(side, texts)].filter(Boolean);
    const notes = at === 0 ? notesOf(item, texts) : '';
    const source = attribution(article, texts, {
      quote: span,
      longestTitle: LONGEST_TITLE,
      hasDoubt: false,
    });
    return [
      ...(above.length === 0 ? [] : [`-# ${above.join(DOT)}`]),
      blockQuote(article.body, span, emphasis, room),
      ...speakerLines(article, span, texts),
      `-# ${source}`,
      ...(notes === '' ? [] : [`-# ${notes}`]),
    ];
  });
  return [`**${headOf(item, texts)}**`, ...lines].join('\n');
}

/** The quotes of an item, numbered as it is: `3`, and `3.2` for a second quote. */
export function numberedQuotes({ number, quotes }: Item): NumberedQuote[] {
  return quotes.map((quote, at) => {
    const own = at === 0 ? `${number}` : `${number}.${at + 1}`;
    return { quote, number: number === null ? null : own };
  });
}

/** The line above an item: its number and date, or *Undated*. */
function headOf({ entry, number }: Item, texts: Texts): string {
  const date = entry === null ? texts.say('timeline.undated') : eventDateIn(entry.when, texts);
  return number === null ? date : `${number}${DOT}${date}`;
}

/** Where the date came from, whether it is uncertain, and who else reports the event; empty if undated. */
function notesOf({ entry }: Item, texts: Texts): string {
  if (!entry) return '';
  return [
    basisIn(entry, texts, shortName),
    doubtIn(entry.when, texts),
    otherReportsIn(entry, texts, shortName),
  ]
    .filter((note) => note !== null)
    .join(DOT);
}
