import { extentInWords } from './chart/heading.ts';
import type { Timeline, TimelineOptions } from './timeline.ts';
import type { Timeliner } from './timeliner.ts';

/** A timeline, and where to look when there is nothing in the range asked for. */
export interface TimelineAnswer {
  readonly timeline: Timeline;
  readonly options: TimelineOptions;
  /** The range in which the topic has entries, in words, if the one asked for has none. */
  readonly elsewhere: string | null;
}

/** Entries looked at to say where there are any. */
const LOOKED_AT = 25;

/**
 * Builds a timeline, and if nothing lies in the range asked for, finds out where something does.
 *
 * @param topic - As `readTypedTopic` gives it.
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
  const elsewhere = whole.entries.length > 0 ? extentInWords(whole) : null;
  return { timeline, options, elsewhere };
}
