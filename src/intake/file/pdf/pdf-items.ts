import { asTyped } from '../../printed-text.ts';
import type { PdfLine } from './pdf-lines.ts';

/** A piece of text as PDF.js gives it. */
export interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** Points from the left edge of the page. */
export const xOf = ({ transform }: PdfItem) => transform[4] ?? 0;

/** Points from the lower edge of the page. */
export const yOf = ({ transform }: PdfItem) => transform[5] ?? 0;

/** Height of the characters in points. */
export const sizeOf = ({ height, transform }: PdfItem) => height || Math.abs(transform[3] ?? 0);

/** The greatest measure of all. `Math.max` accepts only some ten thousand numbers. */
export function greatest<One>(all: readonly One[], measure: (one: One) => number): number {
  return all.reduce((most, one) => Math.max(most, measure(one)), Number.NEGATIVE_INFINITY);
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/gu;

const LETTERS = /\p{L}/gu;

/**
 * Composes a line from its pieces. Puts the words of a right-to-left line in reading order, and marks
 * small raised digits as notes, so that they do not run into the number before them.
 *
 * @returns `null` if the line has no words.
 */
export function composeLine(items: readonly PdfItem[], page: number): PdfLine | null {
  const filled = items.filter(({ str }) => str.trim() !== '');
  const [first] = filled;
  if (!first) return null;
  const size = greatest(filled, sizeOf);
  const main = filled.find((item) => sizeOf(item) === size) ?? first;
  const pieces = items.map((item, index) =>
    isRaised(item, main, items[index - 1])
      ? asNote(item.str, items[index - 1]?.str ?? '')
      : item.str,
  );
  const ordered = isRightToLeft(pieces.join('')) ? inReadingOrder(items, pieces) : pieces;
  return {
    text: asTyped(ordered.join('')).replace(/\s+/gu, ' ').trim(),
    page,
    left: -greatest(filled, (item) => -xOf(item)),
    right: greatest(filled, (item) => xOf(item) + item.width),
    bottom: yOf(main),
    size,
  };
}

/** Size of a note mark beside the text, at most. */
const SMALL = 0.8;

/** How far the foot of a note mark is above the line, at least, as a share of the size of the text. */
const RAISED = 0.15;

function isRaised(item: PdfItem, main: PdfItem, before: PdfItem | undefined): boolean {
  if (!before || !/^\p{Nd}{1,3}(?:[,–-]\p{Nd}{1,3})*$/u.test(item.str.trim())) return false;
  const size = sizeOf(main);
  const isClose = xOf(item) - (xOf(before) + before.width) < size / 4;
  return isClose && sizeOf(item) <= SMALL * size && yOf(item) - yOf(main) >= RAISED * size;
}

/** Writes an exponent of a unit as such, and any other raised number in brackets. */
function asNote(raised: string, before: string): string {
  const digits = raised.trim();
  const isUnit = /(?:^|[^\p{L}])(?:[kcmdµn]?m|ft|in|yd|mi|s)$/u.test(before);
  if (isUnit && digits === '2') return '²';
  if (isUnit && digits === '3') return '³';
  return /\S$/.test(before) ? `[${digits}]` : raised;
}

function isRightToLeft(text: string): boolean {
  const right = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  return right > 0 && 2 * right > (text.match(LETTERS)?.length ?? 0);
}

/**
 * Puts pieces that stand from left to right into the order in which a right-to-left line is read.
 * Numbers and words of other scripts keep their order. Some files have the reading order already.
 */
function inReadingOrder(items: readonly PdfItem[], pieces: readonly string[]): readonly string[] {
  let ascending = 0;
  let last: PdfItem | undefined;
  for (const item of items) {
    if (item.str.trim() === '') continue;
    if (last) ascending += Math.sign(xOf(item) - xOf(last));
    last = item;
  }
  if (ascending <= 0) return pieces;
  const groups: string[][] = [];
  const pending: string[] = [];
  let isRunning = false;
  for (const piece of pieces) {
    const isOther = /[\p{L}\p{Nd}]/u.test(piece) && !isRightToLeft(piece);
    const isNeutral = !/[\p{L}\p{Nd}]/u.test(piece);
    if (isNeutral && isRunning) pending.push(piece);
    else if (isOther && isRunning) groups.at(-1)?.push(...pending.splice(0), piece);
    else {
      groups.push(...pending.splice(0).map((neutral) => [neutral]), [piece]);
      isRunning = isOther;
    }
  }
  groups.push(...pending.map((neutral) => [neutral]));
  return groups.toReversed().flat();
}

/**
 * Mirrors the lines of a right-to-left text, so that `left` is where its lines begin.
 *
 * @param lines - Of the whole file.
 */
export function inReadingDirection(lines: readonly PdfLine[]): readonly PdfLine[] {
  const right = lines.filter(({ text }) => isRightToLeft(text)).length;
  if (2 * right <= lines.length) return lines;
  const width = greatest(lines, (line) => line.right) - greatest(lines, (line) => -line.left);
  return lines.map((line) => ({ ...line, left: width - line.right, right: width - line.left }));
}
