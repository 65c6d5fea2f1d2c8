/**
 * Finds where the trailing run of characters that match `sign` begins. `/[…]+$/` finds it too, but
 * retries at every character of every run in the text, so its time grows with the square of a run's
 * length.
 *
 * @param sign - Matches one code point.
 * @returns An offset in UTF-16 units: the length of the text if there is no such run.
 */
export function trailingStart(text: string, sign: RegExp): number {
  let start = text.length;
  while (start > 0) {
    const before = start - (isPairAt(text, start - 2) ? 2 : 1);
    if (!sign.test(text.slice(before, start))) break;
    start = before;
  }
  return start;
}

/** Removes the run that {@link trailingStart} finds. */
export function withoutTrailing(text: string, sign: RegExp): string {
  return text.slice(0, trailingStart(text, sign));
}

function isPairAt(text: string, index: number): boolean {
  return index >= 0 && (text.codePointAt(index) ?? 0) > 0xffff;
}
