import type { Filters } from '../../search/answer.ts';
import { readDay, readSpeaker, writeDay, writeSpeaker } from './fields.ts';
import { readMarks, writeMarks } from './marks.ts';

/** How many fields the filters take in a custom id, and how many more if they name a speaker. */
export const FILTER_FIELDS = 4;
export const SPEAKER_FIELDS = 1;

/** Writes filters for a custom id, sources and authors as marks. */
export function writeFilters(filters: Filters): readonly string[] {
  const { after, before, sources, authors, speaker } = filters;
  return [
    ...[writeDay(after), writeDay(before), writeMarks(sources), writeMarks(authors)],
    ...writeSpeaker(speaker),
  ];
}

/**
 * Reads what `writeFilters` wrote.
 *
 * @returns Filters whose sources and authors are marks; `null` for anything else.
 */
export function readFilterFields(fields: readonly string[]): Filters | null {
  const [from = '', to = '', marked, writers, name] = fields;
  const [after, before] = [readDay(from), readDay(to)];
  const [sources = null, authors = null] = [marked, writers].map((field) =>
    field === undefined ? null : readMarks(field),
  );
  const speaker = readSpeaker(name);
  if (after === undefined || before === undefined) return null;
  if (sources === null || authors === null || speaker === null) return null;
  return { after, before, sources, authors, ...speaker };
}
