/**
 * How the preview shows texts in a reply at a width of 390 pixels: pixels from line to line, and how many characters a
 * line has on average, as words are not split.
 */
const LARGE = { height: 22, characters: 29 };
const SMALL = { height: 18, characters: 38 };

/** Between two texts. */
const GAP = 8;

/** The address of a masked link, which is not shown. */
const ADDRESS = /\(<[^<>]*>\)/g;

/** Letters that are about twice as wide as Latin ones. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/**
 * Estimates how high a text is on a phone.
 *
 * @param markdown - Lines of Discord markdown: quotes, small print and others.
 * @returns Pixels.
 */
export function heightOnPhone(markdown: string): number {
  return markdown.split('\n').reduce((height, line) => height + heightOfLine(line), GAP);
}

function heightOfLine(line: string): number {
  const { height, characters } = line.startsWith('-# ') ? SMALL : LARGE;
  const shown = line.replace(ADDRESS, '');
  const width = shown.length + (shown.match(WIDE)?.length ?? 0);
  return height * Math.max(1, Math.ceil(width / characters));
}
