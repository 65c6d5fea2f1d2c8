const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How far to look, in UTF-16 code units. No part of a reply is longer than this. */
const LOOKED_AT = 4_000;

/** How far back to look for the end of a word, in UTF-16 code units. */
const LONGEST_WORD = 40;

/**
 * Finds where to cut a text so that it fits: between words if possible, and never inside a grapheme (a
 * surrogate pair, an emoji of several parts, a letter and its marks).
 *
 * @param text - The text to cut.
 * @param fits - Whether the text up to an offset fits. If it fits, every shorter text must fit too.
 * @returns An offset into `text`: its length when all fits, 0 when nothing does.
 */
export function cutPoint(text: string, fits: (end: number) => boolean): number {
  if (text.length <= LOOKED_AT && fits(text.length)) return text.length;
  const start = text.slice(0, LOOKED_AT);
  // Listing all graphemes takes milliseconds for a text of the longest length.
  const graphemes = GRAPHEMES.segment(start);
  let low = 0;
  // The last grapheme may continue after the part looked at. If it does not, it does not fit.
  let high = graphemes.containing(start.length - 1)?.index ?? 0;
  while (low < high) {
    const last = Math.ceil((low + high) / 2) - 1;
    const { index = last, segment = '' } = graphemes.containing(last) ?? {};
    const end = index + segment.length;
    if (fits(end)) low = end;
    else high = index;
  }
  return backToWordEnd(text, low);
}

/**
 * Shortens a text to a number of UTF-16 code units. A shortened text ends in an ellipsis.
 *
 * @param text - Any text.
 * @param maximum - Maximum length of the result, ellipsis included.
 */
export function shorten(text: string, maximum: number): string {
  if (text.length <= maximum) return text;
  // One more code unit shows whether a grapheme ends at the limit.
  const start = text.slice(0, maximum + 1);
  return `${text.slice(
    0,
    cutPoint(start, (end) => end < maximum),
  )}…`;
}

function backToWordEnd(text: string, end: number): number {
  if (end >= text.length || /\s/.test(text.charAt(end))) return text.slice(0, end).trimEnd().length;
  const tail = text.slice(Math.max(0, end - LONGEST_WORD), end);
  const space = tail.search(/\s\S*$/);
  return space < 0 ? end : text.slice(0, end - tail.length + space).trimEnd().length;
}
