import type { Filters } from '../../search/answer.ts';
import { LIMITS } from '../limits.ts';
import { joinFields, readDay, readNumber, splitFields, writeDay, writeNumber } from './fields.ts';
import { readMarks, writeMarks } from './marks.ts';

/** Whose pages they are: more quotes of an answer, or more articles of a list. */
export type PageKind = 'more' | 'list';

/** What a button for another page brings back; a question stands in its message's heading. */
export interface PageState {
  readonly offset: number;
  readonly after: string | null;
  readonly before: string | null;
  /** Marks of the sources and authors that the pages are limited to. */
  readonly sources: readonly string[];
  readonly authors: readonly string[];
}

/**
 * Writes the custom id of a button for another page.
 *
 * @param offset - How many quotes or articles stand before it.
 * @param filters - What the pages are limited to.
 * @returns `null` when so many sources or authors are named that they do not fit.
 */
export function encodePage(kind: PageKind, offset: number, filters: Filters): string | null {
  const customId = joinFields(kind, [
    writeNumber(offset),
    writeDay(filters.after),
    writeDay(filters.before),
    writeMarks(filters.sources),
    writeMarks(filters.authors),
  ]);
  return customId.length > LIMITS.customId ? null : customId;
}

/**
 * Reads the custom id of a button for another page.
 *
 * @returns `null` when it is none of ours.
 */
export function decodePage(kind: PageKind, customId: string): PageState | null {
  const fields = splitFields(customId, kind, 5);
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
