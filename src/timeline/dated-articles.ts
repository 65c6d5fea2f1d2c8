import type { IndexedArticle, IndexedPassage, SearchIndex } from '../search/search-index.ts';
import { type CalendarDays, calendarDays, timeExpressions } from '../text/dates.ts';
import type { Span } from '../text/span.ts';
import { eventMention } from './event-date.ts';
import { isSecondHand, secondHandSpans } from './second-hand.ts';

/** A time that a sentence names, with the days it covers. */
export interface Mention {
  /** The expression, a span of the article's body. */
  readonly span: Span;
  readonly days: CalendarDays;
}

/** A sentence of a report with what it says about time. */
export interface DatedSentence {
  readonly indexed: IndexedPassage;
  /** Index of the sentence in its passage. */
  readonly sentence: number;
  readonly span: Span;
  /** How many sentences of the article stand before it. */
  readonly position: number;
  /** The times it names, in order. */
  readonly mentions: readonly Mention[];
  /** The one of them at which happened what it tells. */
  readonly event: Mention | null;
}

/** The sentences of articles with their dates, read once an article. */
export class DatedArticles {
  readonly #index: SearchIndex;
  /** By what the index keeps of an article, so that a changed article is read anew. */
  readonly #read = new WeakMap<IndexedArticle, readonly DatedSentence[]>();

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  /** The sentences of an article, in order. */
  sentences(indexed: IndexedArticle): readonly DatedSentence[] {
    const known = this.#read.get(indexed);
    if (known) return known;
    const read = this.#readArticle(indexed);
    this.#read.set(indexed, read);
    return read;
  }

  #readArticle({ article, passages }: IndexedArticle): DatedSentence[] {
    const mentions = mentionsIn(article.body, article.published);
    const read: DatedSentence[] = [];
    let next = 0;
    for (const number of passages) {
      const indexed = this.#index.passage(number);
      for (const [sentence, span] of indexed.passage.sentences.entries()) {
        const inside: Mention[] = [];
        for (let mention = mentions[next]; mention; mention = mentions[next]) {
          if (mention.span.start >= span.end) break;
          if (mention.span.end <= span.end && mention.span.start >= span.start)
            inside.push(mention);
          next += 1;
        }
        const event = eventMention(article.body, span, inside);
        read.push({ indexed, sentence, span, position: read.length, mentions: inside, event });
      }
    }
    return read;
  }
}

/** The times that a body names and that a calendar has, in order. */
function mentionsIn(body: string, published: string | null): Mention[] {
  const secondHand = secondHandSpans(body);
  const mentions: Mention[] = [];
  for (const expression of timeExpressions(body, published)) {
    const { start, end } = expression;
    // "Monday" in the words of another report is that report's Monday, and nobody knows which.
    const days = isSecondHand(expression, secondHand)
      ? daysWithoutReport(body.slice(start, end))
      : calendarDays(expression, published);
    if (days && !isDateline(body.slice(start, end), days, published)) {
      mentions.push({ span: { start, end }, days: days });
    }
  }
  return mentions;
}

/** Prose does not name its own day with the year; a line that does says when the report came out. */
function isDateline(text: string, { date }: CalendarDays, published: string | null): boolean {
  return date === published && date.length === 10 && /\d{4}|[٠-٩]{4}/.test(text);
}

/** What an expression says by itself. */
function daysWithoutReport(text: string): CalendarDays | null {
  const [expression] = timeExpressions(text, null);
  return expression ? calendarDays(expression, null) : null;
}
