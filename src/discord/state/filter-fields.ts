import { articleKey } from '../../corpus/format/identifier.ts';
import type { Filters } from '../../search/filters.ts';
import { LIMITS } from '../message/limits.ts';
import {
  isArticleKey,
  joinFields,
  readDay,
  readSpeaker,
  splitFields,
  writeDay,
  writeSpeaker,
} from './fields.ts';
import { readMarks, writeMarks } from './marks.ts';

/** How many fields the filters take in a custom id, and how many more if they name a speaker or an event. */
const FILTER_FIELDS = 4;
const OPTIONAL_FIELDS = 2;

const BETWEEN_KEYS = '.';

/** What a custom id with filters says. */
export interface Filtered {
  /** The fields before those of the filters. */
  readonly fields: readonly string[];
  /** Their sources and authors are marks, and their event is keys. */
  readonly filters: Filters;
}

/**
 * Writes a custom id that ends with filters. An event is left out if there is no room for it: without one, a quote may
 * come twice, but without the custom id there would be no further quotes and no follow-up at all.
 *
 * @returns `null` when too many sources or authors are named to fit.
 */
export function joinFiltered(
  kind: string,
  fields: readonly string[],
  filters: Filters,
): string | null {
  const { event: _, ...others } = filters;
  const customIds = [filters, others].map((each) =>
    joinFields(kind, [...fields, ...writeFilters(each)]),
  );
  return customIds.find(({ length }) => length <= LIMITS.customId) ?? null;
}

/**
 * Reads what `joinFiltered` wrote.
 *
 * @param count - How many fields are before the filters.
 * @returns `null` for anything else.
 */
export function splitFiltered(customId: string, kind: string, count: number): Filtered | null {
  const all = splitFields(customId, kind, count + FILTER_FIELDS, OPTIONAL_FIELDS);
  const filters = all && readFilterFields(all.slice(count));
  return all && filters && { fields: all.slice(0, count), filters };
}

/** Writes sources and authors as marks, and the reports of an event as keys. */
function writeFilters(filters: Filters): readonly string[] {
  const { after, before, sources, authors } = filters;
  return [
    ...[writeDay(after), writeDay(before), writeMarks(sources), writeMarks(authors)],
    ...writeOptional(filters),
  ];
}

/** A speaker has no event, so an event leaves the field of the speaker empty. */
function writeOptional({ speaker, event = [] }: Filters): readonly string[] {
  if (speaker !== undefined || event.length === 0) return writeSpeaker(speaker);
  return ['', event.map(articleKey).join(BETWEEN_KEYS)];
}

/** Reads the keys of the reports of an event; `null` for anything else. */
function readEvent(field: string | undefined): Pick<Filters, 'event'> | null {
  if (field === undefined) return {};
  const event = field.split(BETWEEN_KEYS);
  return event.every(isArticleKey) ? { event } : null;
}

function readFilterFields(fields: readonly string[]): Filters | null {
  const [from = '', to = '', marked, writers, name, keys] = fields;
  const [after, before] = [readDay(from), readDay(to)];
  const [sources = null, authors = null] = [marked, writers].map((field) =>
    field === undefined ? null : readMarks(field),
  );
  const event = readEvent(keys);
  // Only before an event is a name left out. Elsewhere an empty one is a fault.
  const speaker = name === '' && keys !== undefined ? {} : readSpeaker(name);
  if (after === undefined || before === undefined) return null;
  if (sources === null || authors === null) return null;
  if (speaker === null || event === null) return null;
  return { after, before, sources, authors, ...speaker, ...event };
}
