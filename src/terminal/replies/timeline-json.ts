import { type QuoteJson, quoteJson, rounded } from '../../search/export/answer-json.ts';
import { cut } from '../../text/span.ts';
import type { Entry, EventDate, Timeline } from '../../timeline/timeline.ts';

/** An entry as scripts get it; `expression` is the wording of its date in the report of its first quote. */
export interface EntryJson extends Omit<EventDate, 'expression'> {
  readonly expression: string | null;
  readonly quotes: readonly QuoteJson[];
}

/** A timeline as scripts get it. */
export interface TimelineJson {
  readonly id: string | number | null;
  readonly topic: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Number of reports that the entries were drawn from. */
  readonly articles: number;
  readonly entries: readonly EntryJson[];
  readonly undated: readonly QuoteJson[];
  /** How long the timeline took, in milliseconds. */
  readonly ms: number;
}

/**
 * A timeline as plain data for JSON.
 *
 * @param id - The asker's id of the topic; `null` if it has none.
 * @param ms - How long the timeline took, in milliseconds.
 */
export function timelineJson(
  id: string | number | null,
  timeline: Timeline,
  ms: number,
): TimelineJson {
  const { topic, from, to, articles, entries, undated } = timeline;
  return {
    id,
    topic,
    from,
    to,
    articles: articles.length,
    entries: entries.map(entryJson),
    undated: undated.map(quoteJson),
    ms: rounded(ms, 3),
  };
}

function entryJson({ when, quotes }: Entry): EntryJson {
  const { date, precision, until, basis, expression, uncertain } = when;
  const [first] = quotes;
  return {
    date,
    precision,
    until,
    basis,
    expression: expression && first ? cut(first.article.body, expression) : null,
    uncertain,
    quotes: quotes.map(quoteJson),
  };
}
