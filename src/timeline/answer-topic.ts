import { type Extent, extentOf } from './chart/heading.ts';
import type { Timeline, TimelineOptions } from './timeline.ts';
import type { Timeliner } from './timeliner.ts';

/** A timeline, and where the topic has entries if the requested range has none. */
export interface TimelineAnswer {
  readonly timeline: Timeline;
  readonly options: TimelineOptions;
  /** The range of the topic's entries, if the requested range has none; otherwise `null`. */
  readonly elsewhere: Extent | null;
}

/** Entries to build when looking for that range. */
const LOOKED_AT = 25;

/**
 * Builds a timeline. If the requested range has no entries, finds the range that has.
 *
 * @param topic - As `readTypedTopic` returns it.
 */
export async function answerTopic(
  timeliner: Pick<Timeliner, 'build'>,
  topic: string,
  options: TimelineOptions,
): Promise<TimelineAnswer> {
  const timeline = await timeliner.build(topic, options);
  const isRanged = options.from !== null || options.to !== null;
  if (timeline.entries.length > 0 || timeline.articles.length === 0 || !isRanged) {
    return { timeline, options, elsewhere: null };
  }
  const anywhere = { ...options, from: null, to: null, entries: LOOKED_AT };
  const whole = await timeliner.build(topic, anywhere);
  const elsewhere = whole.entries.length > 0 ? extentOf(whole) : null;
  return { timeline, options, elsewhere };
}
