import type { Filters } from '../../search/answer.ts';
import { LIMITS } from '../limits.ts';
import { joinFields, readDay, readNumber, splitFields, writeDay, writeNumber } from './fields.ts';
import { readMarks, writeMarks } from './marks.ts';

/** What the More button brings back, besides the question in its message's heading. */
export interface MoreState {
  readonly offset: number;
  readonly after: string | null;
  readonly before: string | null;
  /** Marks of the sources and authors the question was limited to. */
  readonly sources: readonly string[];
  readonly authors: readonly string[];
}

/**
 * Writes the custom id of a More button.
 *
 * @param offset - How many quotes have been shown.
 * @param filters - The filters of the question.
 * @returns `null` when so many sources or authors are named that they do not fit.
 */
export function encodeMore(offset: number, filters: Filters): string | null {
  const customId = joinFields('more', [
    writeNumber(offset),
    writeDay(filters.after),
    writeDay(filters.before),
    writeMarks(filters.sources),
    writeMarks(filters.authors),
  ]);
  return customId.length > LIMITS.customId ? null : customId;
}

/**
 * Reads the custom id of a More button.
 *
 * @returns `null` when it is none of ours.
 */
export function decodeMore(customId: string): MoreState | null {
  const fields = splitFields(customId, 'more', 5);
  if (fields === null) return null;
  const [first = '', from = '', to = '', ...lists] = fields;
  const offset = readNumber(first);
  const after = readDay(from);
  const before = readDay(to);
  const [sources = null, authors = null] = lists.map(readMarks);
  if (offset === null || after === undefined || before === undefined) return null;
  if (sources === null || authors === null) return null;
  return { offset, after, before, sources, authors };
}
