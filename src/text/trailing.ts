/**
 * Where the run of signs begins with which a text ends. `/[…]+$/` finds it too, but tries again from
 * every sign of every run in the text, so that its work grows with the square of a run's length.
 *
 * @param text - Any text.
 * @param sign - Matches a sign of the run; it is given one code point at a time.
 * @returns The length of the text if it ends with no such sign.
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

/** A text without the run of signs with which it ends; see {@link trailingStart}. */
export function withoutTrailing(text: string, sign: RegExp): string {
  return text.slice(0, trailingStart(text, sign));
}

function isPairAt(text: string, index: number): boolean {
  return index >= 0 && (text.codePointAt(index) ?? 0) > 0xffff;
}
