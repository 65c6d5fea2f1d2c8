import type { Article } from '../corpus/article.ts';
import { type Clock, type GiveWay, Slices, toEventLoop } from '../give-way.ts';
import type { Quote } from '../search/answer.ts';
import { passes } from '../search/filters.ts';
import {
  type IndexedArticle,
  type IndexedPassage,
  type SearchIndex,
  sentenceTerms,
} from '../search/index/search-index.ts';
import { type Matcher, union } from '../search/ranking/matcher.ts';
import type { CalendarDays } from '../text/dates.ts';
import { firstDay, lastDay } from '../text/iso-dates.ts';
import { DatedArticles, type DatedSentence } from './dated-articles.ts';
import { entryOf, quoteOf } from './entries.ts';
import { type Occasion, Occasions, type TopicSentence } from './occasions.ts';
import type { Entry, Timeline, TimelineOptions } from './timeline.ts';
import { LEAST_RELEVANCE, readTopic, type Topic } from './topic.ts';

/** Number of first sentences that say what a report is about. */
const OPENING = 3;

/** Most quotes under "Undated". */
const MOST_UNDATED = 3;

/** Builds timelines over an index. */
export class Timeliner {
  readonly #index: SearchIndex;
  readonly #clock: Clock;
  readonly #dated: DatedArticles;

  /** @param clock - Measures when to give way to other work. */
  constructor(index: SearchIndex, clock: Clock = () => performance.now()) {
    this.#index = index;
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
    const passing = (article: Article) => passes(article, filters);
    const topic = await readTopic(text, this.#index, passing, slices);
    const { articles, occasions, undated } = await this.#read(topic, passing, slices);
    const inRange = occasions.all.filter(({ days }) => isWithin(days, from, to));
    const { entries, more } = await this.#entries(inRange, options, slices);
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

  /**
   * Reads the reports on a topic one by one, and keeps only the sentences that may become entries.
   */
  async #read({ matcher, reports }: Topic, passing: (article: Article) => boolean, slices: Slices) {
    const articles: Article[] = [];
    const occasions = new Occasions();
    const undated: Quote[] = [];
    for (const report of reports) {
      if (slices.isOver) await slices.next();
      // The report may have been changed or removed since it was found.
      const indexed = this.#index.article(report.indexed.article.id);
      if (!indexed || !passing(indexed.article)) continue;
      const sentences = sentencesOnTopic(this.#dated.sentences(indexed), indexed, matcher);
      articles.push(indexed.article);
      occasions.add(sentences);
      const quote = undatedQuote(indexed.article, sentences);
      if (quote && undated.length < MOST_UNDATED) undated.push(quote);
    }
    return { articles, occasions, undated };
  }

  /** Makes entries of the weightiest occasions, in order of their dates. */
  async #entries(occasions: readonly Occasion[], options: TimelineOptions, slices: Slices) {
    const ranked = occasions
      .filter(({ candidates }) => candidates.length > 0)
      .sort((a, b) => b.weight - a.weight);
    const entries: Entry[] = [];
    let more = false;
    for (const occasion of ranked) {
      if (entries.length === options.entries) {
        more = true;
        break;
      }
      if (slices.isOver) await slices.next();
      const entry = entryOf(occasion, options.quotes, this.#index);
      if (entry) entries.push(entry);
    }
    return { entries: entries.sort(byDate), more };
  }
}

/**
 * Takes all sentences of a report that names the topic in its title or its first sentences, and only the
 * passages that name it of any other report.
 */
function sentencesOnTopic(
  sentences: readonly DatedSentence[],
  { title }: IndexedArticle,
  matcher: Matcher,
): TopicSentence[] {
  const matches = sentences.map(({ indexed, sentence }) =>
    matcher.terms(sentenceTerms(indexed, sentence)),
  );
  const opening = union([matcher.terms(title), ...matches.slice(0, OPENING)]);
  const about = matcher.share(opening) >= LEAST_RELEVANCE;
  const passages = new Map<IndexedPassage, boolean>();
  const isNear = ({ indexed }: DatedSentence) => {
    const known =
      passages.get(indexed) ?? matcher.share(matcher.terms(indexed.terms)) >= LEAST_RELEVANCE;
    passages.set(indexed, known);
    return known;
  };
  return sentences.flatMap((dated, at) =>
    about || isNear(dated)
      ? [{ dated, about, share: matcher.share(matches[at] ?? new Float64Array()) }]
      : [],
  );
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

/** The sentence of an undated report that names most of the topic; `null` if none does. */
function undatedQuote(article: Article, sentences: readonly TopicSentence[]): Quote | null {
  if (article.published !== null || sentences.some(({ dated }) => dated.event)) return null;
  const [best] = [...sentences].sort((a, b) => b.share - a.share);
  return best && best.share > 0 ? quoteOf(best.dated, best.share) : null;
}
