import { MOST_ENTRIES } from '../../timeline/options.ts';
import type { TimelineOptions } from '../../timeline/timeline.ts';
import { LIMITS } from '../message/limits.ts';
import {
  isSnowflake,
  joinFields,
  readDay,
  readNumber,
  splitFields,
  writeDay,
  writeNumber,
} from './fields.ts';
import { readMarks, writeMarks } from './marks.ts';

/** What the buttons of a timeline bring back, besides the topic in its message's heading. */
export interface TimelineState {
  /** How many entries and undated quotes stand before the page. */
  readonly start: number;
  /** Most entries of the timeline. */
  readonly entries: number;
  readonly from: string | null;
  readonly to: string | null;
  /** Marks of the sources it was limited to. */
  readonly sources: readonly string[];
  /** Id of the person whose message it is. */
  readonly asker: string;
}

/**
 * Writes the custom id of a timeline's button.
 *
 * @param start - Where the page begins that it leads to.
 * @param options - How the timeline it leads to is built.
 * @param asker - Id of the person whose message it is.
 * @returns `null` when so many sources are named that they do not fit.
 */
export function encodeTimeline(
  start: number,
  { entries, from, to, filters }: TimelineOptions,
  asker: string,
): string | null {
  const customId = joinFields('timeline', [
    writeNumber(start),
    writeNumber(entries),
    writeDay(from),
    writeDay(to),
    writeMarks(filters.sources),
    asker,
  ]);
  return customId.length > LIMITS.customId ? null : customId;
}

/**
 * Reads the custom id of a timeline's button.
 *
 * @returns `null` when it is none of ours.
 */
export function decodeTimeline(customId: string): TimelineState | null {
  const fields = splitFields(customId, 'timeline', 6);
  if (fields === null) return null;
  const [first = '', most = '', begin = '', end = '', marks = '', asker = ''] = fields;
  const [start, entries] = [readNumber(first), readNumber(most)];
  const [from, to] = [readDay(begin), readDay(end)];
  const sources = readMarks(marks);
  if (start === null || entries === null || from === undefined || to === undefined) return null;
  if (sources === null || !isSnowflake(asker)) return null;
  if (entries < 1 || entries > MOST_ENTRIES) return null;
  return { start, entries, from, to, sources, asker };
}
