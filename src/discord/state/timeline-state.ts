import { MOST_ENTRIES } from '../../timeline/options.ts';
import type { TimelineOptions } from '../../timeline/timeline.ts';
import { LIMITS } from '../message/limits.ts';
import {
  isSnowflake,
  joinFields,
  readDay,
  readNumber,
  readSpeaker,
  splitFields,
  writeDay,
  writeNumber,
  writeSpeaker,
} from './fields.ts';
import { readMarks, writeMarks } from './marks.ts';

/** What a button of a timeline does: shows another page, or exports it; or exports a comparison. */
export type TimelineKind = 'timeline' | 'export' | 'compare-export';

/** The state of a timeline's button. The topic is in the heading of its message. */
export interface TimelineState {
  /** How many entries and undated quotes are before the page. */
  readonly start: number;
  /** Maximum number of entries of the timeline. */
  readonly entries: number;
  readonly from: string | null;
  readonly to: string | null;
  /** Marks of the sources in the filters. */
  readonly sources: readonly string[];
  /** The speaker in the filters, if there is one. */
  readonly speaker?: string;
  /** Id of the person the message belongs to. */
  readonly asker: string;
}

/**
 * Writes the custom id of a timeline's button.
 *
 * @param start - Where the page that it opens begins.
 * @param options - How the timeline that it opens is built.
 * @param asker - Id of the person the message belongs to.
 * @returns `null` when too many sources are named to fit.
 */
export function encodeTimeline(
  kind: TimelineKind,
  start: number,
  { entries, from, to, filters }: TimelineOptions,
  asker: string,
): string | null {
  const customId = joinFields(kind, [
    writeNumber(start),
    writeNumber(entries),
    writeDay(from),
    writeDay(to),
    writeMarks(filters.sources),
    asker,
    ...writeSpeaker(filters.speaker),
  ]);
  return customId.length > LIMITS.customId ? null : customId;
}

/**
 * Reads the custom id of a timeline's button.
 *
 * @returns `null` when it is not one of ours.
 */
export function decodeTimeline(kind: TimelineKind, customId: string): TimelineState | null {
  const fields = splitFields(customId, kind, 6, 1);
  if (fields === null) return null;
  const [first = '', most = '', begin = '', end = '', marks = '', asker = '', name] = fields;
  const [start, entries] = [readNumber(first), readNumber(most)];
  const [from, to] = [readDay(begin), readDay(end)];
  const sources = readMarks(marks);
  const speaker = readSpeaker(name);
  if (start === null || entries === null || from === undefined || to === undefined) return null;
  if (sources === null || speaker === null || !isSnowflake(asker)) return null;
  if (entries < 1 || entries > MOST_ENTRIES) return null;
  return { start, entries, from, to, sources, asker, ...speaker };
}
