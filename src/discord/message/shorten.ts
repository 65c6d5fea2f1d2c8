const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** No part of a reply is longer than this, so what lies beyond need not be looked at. */
const LOOKED_AT = 4_000;

/** How far back to look for the end of a word, so that none is cut in two. */
const LONGEST_WORD = 40;

/**
 * Where to cut a text so that what is left fits: between words where it can be, never inside a
 * character as readers know it (a surrogate pair, an emoji of several parts, a letter and its marks).
 *
 * @param text - The text to cut.
 * @param fits - Whether the text up to an offset fits; what fits must still fit when cut shorter.
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
 * Shortens a text to a number of UTF-16 code units, with an ellipsis where words are left out.
 *
 * @param text - Any text.
 * @param maximum - Length of the longest result, ellipsis included.
 */
export function shorten(text: string, maximum: number): string {
  if (text.length <= maximum) return text;
  // Whether a character ends where the text is cut, the one behind it tells.
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
  // The last one may go on beyond what was looked at.
  if (start.length < text.length) ends.pop();
  return ends;
}

function backToWordEnd(text: string, end: number): number {
  if (end >= text.length || /\s/.test(text.charAt(end))) return text.slice(0, end).trimEnd().length;
  const tail = text.slice(Math.max(0, end - LONGEST_WORD), end);
  const space = tail.search(/\s\S*$/);
  return space < 0 ? end : text.slice(0, end - tail.length + space).trimEnd().length;
}
