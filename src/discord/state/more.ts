import type { Filters } from '../../search/answer.ts';
import { fingerprint } from '../fingerprint.ts';
import { LIMITS } from '../limits.ts';
import { joinFields, readDay, readNumber, splitFields, writeDay, writeNumber } from './fields.ts';

/** What the More button brings back, besides the question in its message's heading. */
export interface MoreState {
  readonly offset: number;
  readonly after: string | null;
  readonly before: string | null;
  /** Marks of the sources and authors the question was limited to. */
  readonly sources: readonly string[];
  readonly authors: readonly string[];
}

const MARK = /^[0-9a-z]{6}$/;
const BETWEEN_MARKS = '.';

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
    filters.sources.map(mark).join(BETWEEN_MARKS),
    filters.authors.map(mark).join(BETWEEN_MARKS),
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
  const [sources = [], authors = []] = lists.map(readMarks);
  if (offset === null || after === undefined || before === undefined) return null;
  return [...sources, ...authors].every((each) => MARK.test(each))
    ? { offset, after, before, sources, authors }
    : null;
}

/**
 * The names that marks stand for.
 *
 * @param marks - As a More button brings them back.
 * @param names - All sources, or all authors, of the corpus.
 * @returns `null` when one of them is no longer there: a filter must never drop out unseen.
 */
export function namesOf(
  marks: readonly string[],
  names: readonly string[],
): readonly string[] | null {
  const byMark = new Map(names.map((name) => [mark(name), name]));
  const found = marks.map((each) => byMark.get(each));
  return found.every((name) => name !== undefined) ? found : null;
}

function readMarks(list: string): readonly string[] {
  return list === '' ? [] : list.split(BETWEEN_MARKS);
}

/** Six characters that stand for a name among those of a corpus: 31 bits. */
function mark(name: string): string {
  return (fingerprint(name) % 36 ** 6).toString(36).padStart(6, '0');
}
