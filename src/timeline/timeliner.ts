import { setImmediate } from 'node:timers/promises';
import { passes } from '../search/filters.ts';
import { type Matcher, union } from '../search/matcher.ts';
import {
  type IndexedArticle,
  type IndexedPassage,
  type SearchIndex,
  sentenceTerms,
} from '../search/search-index.ts';
import { firstDay, lastDay } from '../text/calendar.ts';
import type { CalendarDays } from '../text/dates.ts';
import { DatedArticles, type DatedSentence } from './dated-articles.ts';
import { entryOf, quoteOf } from './entries.ts';
import { type Occasion, occasionsOf, type TopicSentence } from './occasions.ts';
import type { Entry, Timeline, TimelineOptions } from './timeline.ts';
import { LEAST_RELEVANCE, readTopic, type Topic } from './topic.ts';

/** How long reading may keep the event loop, in milliseconds, before it lets others go first. */
const LONGEST_SLICE = 8;

/** A report's first sentences say what it is about. */
const OPENING = 3;

/** Most quotes under "Undated". */
const MOST_UNDATED = 3;

/** Builds timelines over an index. */
export class Timeliner {
  readonly #index: SearchIndex;
  readonly #dated: DatedArticles;

  constructor(index: SearchIndex) {
    this.#index = index;
    this.#dated = new DatedArticles(index);
  }

  /**
   * Puts a topic's events in order.
   *
   * @param text - The topic as a person typed it.
   * @returns Without entries and undated quotes if no report is on the topic.
   */
  async build(text: string, options: TimelineOptions): Promise<Timeline> {
    const { filters, from, to } = options;
    const topic = readTopic(text, this.#index, (article) => passes(article, filters));
    const reports = await this.#sentences(topic);
    const inRange = occasionsOf(reports.values()).filter(({ days }) => isWithin(days, from, to));
    const { entries, more } = this.#entries(inRange, options);
    const ranged = from !== null || to !== null;
    return {
      topic: text,
      ...extent(entries),
      articles: [...reports.keys()].map(({ article }) => article),
      entries,
      more,
      undated: ranged ? [] : undatedQuotes(reports),
      nearest: reports.size > 0 ? [] : topic.nearest,
    };
  }

  /**
   * Reads the dates of all articles before anyone asks, so that the first timeline is as fast as the
   * next. Gives way to other work every few milliseconds.
   *
   * @param signal - Ends it early.
   */
  async readAhead(signal?: AbortSignal): Promise<void> {
    const pause = new Pause();
    // A copy, since articles come and go meanwhile.
    for (const indexed of [...this.#index.articles]) {
      if (signal?.aborted) return;
      if (this.#index.article(indexed.article.id) === indexed) this.#dated.read(indexed);
      await pause.ifDue();
    }
  }

  /** The sentences of each report on the topic; reading dates is work, so others go in between. */
  async #sentences(topic: Topic): Promise<Map<IndexedArticle, readonly TopicSentence[]>> {
    const { matcher } = topic;
    const found = new Map<IndexedArticle, readonly TopicSentence[]>();
    const pause = new Pause();
    for (const { indexed } of topic.reports) {
      found.set(indexed, sentencesOnTopic(this.#dated.sentences(indexed), indexed, matcher));
      await pause.ifDue();
    }
    return found;
  }

  /** The entries that most is made of, in order of their dates. */
  #entries(occasions: readonly Occasion[], options: TimelineOptions) {
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
      const entry = entryOf(occasion, options.quotes, this.#index);
      if (entry) entries.push(entry);
    }
    return { entries: entries.sort(byDate), more };
  }
}

/** Lets others go first when long work has kept the event loop for a while. */
class Pause {
  #since = performance.now();

  async ifDue(): Promise<void> {
    if (performance.now() - this.#since < LONGEST_SLICE) return;
    await setImmediate();
    this.#since = performance.now();
  }
}

/**
 * A report that names the topic in its title or its first sentences is about it from end to end; of
 * another, only the passages that name it are.
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

/** Earlier first; of the same first day, the more precise first. */
function byDate({ when: one }: Entry, { when: other }: Entry): number {
  const [a, b] = [firstDay(one.date), firstDay(other.date)];
  if (a !== b) return a < b ? -1 : 1;
  return lastDay(one.until ?? one.date) < lastDay(other.until ?? other.date) ? -1 : 1;
}

/** Whether all days that may be meant lie in a range. */
function isWithin({ date, until }: CalendarDays, from: string | null, to: string | null): boolean {
  return (from === null || firstDay(date) >= from) && (to === null || lastDay(until ?? date) <= to);
}

function extent(entries: readonly Entry[]): { from: string | null; to: string | null } {
  const firsts = entries.map(({ when }) => firstDay(when.date)).sort();
  const lasts = entries.map(({ when }) => lastDay(when.until ?? when.date)).sort();
  return { from: firsts[0] ?? null, to: lasts.at(-1) ?? null };
}

/** For each report that nothing dates, the sentence that names most of the topic. */
function undatedQuotes(reports: ReadonlyMap<IndexedArticle, readonly TopicSentence[]>) {
  const quotes = [];
  for (const [{ article }, sentences] of reports) {
    if (quotes.length === MOST_UNDATED) break;
    if (article.published !== null || sentences.some(({ dated }) => dated.event)) continue;
    const [best] = [...sentences].sort((a, b) => b.share - a.share);
    if (best && best.share > 0) quotes.push(quoteOf(best.dated, best.share));
  }
  return quotes;
}
