import type { Filters } from '../../search/filters.ts';
import { readNumber, writeNumber } from './fields.ts';
import { joinFiltered, splitFiltered } from './filter-fields.ts';

/** What the buttons show: more quotes of an answer, more articles of a list, or an answer as files. */
export type PageKind = 'more' | 'list' | 'save';

/**
 * The state of a paging button, or of *Export*. Sources and authors in its filters are marks. A question is in the
 * heading of its message.
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
  return joinFiltered(kind, [writeNumber(offset)], filters);
}

/**
 * Reads the custom id of a paging button.
 *
 * @returns `null` when it is not one of ours.
 */
export function decodePage(kind: PageKind, customId: string): PageState | null {
  const read = splitFiltered(customId, kind, 1);
  const [first = ''] = read?.fields ?? [];
  const offset = readNumber(first);
  return offset === null || read === null ? null : { offset, ...read.filters };
}
