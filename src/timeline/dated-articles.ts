import type { Slices } from '../give-way.ts';
import { reportDay } from '../reading/dates/report-day.ts';
import type { IndexedArticle, IndexedPassage, SearchIndex } from '../search/index/search-index.ts';
import type { CalendarDays } from '../text/dates.ts';
import type { Span } from '../text/span.ts';
import { type DatedBefore, inheritsDate } from './event-date/inherits.ts';
import { eventMention } from './event-date.ts';
import type { Mention } from './mention.ts';
import { isMention, type Time, timesIn } from './times.ts';

/** What the reports of a timeline are read with. */
export interface ReportReader {
  readonly index: SearchIndex;
  readonly dated: DatedArticles;
  /** Lets other work run in between. */
  readonly slices: Slices;
}

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
  /** The time of the sentence before, if this one names none and tells of the same event. */
  readonly inherited: Mention | null;
  /** Whether the report's own day does not date it: it names a time, or the sentence before is of another day. */
  readonly isOfAnotherDay: boolean;
}

/** Numbers stored per time: index of the sentence, kind, start, end, and place in the list of days. */
const ROW = 5;

/**
 * Kinds of row: a time named, a time named that dates the event, a range that dates the event, the time of the sentence
 * before, and the mark of a sentence of another day.
 */
const NAMED = 0;
const NAMED_AND_EVENT = 1;
const EVENT = 2;
const INHERITED = 3;
const ELSEWHEN = 4;

/** Added to the kind of a time whose days are uncertain. */
const UNCERTAIN = 8;

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
    let row = 0;
    const places = indexed.passages.flatMap((number) => {
      const passage = this.#index.passage(number);
      return passage.passage.sentences.map((span, sentence) => ({
        indexed: passage,
        sentence,
        span,
      }));
    });
    return places.map((place, position) => {
      const mentions: Mention[] = [];
      let event: Mention | null = null;
      let inherited: Mention | null = null;
      let isOfAnotherDay = false;
      for (; rows[row] === position && row < rows.length; row += ROW) {
        const kind = (rows[row + 1] ?? 0) & ~UNCERTAIN;
        if (kind === ELSEWHEN) {
          isOfAnotherDay = true;
          continue;
        }
        const mention = this.#mention(rows, row);
        if (kind === INHERITED) inherited = mention;
        if (kind === NAMED || kind === NAMED_AND_EVENT) mentions.push(mention);
        if (kind === EVENT || kind === NAMED_AND_EVENT) event = mention;
      }
      return { ...place, position, mentions, event, inherited, isOfAnotherDay };
    });
  }

  #readArticle({ article, passages }: IndexedArticle): number[] {
    const times = timesIn(article);
    const report = reportDay(article);
    const rows: number[] = [];
    let next = 0;
    let before: DatedBefore | null = null;
    const spans = passages.flatMap((number) => this.#index.passage(number).passage.sentences);
    for (const [position, span] of spans.entries()) {
      const inside: Time[] = [];
      for (let time = times[next]; time; time = times[next]) {
        if (time.span.start >= span.end) break;
        if (time.span.end <= span.end && time.span.start >= span.start) inside.push(time);
        next += 1;
      }
      const mentions: readonly Mention[] = inside.filter(isMention);
      const event = eventMention(article.body, span, mentions);
      for (const mention of mentions) {
        rows.push(...this.#row(position, mention === event ? NAMED_AND_EVENT : NAMED, mention));
      }
      if (event && !mentions.includes(event)) rows.push(...this.#row(position, EVENT, event));
      // Only a sentence without a time of its own can have that of the one before.
      const dated: DatedBefore | null = inside.length === 0 ? before : null;
      if (dated && inheritsDate(article.body, dated, span)) {
        rows.push(...this.#row(position, INHERITED, dated.event));
      } else if (
        inside.some(({ isNow }) => !isNow) ||
        (dated && dated.event.days.date !== report)
      ) {
        rows.push(position, ELSEWHEN, 0, 0, 0);
      }
      before = event && { span, mentions, event };
    }
    return rows;
  }

  #row(position: number, kind: number, mention: Mention): number[] {
    const marked = mention.isUncertain ? kind + UNCERTAIN : kind;
    return [position, marked, ...this.#numbers(mention)];
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
    const isUncertain = ((rows[row + 1] ?? 0) & UNCERTAIN) !== 0;
    return { span: { start, end }, days, isUncertain };
  }
}
