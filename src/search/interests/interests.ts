import type { Slices } from '../../give-way.ts';
import { NO_FILTERS } from '../filters.ts';
import type { Searcher } from '../searcher.ts';
import { type InterestReading, InterestTerms, readInterest } from './interest-terms.ts';

/** A report that meets an interest. */
export interface Met {
  /** Index of the interest in the list that was asked for. */
  readonly interest: number;
  /** The article's id. */
  readonly article: string;
}

/** Finds which interests reports meet. An interest is a question or a topic, as a person typed it. */
export interface InterestFinder {
  /**
   * @param interests - As typed.
   * @param articles - Ids. Those that the corpus does not have meet nothing.
   * @returns By article, then by interest, in the order of both lists.
   */
  met(interests: readonly string[], articles: readonly string[]): Promise<readonly Met[]>;
}

/** With this many times the words, the weights of the old ones have changed. */
const MOST_GROWTH = 1.02;

/**
 * Finds which interests reports meet: those that the report alone would answer, if they were asked. Few are asked,
 * because the terms of a report say which ones it can answer.
 */
export class Interests {
  readonly #searcher: Searcher;
  /** What was read of interests that new words in the corpus hardly change. */
  #settled: ReadonlyMap<string, InterestReading> = new Map();
  /** How many terms the corpus had then. */
  #termsThen = 0;

  constructor(searcher: Searcher) {
    this.#searcher = searcher;
  }

  /**
   * See {@link InterestFinder.met}.
   *
   * @param slices - Yields to other work every few milliseconds.
   */
  async met(
    interests: readonly string[],
    articles: readonly string[],
    slices: Slices,
  ): Promise<readonly Met[]> {
    const searcher = this.#searcher;
    await searcher.upToDate();
    const terms = new InterestTerms();
    const readings = new Map<string, InterestReading>();
    for (const interest of interests) {
      const reading = this.#settled.get(interest) ?? readInterest(searcher.read(interest));
      if (reading.isSettled) readings.set(interest, reading);
      terms.add(reading);
      if (slices.isOver) await slices.next();
    }
    this.#keep(readings);
    const met: Met[] = [];
    for (const article of articles) {
      const indexed = searcher.index.article(article);
      for (const interest of indexed ? terms.of(indexed) : []) {
        if (slices.isOver) await slices.next();
        const answer = await searcher.ask(interests[interest] ?? '', {
          filters: { ...NO_FILTERS, articles: [article] },
          limit: 1,
          offset: 0,
        });
        if (answer.quotes.length > 0) met.push({ interest, article });
      }
      if (slices.isOver) await slices.next();
    }
    return met;
  }

  /** Keeps what was read of the last interests, until the corpus has many new words. */
  #keep(readings: ReadonlyMap<string, InterestReading>): void {
    const { length } = this.#searcher.index.lexicon.terms;
    if (this.#settled.size === 0) this.#termsThen = length;
    const hasGrown = length > MOST_GROWTH * this.#termsThen;
    // One interest alone is someone who sets an alert.
    if (readings.size > 1 || hasGrown) this.#settled = hasGrown ? new Map() : readings;
  }
}
