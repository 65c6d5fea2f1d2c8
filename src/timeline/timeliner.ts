import type { Article } from '../corpus/article.ts';
import { type Clock, type GiveWay, Slices, toEventLoop } from '../give-way.ts';
import { type Filters, NO_FILTERS, passes } from '../search/filters.ts';
import type { SearchIndex } from '../search/index/search-index.ts';
import { Speakers } from '../search/speakers/speakers.ts';
import type { SaidSentences } from '../search/speakers/statements/said-sentences.ts';
import type { CalendarDays } from '../text/dates.ts';
import { firstDay, lastDay } from '../text/iso-dates.ts';
import { CONSIDERED, compareOutlets, eventToCompare } from './comparison/compare-outlets.ts';
import type { CompareOptions, Comparison } from './comparison/comparison.ts';
import { DatedArticles, type DatedSentence, type ReportReader } from './dated-articles.ts';
import { chooseEvents, type EntryKind, possibleEvents } from './events/choose-events.ts';
import { entryOf } from './events/entries.ts';
import type { ToldEvent } from './events/events.ts';
import { signedOccasions } from './events/signs.ts';
import { type Occasion, weightiest } from './occasions.ts';
import { readOccasions } from './read-occasions.ts';
import type { Entry, Timeline, TimelineOptions } from './timeline.ts';
import { readTopic } from './topic.ts';

/** Builds timelines over an index. */
export class Timeliner {
  readonly #index: SearchIndex;
  readonly #speakers: Speakers;
  readonly #clock: Clock;
  readonly #dated: DatedArticles;

  /**
   * @param speakers - The speakers of the index.
   * @param clock - Measures when to give way to other work.
   */
  constructor(
    index: SearchIndex,
    speakers = new Speakers(index),
    clock: Clock = () => performance.now(),
  ) {
    this.#index = index;
    this.#speakers = speakers;
    this.#clock = clock;
    this.#dated = new DatedArticles(index);
  }

  /**
   * Builds the timeline of a topic.
   *
   * @param text - The topic as a person typed it.
   * @param giveWay - Called every few milliseconds, so that other work need not wait for the end.
   * @returns A timeline without entries and undated quotes if no report is on the topic.
   */
  async build(
    text: string,
    options: TimelineOptions,
    giveWay: GiveWay = toEventLoop,
  ): Promise<Timeline> {
    const { filters, from, to } = options;
    const slices = new Slices(giveWay, this.#clock);
    const { topic, read } = await this.#read(text, filters, slices);
    const { articles, occasions, undated } = read;
    const inRange = occasions.filter(({ days }) => isWithin(days, from, to));
    const several = options.quotes > 1 ? 'day' : 'event';
    const kind = topic.asksToll ? 'toll' : several;
    const { entries, more } = await this.#entries(inRange, options, kind, slices);
    const ranged = from !== null || to !== null;
    return {
      topic: text,
      ...extent(entries),
      articles,
      entries,
      more,
      undated: ranged ? [] : undated,
      nearest: articles.length > 0 ? [] : topic.nearest,
    };
  }

  /**
   * Compares what outlets report of an event.
   *
   * @param text - The topic as a person typed it.
   * @param giveWay - Called every few milliseconds, so that other work need not wait for the end.
   * @returns A comparison without rows if no report tells of an event.
   */
  async compare(
    text: string,
    { from, to }: CompareOptions,
    giveWay: GiveWay = toEventLoop,
  ): Promise<Comparison> {
    const slices = new Slices(giveWay, this.#clock);
    const { topic, read } = await this.#read(text, NO_FILTERS, slices);
    const { articles, onTopic } = read;
    const inRange = read.occasions.filter(({ days }) => isWithin(days, from, to));
    const { chosen } = await this.#events(inRange, CONSIDERED, 'event', slices);
    const event = eventToCompare(chosen);
    return {
      topic: text,
      days: event?.occasion.days ?? null,
      rows: event ? await compareOutlets(event, onTopic, this.#reader(slices)) : [],
      reports: articles.length,
      nearest: articles.length > 0 ? [] : topic.nearest,
    };
  }

  /**
   * Reads the dates of all articles in advance, so that the first timeline is as fast as later ones.
   *
   * @param signal - Stops it early.
   * @param giveWay - Called every few milliseconds, so that other work need not wait for the end.
   */
  async readAhead(signal?: AbortSignal, giveWay: GiveWay = toEventLoop): Promise<void> {
    const slices = new Slices(giveWay, this.#clock);
    // A copy, because articles can be added and removed between slices.
    for (const indexed of [...this.#index.articles]) {
      if (signal?.aborted) return;
      if (this.#index.article(indexed.article.id) === indexed) this.#dated.read(indexed);
      if (slices.isOver) await slices.next();
    }
  }

  #reader(slices: Slices): ReportReader {
    return { index: this.#index, dated: this.#dated, slices };
  }

  /** Reads a topic, and what the reports tell of it. */
  async #read(text: string, filters: Filters, slices: Slices) {
    const said =
      filters.speaker === undefined ? null : await this.#speakers.saidBy(filters.speaker, slices);
    const passing = (article: Article) => passes(article, filters);
    const topic = await readTopic(text, this.#index, passing, slices);
    const may = { passing, isSaid: (sentence: DatedSentence) => isSaid(sentence, said) };
    const read = await readOccasions(topic, may, this.#reader(slices));
    return { topic, read };
  }

  /** Makes entries of the events that a reader would most want to see, in order of their dates. */
  async #entries(
    occasions: readonly Occasion[],
    { entries: most, quotes }: TimelineOptions,
    kind: EntryKind,
    slices: Slices,
  ) {
    const { chosen, more } = await this.#events(occasions, most, kind, slices);
    return { entries: chosen.map((event) => entryOf(event, quotes)).sort(byDate), more };
  }

  /** The events that a reader would most want to see, the worthiest first. */
  async #events(occasions: readonly Occasion[], most: number, kind: EntryKind, slices: Slices) {
    const events: ToldEvent[] = [];
    for (const signed of signedOccasions(weightiest(occasions, 2 * most), this.#index)) {
      events.push(...possibleEvents(signed, kind));
      if (slices.isOver) await slices.next();
    }
    return chooseEvents(events, kind, most);
  }
}

/** Whether a sentence may be quoted. @param said - Only these; `null` for all. */
function isSaid({ indexed, sentence }: DatedSentence, said: SaidSentences | null): boolean {
  return said === null || said.has(indexed.number, sentence);
}

/** Earlier first. With the same first day, the more precise one first. */
function byDate({ when: one }: Entry, { when: other }: Entry): number {
  const [a, b] = [firstDay(one.date), firstDay(other.date)];
  if (a !== b) return a < b ? -1 : 1;
  return lastDay(one.until ?? one.date) < lastDay(other.until ?? other.date) ? -1 : 1;
}

/** Whether all days of a date are in a range. */
function isWithin({ date, until }: CalendarDays, from: string | null, to: string | null): boolean {
  return (from === null || firstDay(date) >= from) && (to === null || lastDay(until ?? date) <= to);
}

function extent(entries: readonly Entry[]): { from: string | null; to: string | null } {
  const firsts = entries.map(({ when }) => firstDay(when.date)).sort();
  const lasts = entries.map(({ when }) => lastDay(when.until ?? when.date)).sort();
  return { from: firsts[0] ?? null, to: lasts.at(-1) ?? null };
}
