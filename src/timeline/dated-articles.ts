import type { IndexedArticle, IndexedPassage, SearchIndex } from '../search/index/search-index.ts';
import { type CalendarDays, calendarDays, timeExpressions } from '../text/dates.ts';
import type { Span } from '../text/span.ts';
import { eventMention } from './event-date.ts';
import type { Mention } from './mention.ts';
import { isSecondHand, secondHandSpans } from './second-hand.ts';

/** A sentence of a report with the times it names. */
export interface DatedSentence {
  readonly indexed: IndexedPassage;
  /** Index of the sentence in its passage. */
  readonly sentence: number;
  readonly span: Span;
  /** Number of sentences before it in the article. */
  readonly position: number;
  /** The times it names, in order. */
  readonly mentions: readonly Mention[];
  /** The time of its event: one of them or a range over two; `null` if none dates the event. */
  readonly event: Mention | null;
}

/** Numbers stored per time: index of the sentence, kind, start, end, and place in the list of days. */
const ROW = 5;

/** Kinds of row: a time named, a time named that dates the event, or a range that dates the event. */
const NAMED = 0;
const NAMED_AND_EVENT = 1;
const EVENT = 2;

/**
 * Reads the dates in the sentences of articles, once per article. Keeps only the dates, as five numbers
 * each, because most sentences name none. Objects for the sentences of 5,000 articles took half a
 * gigabyte.
 */
export class DatedArticles {
  readonly #index: SearchIndex;
  /** Keyed by the index's object for an article, so that a changed article is read again. */
  readonly #read = new WeakMap<IndexedArticle, Uint32Array>();
  /** Distinct days, and their places in that list. Articles often name the same ones. */
  readonly #days: CalendarDays[] = [];
  readonly #places = new Map<string, number>();

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  /** Reads the dates of an article, unless they are known already. */
  read(indexed: IndexedArticle): Uint32Array {
    const known = this.#read.get(indexed);
    if (known) return known;
    const rows = Uint32Array.from(this.#readArticle(indexed));
    this.#read.set(indexed, rows);
    return rows;
  }

  /** The sentences of an article, in order. */
  sentences(indexed: IndexedArticle): DatedSentence[] {
    const rows = this.read(indexed);
    const found: DatedSentence[] = [];
    let row = 0;
    for (const number of indexed.passages) {
      const passage = this.#index.passage(number);
      for (const [sentence, span] of passage.passage.sentences.entries()) {
        const mentions: Mention[] = [];
        let event: Mention | null = null;
        for (; rows[row] === found.length && row < rows.length; row += ROW) {
          const mention = this.#mention(rows, row);
          if (rows[row + 1] !== EVENT) mentions.push(mention);
          if (rows[row + 1] !== NAMED) event = mention;
        }
        found.push({ indexed: passage, sentence, span, position: found.length, mentions, event });
      }
    }
    return found;
  }

  #readArticle({ article, passages }: IndexedArticle): number[] {
    const mentions = mentionsIn(article.body, article.published);
    const rows: number[] = [];
    let next = 0;
    let position = 0;
    for (const number of passages) {
      for (const span of this.#index.passage(number).passage.sentences) {
        const inside: Mention[] = [];
        for (let mention = mentions[next]; mention; mention = mentions[next]) {
          if (mention.span.start >= span.end) break;
          if (mention.span.end <= span.end && mention.span.start >= span.start)
            inside.push(mention);
          next += 1;
        }
        const event = eventMention(article.body, span, inside);
        for (const mention of inside) {
          const kind = mention === event ? NAMED_AND_EVENT : NAMED;
          rows.push(position, kind, ...this.#numbers(mention));
        }
        if (event && !inside.includes(event)) {
          rows.push(position, EVENT, ...this.#numbers(event));
        }
        position += 1;
      }
    }
    return rows;
  }

  #numbers({ span, days }: Mention): number[] {
    const key = `${days.date}/${days.until ?? ''}/${days.precision}`;
    const place = this.#places.get(key) ?? this.#days.push(days) - 1;
    this.#places.set(key, place);
    return [span.start, span.end, place];
  }

  #mention(rows: Uint32Array, row: number): Mention {
    const [start = 0, end = 0, place = 0] = rows.subarray(row + 2, row + ROW);
    const days = this.#days[place];
    if (!days) throw new RangeError(`No days have the place ${place}`);
    return { span: { start, end }, days };
  }
}

/** The times of a body that cover calendar days, in order. */
function mentionsIn(body: string, published: string | null): Mention[] {
  const secondHand = secondHandSpans(body);
  const mentions: Mention[] = [];
  for (const expression of timeExpressions(body, published)) {
    const { start, end } = expression;
    // "Monday" in a quotation from another report counts from the date of that report, which is unknown.
    const days = isSecondHand(expression, secondHand)
      ? daysWithoutReport(body.slice(start, end))
      : calendarDays(expression, published);
    if (days && !isDateline(body.slice(start, end), days, published)) {
      mentions.push({ span: { start, end }, days: days });
    }
  }
  return mentions;
}

/** Prose does not name its own day with the year, so such a date is that of the report, not of an event. */
function isDateline(text: string, { date }: CalendarDays, published: string | null): boolean {
  return date === published && date.length === 10 && /\d{4}|[٠-٩]{4}/.test(text);
}

/** The days that an expression covers without the date of a report. */
function daysWithoutReport(text: string): CalendarDays | null {
  const [expression] = timeExpressions(text, null);
  return expression ? calendarDays(expression, null) : null;
}
