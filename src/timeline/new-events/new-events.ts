import type { Article } from '../../corpus/article.ts';
import type { Slices } from '../../give-way.ts';
import type { Quote } from '../../search/answer.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';
import { groupReports } from './group-reports.ts';
import { leadQuote } from './lead-quote.ts';
import { LeadVectors } from './lead-vectors.ts';

/** An event that new reports tell. */
export interface NewEvent {
  /** The sentence that tells it best. */
  readonly quote: Quote;
  /** The reports that tell it, that of the quote first. */
  readonly reports: readonly Article[];
}

/** Finds what new reports tell. */
export interface NewEventFinder {
  /**
   * @param articles - Ids of reports. Leaves out reports that are gone or retracted.
   * @returns The events, those that most reports tell first.
   */
  tell(articles: readonly string[]): Promise<readonly NewEvent[]>;
}

/**
 * Groups reports by the event that they tell, and quotes each event once.
 *
 * @param articles - Ids. Events that equally many reports tell keep this order.
 * @param slices - Yields to other work every few milliseconds.
 */
export async function newEvents(
  articles: readonly string[],
  index: SearchIndex,
  slices: Slices,
): Promise<readonly NewEvent[]> {
  const reports = articles
    .map((id) => index.article(id))
    .filter((report) => report !== undefined)
    .filter(({ article }) => article.retracted === null);
  const vectors = new LeadVectors(index);
  const groups = await groupReports(reports, vectors, slices);
  const events: NewEvent[] = [];
  for (const group of groups) {
    const quote = leadQuote(group, vectors);
    if (slices.isOver) await slices.next();
    if (quote === null) continue;
    const others = group.map(({ article }) => article).filter((one) => one !== quote.article);
    events.push({ quote, reports: [quote.article, ...others] });
  }
  return events.sort((one, other) => other.reports.length - one.reports.length);
}
