import { fingerprint } from '../message/fingerprint.ts';

const MARK = /^[0-9a-z]{6}$/;
const BETWEEN_MARKS = '.';

/** Writes names as marks of six characters each. */
export function writeMarks(names: readonly string[]): string {
  return names.map(mark).join(BETWEEN_MARKS);
}

/** Reads what `writeMarks` wrote; `null` for anything else. */
export function readMarks(field: string): readonly string[] | null {
  const marks = field === '' ? [] : field.split(BETWEEN_MARKS);
  return marks.every((each) => MARK.test(each)) ? marks : null;
}

/**
 * Finds the names of marks.
 *
 * @param marks - The marks of a button.
 * @param names - All sources, or all authors, of the corpus.
 * @returns `null` when a name is no longer there, because a filter must never disappear silently.
 */
export function namesOf(
  marks: readonly string[],
  names: readonly string[],
): readonly string[] | null {
  const byMark = new Map(names.map((name) => [mark(name), name]));
  const found = marks.map((each) => byMark.get(each));
  return found.every((name) => name !== undefined) ? found : null;
}

/** Six characters (31 bits) that identify a name among those of a corpus. */
function mark(name: string): string {
  return (fingerprint(name) % 36 ** 6).toString(36).padStart(6, '0');
}
