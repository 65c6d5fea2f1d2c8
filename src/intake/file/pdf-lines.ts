/** A line of a page, as it is printed. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  /** Points from the left edge of the page to its first sign. */
  readonly left: number;
  /** Points from the left edge to behind its last sign. */
  readonly right: number;
  /** Points from the lower edge of the page. */
  readonly bottom: number;
  /** Height of its largest signs in points. */
  readonly size: number;
}

/** Headers and footers stand among so many lines at either end of a page. */
const EDGE_LINES = 2;

/** What stands on so many pages is no accident. */
const FEWEST_REPEATS = 2;

/** Leaves out page numbers, and what stands at the head or foot of most pages. */
export function dropRepeated(lines: readonly PdfLine[]): PdfLine[] {
  const pages = new Map<number, PdfLine[]>();
  for (const line of lines) pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
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
  return text.replace(/\d+/g, '#').toLowerCase();
}

function isPageNumber(text: string): boolean {
  return /^\W*(?:(?:page|seite|página|pagina|p\.)\s*)?\d{1,4}(?:\s*(?:\/|of|von|de|sur)\s*\d{1,4})?\W*$/i.test(
    text,
  );
}

/** Space between paragraphs, as a multiple of that between lines. */
const PARAGRAPH_SPACE = 1.45;

/** An indented first line, as a multiple of the size of its signs. */
const INDENT = 0.8;

/** A line that ends before so much of the width ends a paragraph, if it ends a sentence. */
const FULL_WIDTH = 0.85;

/**
 * Joins the lines of a page's columns to paragraphs again.
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
  const paragraphs: string[] = [];
  let previous: PdfLine | undefined;
  for (const line of lines) {
    const last = paragraphs.length - 1;
    if (previous === undefined || begins(line, previous, space, width)) paragraphs.push(line.text);
    else paragraphs[last] = joinTexts(paragraphs[last] ?? '', line.text, known);
    previous = line;
  }
  return paragraphs;
}

function spaceAbove(previous: PdfLine | undefined, line: PdfLine): number | null {
  if (!previous || previous.page !== line.page || previous.bottom <= line.bottom) return null;
  return previous.bottom - line.bottom;
}

/** Whether a line begins a paragraph. */
function begins(line: PdfLine, previous: PdfLine, space: number, width: number): boolean {
  if (Math.abs(line.size - previous.size) > 0.12 * Math.max(line.size, previous.size)) return true;
  const endsSentence = /[.!?…:]["”’»)]*$/u.test(previous.text);
  const above = spaceAbove(previous, line);
  // Behind a column or a page only the words can tell.
  if (above === null)
    return (
      endsSentence && /^["“‘«(]?\p{Lu}/u.test(line.text) && previous.right < width * FULL_WIDTH
    );
  if (above > space * PARAGRAPH_SPACE) return true;
  if (line.left - previous.left > INDENT * line.size && endsSentence) return true;
  return endsSentence && previous.right < width * FULL_WIDTH;
}

const WORD = /[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu;

/** The words of a text that stand inside of lines, where no line end has broken them. */
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
 * Joins a line to the text before it. A hyphen at the end of a line is taken away where the word
 * was only parted for the line: it is kept where the text writes it so elsewhere, or where both
 * parts are words of the text and their union is not.
 */
function joinTexts(text: string, next: string, known: ReadonlySet<string>): string {
  if (text.endsWith('\u00ad')) return `${text.slice(0, -1)}${next}`;
  const before = /([\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*)[-‐]$/u.exec(text)?.[1];
  const after = /^\p{Ll}[\p{L}\p{M}]*/u.exec(next)?.[0];
  if (before === undefined) return `${text} ${next}`;
  // `US-` and `led`: no word ends in capitals only.
  if (/(?:^|[^\p{L}])\p{Lu}{2,}$/u.test(before)) return `${text}${next}`;
  // `al-` and `Assad`: a capital behind the hyphen says that it belongs there.
  if (after === undefined)
    return /^[\p{L}\p{N}]/u.test(next) ? `${text}${next}` : `${text} ${next}`;
  const [one, other] = [before.toLowerCase(), after.toLowerCase()];
  const isCompound =
    known.has(`${one}-${other}`) || (!known.has(one + other) && known.has(one) && known.has(other));
  return isCompound ? `${text}${next}` : `${text.slice(0, -1)}${next}`;
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
