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
  const ends = graphemeEnds(text);
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(ends[middle - 1] ?? 0)) low = middle;
    else high = middle - 1;
  }
  return backToWordEnd(text, ends[low - 1] ?? 0);
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

function graphemeEnds(text: string): number[] {
  const start = text.slice(0, LOOKED_AT);
  const ends: number[] = [];
  for (const { index, segment } of GRAPHEMES.segment(start)) ends.push(index + segment.length);
  // The last grapheme may continue after the part looked at.
  if (start.length < text.length) ends.pop();
  return ends;
}

function backToWordEnd(text: string, end: number): number {
  if (end >= text.length || /\s/.test(text.charAt(end))) return text.slice(0, end).trimEnd().length;
  const tail = text.slice(Math.max(0, end - LONGEST_WORD), end);
  const space = tail.search(/\s\S*$/);
  return space < 0 ? end : text.slice(0, end - tail.length + space).trimEnd().length;
}
