import { getResolvedPDFJS } from 'unpdf';
import { type PdfItem, sizeOf, xOf, yOf } from './pdf-items.ts';

/** A horizontal line on a page, in points from the left and the lower edge. */
interface Rule {
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

/** What a page draws, as PDF.js gives it. */
interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The members of a page that are used. */
export interface DrawnPage {
  getOperatorList(): Promise<Operators>;
}

/** The text of a page, and what it strikes out. */
export interface StruckItems {
  readonly items: readonly PdfItem[];
  /** Words that were removed from the items. */
  readonly struck: readonly string[];
  /** Texts that are struck out in part. */
  readonly doubtful: readonly string[];
}

/** Points. A thicker line is a bar. */
const THICKEST = 2.5;

const SHORTEST = 3;

/** Lines of one page. A page with more is a drawing. */
const MOST_RULES = 500;

/** How far above the foot of its text a line is that strikes it out, as shares of the size. */
const LOWEST = 0.12;
const HIGHEST = 0.5;

/** Shares of the width of a text that a line covers. */
const TOUCHED = 0.05;
const COVERED = 0.9;

/** Removes the text through which a page draws a line. */
export async function withoutStruck(
  page: DrawnPage,
  items: readonly PdfItem[],
): Promise<StruckItems> {
  const rules = await rulesOf(page);
  const kept: PdfItem[] = [];
  const struck: string[] = [];
  const doubtful: string[] = [];
  for (const item of items) {
    const share = rules.length === 0 ? 0 : struckShare(item, rules);
    kept.push(share >= COVERED ? { ...item, str: '' } : item);
    if (share >= COVERED) struck.push(item.str.trim());
    else if (share > TOUCHED) doubtful.push(item.str.trim());
  }
  return { items: kept, struck, doubtful };
}

/** The share of a text's width that lines go through. */
function struckShare(item: PdfItem, rules: readonly Rule[]): number {
  const isUpright = Math.abs(item.transform[1] ?? 0) < 0.01;
  if (item.str.trim() === '' || item.width <= 0 || !isUpright) return 0;
  const [left, foot, size] = [xOf(item), yOf(item), sizeOf(item)];
  let [covered, end] = [0, left];
  // From left to right, so that lines over each other count once.
  for (const rule of rules) {
    if (rule.height < foot + LOWEST * size || rule.height > foot + HIGHEST * size) continue;
    const from = Math.max(rule.left, end);
    const to = Math.min(rule.right, left + item.width);
    if (to <= from) continue;
    covered += to - from;
    end = to;
  }
  return covered / item.width;
}

// PDF.js calls it for the standard fonts, and Node.js 20 lacks it.
if (!('transferToFixedLength' in ArrayBuffer.prototype)) {
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const whole = new Uint8Array(length);
      whole.set(new Uint8Array(this).subarray(0, length));
      return whole.buffer;
    },
  });
}

type Matrix = readonly [number, number, number, number, number, number];

const UPRIGHT: Matrix = [1, 0, 0, 1, 0, 0];

/**
 * Finds the horizontal lines of a page, from left to right.
 *
 * @see https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf, 8.4 and 8.5
 */
async function rulesOf(page: DrawnPage): Promise<readonly Rule[]> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const rules: Rule[] = [];
  const outer: Matrix[] = [];
  let matrix = UPRIGHT;
  for (const [index, operator] of fnArray.entries()) {
    const given = argsArray[index];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) outer.push(matrix);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) {
      matrix = outer.pop() ?? UPRIGHT;
    }
    if (operator === OPS.transform) matrix = combined(matrix, given);
    if (operator === OPS.paintFormXObjectBegin) matrix = combined(matrix, numbersAt(given, 0));
    if (operator !== OPS.constructPath || !isPainted(given, OPS.endPath)) continue;
    for (const box of boxesOf(numbersAt(numbersAt(given, 1), 0))) {
      const rule = asRule(box, matrix);
      if (rule) rules.push(rule);
    }
    if (rules.length > MOST_RULES) return [];
  }
  return rules.sort((one, other) => one.left - other.left);
}

function numbersAt(list: unknown, index: number): unknown {
  return Array.isArray(list) ? list[index] : undefined;
}

function isNumbers(value: unknown): value is ArrayLike<number> {
  return ArrayBuffer.isView(value) || Array.isArray(value);
}

/** Paths that only limit later drawing are not painted. */
function isPainted(given: unknown, endPath: number): boolean {
  return Array.isArray(given) && given[0] !== endPath;
}

/** Puts a transformation inside another one. */
function combined([a, b, c, d, e, f]: Matrix, inner: unknown): Matrix {
  if (!isNumbers(inner) || inner.length < 6) return [a, b, c, d, e, f];
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = Array.from(inner);
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

type Box = readonly [left: number, low: number, right: number, high: number];

/** How many numbers follow each sign of a path: begin, line, two kinds of curves, close. */
const NUMBERS_AFTER = [2, 2, 6, 4, 0];

/** The boxes around the parts of a path. */
function boxesOf(path: unknown): Box[] {
  if (!isNumbers(path)) return [];
  const boxes: Box[] = [];
  for (let at = 0; at < path.length; ) {
    const sign = path[at] ?? 0;
    const end = at + 1 + (NUMBERS_AFTER[sign] ?? 0);
    for (let x = at + 1; x + 1 < end; x += 2) {
      const point = [path[x] ?? 0, path[x + 1] ?? 0] as const;
      const last = sign === 0 ? undefined : boxes.pop();
      boxes.push(last ? around(last, point) : [...point, ...point]);
    }
    at = end;
  }
  return boxes;
}

function around(box: Box, [x, y]: readonly [number, number]): Box {
  const [left, low, right, high] = box;
  return [Math.min(left, x), Math.min(low, y), Math.max(right, x), Math.max(high, y)];
}

/** A box as a horizontal line of the page; `null` if it is none. */
function asRule([left, low, right, high]: Box, [a, b, c, d, e, f]: Matrix): Rule | null {
  if (Math.abs(b) > 0.01 || Math.abs(c) > 0.01) return null;
  const [start, end] = [a * left + e, a * right + e];
  const thickness = Math.abs(d * (high - low));
  if (thickness > THICKEST || Math.abs(end - start) < SHORTEST) return null;
  return {
    left: Math.min(start, end),
    right: Math.max(start, end),
    height: (d * (low + high)) / 2 + f,
  };
}
