import type { Span } from '../../../text/span.ts';

/** A part of a text in quotation marks. */
export interface Quotation extends Span {
  /** What is between the marks. */
  readonly inner: Span;
  /** Its closing mark is missing, so it ends with its paragraph. */
  readonly isOpen: boolean;
  /** Index of the quotation around it, or -1. */
  readonly parent: number;
}

/** A quotation whose closing mark is not yet seen. */
interface Opened {
  readonly mark: string;
  readonly start: number;
  readonly from: number;
  readonly index: number;
}

/** Marks that open or close a quotation. Some papers print two apostrophes for `"`. */
const MARK = /["“”„«»‘’]|''/g;

/** The marks that close a quotation, by the mark that opens it. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '“”',
  '«': '»',
  '‘': '’',
  '"': '"',
  "''": "''",
};

/** Marks that look the same at both ends. */
const STRAIGHT: ReadonlySet<string> = new Set(['"', "''"]);

/** Quotations nested deeper than this are read as plain words. */
const DEEPEST = 3;

/**
 * Finds the quotations of a paragraph, nested ones too. One without a closing mark ends with the paragraph.
 *
 * @param text - An article's body.
 * @param paragraph - A span of it.
 * @returns Quotations in order of their start.
 */
export function quotationsIn(text: string, paragraph: Span): Quotation[] {
  const found: (Quotation | null)[] = [];
  const opened: Opened[] = [];
  const close = (one: Opened, inner: Span, end: number) => {
    const isOpen = inner.end === end;
    const parent = opened.at(-1)?.index ?? -1;
    found[one.index] = { start: one.start, end, inner, isOpen, parent };
  };
  for (const { 0: mark, index } of cutOut(text, paragraph).matchAll(MARK)) {
    const at = { start: paragraph.start + index, end: paragraph.start + index + mark.length };
    const last = opened.at(-1);
    const closed = opened.findLastIndex((one) => CLOSING[one.mark]?.includes(mark));
    if (closed >= 0 && !opensAgain(text, mark, at, last)) {
      if (mark === '’' && isApostrophe(text, at)) continue;
      // A mark that opened inside and never closed was an apostrophe or a misprint.
      for (const { index } of opened.splice(closed + 1)) found[index] = null;
      const one = opened.pop();
      if (one) close(one, { start: one.from, end: at.start }, at.end);
    } else if (mark in CLOSING && opened.length < DEEPEST && isOpening(text, at)) {
      opened.push({ mark, start: at.start, from: at.end, index: found.length });
      found.push(null);
    }
  }
  for (let one = opened.pop(); one; one = opened.pop()) {
    if (one.mark !== '‘') close(one, { start: one.from, end: paragraph.end }, paragraph.end);
  }
  return renumbered(found);
}

function cutOut(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function isOpening(text: string, { start, end }: Span): boolean {
  return (
    /^[\s([“‘"'«—–:-]?$/u.test(text.charAt(start - 1)) && /[^\s,;:!?)]/u.test(text.charAt(end))
  );
}

/** Whether a mark that could close a quotation opens another one inside it. */
function opensAgain(text: string, mark: string, at: Span, last: Opened | undefined): boolean {
  if (mark === '“') return false;
  if (!STRAIGHT.has(mark) || !isOpening(text, at)) return false;
  return last?.mark !== mark || /\s/u.test(text.charAt(at.start - 1));
}

function isApostrophe(text: string, { start, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(end)) || /\s/u.test(text.charAt(start - 1));
}

/** Drops what is no quotation, and corrects the parents. */
function renumbered(found: readonly (Quotation | null)[]): Quotation[] {
  const indices = new Map<number, number>();
  const kept: Quotation[] = [];
  for (const [index, one] of found.entries()) {
    if (one === null) continue;
    indices.set(index, kept.length);
    kept.push({ ...one, parent: indices.get(one.parent) ?? -1 });
  }
  return kept;
}
