import type { Filters } from '../../search/answer.ts';
import { LIMITS } from '../message/limits.ts';
import { joinFields, readNumber, splitFields, writeNumber } from './fields.ts';
import { FILTER_FIELDS, readFilterFields, writeFilters } from './filter-fields.ts';

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
  const customId = joinFields(kind, [writeNumber(offset), ...writeFilters(filters)]);
  return customId.length > LIMITS.customId ? null : customId;
}

/**
 * Reads the custom id of a button for another page.
 *
 * @returns `null` when it is none of ours.
 */
export function decodePage(kind: PageKind, customId: string): PageState | null {
  const [first = '', ...fields] = splitFields(customId, kind, 1 + FILTER_FIELDS) ?? [];
  const offset = readNumber(first);
  const filters = readFilterFields(fields);
  return offset === null || filters === null ? null : { offset, ...filters };
}
