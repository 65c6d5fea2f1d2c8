import type { Filters } from '../../search/answer.ts';
import { readDay, writeDay } from './fields.ts';
import { readMarks, writeMarks } from './marks.ts';

/** How many fields the filters take in a custom id. */
export const FILTER_FIELDS = 4;

/** Writes filters for a custom id, sources and authors as marks. */
export function writeFilters({ after, before, sources, authors }: Filters): readonly string[] {
  return [writeDay(after), writeDay(before), writeMarks(sources), writeMarks(authors)];
}

/**
 * Reads what `writeFilters` wrote.
 *
 * @returns Filters whose sources and authors are marks; `null` for anything else.
 */
export function readFilterFields(fields: readonly string[]): Filters | null {
  const [from = '', to = '', ...lists] = fields;
  const [after, before] = [readDay(from), readDay(to)];
  const [sources = null, authors = null] = lists.map(readMarks);
  if (after === undefined || before === undefined) return null;
  if (sources === null || authors === null) return null;
  return { after, before, sources, authors };
}
