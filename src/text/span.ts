/** Two offsets into a text, in UTF-16 code units as JavaScript counts: `start` included, `end` not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a span out of a text.
 *
 * @param text - The text the span belongs to.
 * @param span - Offsets into `text`, in UTF-16 code units.
 * @returns Exactly the slice, nothing trimmed and nothing added.
 */
export function cut(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** From the start of the first span to the end of the last; the start of the text if there are none. */
export function spanOver(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/** Whether a span lies in another one. */
export function isInside({ start, end }: Span, outer: Span): boolean {
  return start >= outer.start && end <= outer.end;
}

/** A text with blanks in place of a part, so that all other places stay the same. */
export function blanked(text: string, { start, end }: Span): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
