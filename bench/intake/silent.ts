import type { DoubtCode, Draft } from '../../src/intake/draft.ts';
import { DOUBT_SUBJECTS, type Revision } from '../../src/intake/revise.ts';

/** A page that was read. */
export interface ReadPage {
  /** `null` if the page was refused. */
  readonly draft: Draft | null;
}

/** Doubts that only add to a field. They do not say that it may be wrong. */
const NOTES: ReadonlySet<DoubtCode> = new Set<DoubtCode>(['changed-later']);

/**
 * Counts the pages on which a field is wrong and no doubt about it is shown. A field that was not found
 * does not count: people see that it is missing.
 */
export function countSilent<Page extends ReadPage>(
  reads: readonly Page[],
  field: keyof Revision,
  isRight: (read: Page) => boolean,
): number {
  return reads.filter((read) => isStated(read, field) && !isRight(read) && !isDoubted(read, field))
    .length;
}

/** Counts the pages on which a field is right and a doubt about it is shown: the price of the doubts. */
export function countNeedless<Page extends ReadPage>(
  reads: readonly Page[],
  field: keyof Revision,
  isRight: (read: Page) => boolean,
): number {
  return reads.filter((read) => isStated(read, field) && isRight(read) && isDoubted(read, field))
    .length;
}

function isStated({ draft }: ReadPage, field: keyof Revision): boolean {
  return draft !== null && draft[field] !== null;
}

function isDoubted({ draft }: ReadPage, field: keyof Revision): boolean {
  return (draft?.doubts ?? []).some(
    ({ code }) => !NOTES.has(code) && DOUBT_SUBJECTS[code] === field,
  );
}
