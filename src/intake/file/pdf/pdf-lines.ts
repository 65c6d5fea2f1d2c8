import { trailingStart, withoutTrailing } from '../../../text/trailing.ts';

/** A printed line of a page. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  /** Points from the left edge of the page to its first character. */
  readonly left: number;
  /** Points from the left edge to the end of its last character. */
  readonly right: number;
  /** Points from the lower edge of the page. */
  readonly bottom: number;
  /** Height of its largest characters in points. */
  readonly size: number;
}

/** Lines at each end of a page that can be headers or footers. */
const EDGE_LINES = 2;

/** A header or footer is on at least this many pages. */
const FEWEST_REPEATS = 2;

/** Drops page numbers, and lines that repeat at the top or bottom of at least half of the pages. */
export function dropRepeated(lines: readonly PdfLine[]): PdfLine[] {
  const pages = new Map<number, PdfLine[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page) page.push(line);
    else pages.set(line.page, [line]);
  }
  const edges = new Set<PdfLine>();
  const counts = new Map<string, number>();
  for (const page of pages.values()) {
    const ordered = [...page].sort((one, other) => other.bottom - one.bottom);
    const ends = new Set([...ordered.slice(0, EDGE_LINES), ...ordered.slice(-EDGE_LINES)]);
    for (const line of ends) edges.add(line);
    for (const key of new Set([...ends].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isRepeated = (line: PdfLine) =>
    (counts.get(keyOf(line)) ?? 0) >= Math.max(FEWEST_REPEATS, pages.size / 2);
  return lines.filter(
    (line) => !(edges.has(line) && (isPageNumber(line.text) || isRepeated(line))),
  );
}

/** Page numbers differ from page to page. */
function keyOf({ text }: PdfLine): string {
  return text.replace(/\p{Nd}+/gu, '#').toLowerCase();
}

/** A line with only a page number, perhaps with a word for pages and how many there are. */
const PAGE_NUMBER =
  /^(?:(?:page|seite|página|pagina|p\.|стр\.|страница|стор\.|σελίδα|σελ\.|صفحة|صفحه|ص|עמוד|עמ['׳’]|第)\s{0,3})?\p{Nd}{1,4}(?:\s{0,3}(?:\/|of|von|de|sur|из|από|من|از|מתוך)\s{0,3}\p{Nd}{1,4})?\s{0,3}(?:页|頁|ページ)?$/iu;

/** Characters of a page number with all its signs. */
const LONGEST_PAGE_NUMBER = 60;

/** Signs before a page number, and those behind it that end no sentence. */
const SIGNS_BEFORE = /^[^\p{L}\p{N}]+/u;
const SIGN_BEHIND = /[^\p{L}\p{N}.!?؟。…]/u;

function isPageNumber(text: string): boolean {
  if (text.length > LONGEST_PAGE_NUMBER) return false;
  return PAGE_NUMBER.test(withoutTrailing(text.replace(SIGNS_BEFORE, ''), SIGN_BEHIND));
}

/** Space between paragraphs, as a multiple of the space between lines. */
const PARAGRAPH_SPACE = 1.45;

/** Indent of a first line, as a multiple of the size of its characters. */
const INDENT = 0.8;

/** A line that ends a sentence before this share of the width also ends a paragraph. */
const FULL_WIDTH = 0.85;

/**
 * Joins printed lines into paragraphs.
 *
 * @param lines - In reading order.
 * @returns Each paragraph on one line.
 */
export function joinLines(lines: readonly PdfLine[]): string[] {
  const space = median(lines.flatMap((line, index) => spaceAbove(lines[index - 1], line) ?? []));
  const width = quantile(
    lines.map(({ right }) => right),
    0.9,
  );
  const known = knownWords(lines);
  const paragraphs: string[][] = [];
  let previous: PdfLine | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (!last || !previous || begins(line, previous, space, width)) paragraphs.push([line.text]);
    else last.push(...joinTexts(last.pop() ?? '', line.text, known));
    previous = line;
  }
  return paragraphs.map((pieces) => pieces.join(''));
}

function spaceAbove(previous: PdfLine | undefined, line: PdfLine): number | null {
  if (!previous || previous.page !== line.page || previous.bottom <= line.bottom) return null;
  return previous.bottom - line.bottom;
}

function begins(line: PdfLine, previous: PdfLine, space: number, width: number): boolean {
  if (Math.abs(line.size - previous.size) > 0.12 * Math.max(line.size, previous.size)) return true;
  const endsSentence = /[.!?…:]["”’»)]*$/u.test(previous.text);
  const above = spaceAbove(previous, line);
  // After a column or a page, only the words can tell.
  if (above === null)
    return (
      endsSentence &&
      /^["“‘«(]?[\p{Lu}\p{Lo}]/u.test(line.text) &&
      previous.right < width * FULL_WIDTH
    );
  if (above > space * PARAGRAPH_SPACE) return true;
  if (line.left - previous.left > INDENT * line.size && endsSentence) return true;
  return endsSentence && previous.right < width * FULL_WIDTH;
}

const WORD = /[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu;

/** The words inside lines, where no line end has split them. */
function knownWords(lines: readonly PdfLine[]): ReadonlySet<string> {
  const words = new Set<string>();
  let isBroken = false;
  for (const { text } of lines) {
    const whole = [...text.matchAll(WORD)].map(([word]) => word.toLowerCase());
    if (isBroken) whole.shift();
    isBroken = /[-‐\u00ad]$/u.test(text);
    if (isBroken) whole.pop();
    for (const word of whole) words.add(word);
  }
  return words;
}

/**
 * Joins two consecutive lines of a paragraph. Removes a hyphen that only splits a word at the line end.
 * Keeps it if the text has the same compound elsewhere, or if both parts are words of the text and the
 * joined word is not.
 *
 * @returns Pieces to concatenate. The second is the next line, so that only the last line of a
 *   paragraph is read again.
 */
function joinTexts(text: string, next: string, known: ReadonlySet<string>): [string, string] {
  if (text.endsWith('\u00ad')) return [text.slice(0, -1), next];
  const before = partedWord(text);
  const after = /^\p{Ll}[\p{L}\p{M}]*/u.exec(next)?.[0];
  if (before === null) return [`${text} `, next];
  // `US-` and `led`: a split word does not end in capitals.
  if (endsInCapitals(before)) return [text, next];
  // `al-` and `Assad`: a capital after the hyphen shows that it belongs there.
  if (after === undefined) return [/^[\p{L}\p{N}]/u.test(next) ? text : `${text} `, next];
  const [one, other] = [before.toLowerCase(), after.toLowerCase()];
  const isCompound =
    known.has(`${one}-${other}`) || (!known.has(one + other) && known.has(one) && known.has(other));
  return [isCompound ? text : text.slice(0, -1), next];
}

/** The word before a hyphen at the end of a line, such as `al-Assad`; `null` if there is none. */
function partedWord(text: string): string | null {
  if (!/[-‐]$/u.test(text)) return null;
  const letters = text.slice(trailingStart(text.slice(0, -1), /[\p{L}\p{M}‐-]/u), -1);
  // Hyphens side by side are a dash.
  const whole =
    letters
      .split(/[-‐]{2}/u)
      .at(-1)
      ?.replace(/^[-‐]/u, '') ?? '';
  return whole === '' || /[-‐]$/u.test(whole) ? null : whole;
}

function endsInCapitals(word: string): boolean {
  const start = trailingStart(word, /\p{Lu}/u);
  return word.length - start > 1 && !/\p{L}$/u.test(word.slice(0, start));
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
