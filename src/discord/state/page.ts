import type { Filters } from '../../search/answer.ts';
import { LIMITS } from '../message/limits.ts';
import { joinFields, readNumber, splitFields, writeNumber } from './fields.ts';
import { FILTER_FIELDS, readFilterFields, SPEAKER_FIELDS, writeFilters } from './filter-fields.ts';

/** What the pages show: more quotes of an answer, or more articles of a list. */
export type PageKind = 'more' | 'list';

/**
 * The state of a paging button. Sources and authors in its filters are marks. A question is in the heading of its
 * message.
 */
export interface PageState extends Filters {
  readonly offset: number;
}

/**
 * Writes the custom id of a paging button.
 *
 * @param offset - How many quotes or articles are before the page.
 * @param filters - The filters of the pages.
 * @returns `null` when too many sources or authors are named to fit.
 */
export function encodePage(kind: PageKind, offset: number, filters: Filters): string | null {
  const customId = joinFields(kind, [writeNumber(offset), ...writeFilters(filters)]);
  return customId.length > LIMITS.customId ? null : customId;
}

/**
 * Reads the custom id of a paging button.
 *
 * @returns `null` when it is not one of ours.
 */
export function decodePage(kind: PageKind, customId: string): PageState | null {
  const [first = '', ...fields] =
    splitFields(customId, kind, 1 + FILTER_FIELDS, SPEAKER_FIELDS) ?? [];
  const offset = readNumber(first);
  const filters = readFilterFields(fields);
  return offset === null || filters === null ? null : { offset, ...filters };
}
