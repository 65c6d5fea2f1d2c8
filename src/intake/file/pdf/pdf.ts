import type { ReadableStream } from 'node:stream/web';
import { getDocumentProxy } from 'unpdf';
import { userFault } from '../../../text/faults/user-fault.ts';
import { UserError } from '../../../user-error.ts';
import { doubtOf } from '../../doubt.ts';
import { findPartlyStruckDoubts, findStruckDoubts } from '../../doubts.ts';
import type { Draft } from '../../draft.ts';
import { TextRoom } from '../../text-limits.ts';
import { draftFromProse } from '../prose.ts';
import {
  composeLine,
  greatest,
  inReadingDirection,
  type PdfItem,
  sizeOf,
  yOf,
} from './pdf-items.ts';
import { dropRepeated, joinLines, type PdfLine } from './pdf-lines.ts';
import { checkStreams } from './pdf-streams.ts';
import { withoutStruck } from './pdf-strikes.ts';

/** Pages. A report has fewer; longer files are books. */
const MOST_PAGES = 200;

/** Characters. A file with fewer has only pictures of pages. */
const FEWEST_SIGNS = 40;

/** Pieces of text that a page may have: a page of news printed letter by letter has 10,000. */
const MOST_ITEMS = 100_000;

/** A title is at least this many times larger than the text. */
const TITLE_SIZE = 1.25;

/**
 * Makes a draft from a PDF file. Joins its lines into paragraphs, and drops headers, footers and page
 * numbers.
 *
 * @throws UserError if the file is encrypted, scanned, broken, as long as a book, or too large when
 *   unpacked.
 */
export async function draftFromPdf(
  bytes: Uint8Array,
  url: string | null,
  now: Date,
): Promise<Draft> {
  const read = await readLines(bytes);
  const lines = dropRepeated(read.lines);
  const signs = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (signs < FEWEST_SIGNS) throw userFault('fault.pdf-pictures');
  const { title, rest } = takeTitle(lines);
  const draft = draftFromProse(joinLines(rest).join('\n\n'), { url, now, title });
  return {
    ...draft,
    doubts: [
      ...draft.doubts,
      doubtOf('joined-lines', 'doubt.joined-lines'),
      ...findStruckDoubts(read.struck),
      ...findPartlyStruckDoubts(read.doubtful),
    ],
  };
}

/** The text of a PDF file. */
interface PdfText {
  readonly lines: readonly PdfLine[];
  /** Words that it strikes out. They are not in the lines. */
  readonly struck: readonly string[];
  /** Texts that it strikes out in part. */
  readonly doubtful: readonly string[];
}

async function readLines(bytes: Uint8Array): Promise<PdfText> {
  await checkStreams(bytes);
  // PDF.js takes ownership of the buffer, so it gets a copy.
  const opening = getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    verbosity: 0,
    // Pictures are not read.
    maxImageSize: 1,
  });
  try {
    return await linesOfPages(await opening);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const isEncrypted = error instanceof Error && error.name === 'PasswordException';
    const fault = isEncrypted ? 'fault.pdf-password' : 'fault.pdf-broken';
    throw userFault(fault, null, { cause: error });
  } finally {
    // Otherwise the reader continues with a page that is no longer needed.
    await opening.then(
      (document) => document.destroy(),
      () => undefined,
    );
  }
}

async function linesOfPages(
  document: Awaited<ReturnType<typeof getDocumentProxy>>,
): Promise<PdfText> {
  if (document.numPages > MOST_PAGES) throw userFault('fault.pdf-pages', { most: MOST_PAGES });
  const lines: PdfLine[] = [];
  const struck: string[] = [];
  const doubtful: string[] = [];
  const room = new TextRoom();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const read = await withoutStruck(page, await itemsOf(page, room));
    for (const line of linesOf(read.items, number)) lines.push(line);
    for (const words of read.struck) struck.push(words);
    for (const text of read.doubtful) doubtful.push(text);
    page.cleanup();
  }
  return { lines: inReadingDirection(lines), struck, doubtful };
}

/**
 * Collects the pieces of text of a page while they are read.
 *
 * @throws UserError if there are too many, or too much text.
 */
async function itemsOf(page: TextPage, room: TextRoom): Promise<PdfItem[]> {
  const items: PdfItem[] = [];
  const reader = page.streamTextContent().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return items;
    for (const item of value.items) {
      if (!('str' in item)) continue;
      room.take(item.str.length);
      items.push(item);
    }
    if (items.length > MOST_ITEMS) throw tooManyItems();
  }
}

function tooManyItems(): UserError {
  return userFault('fault.pdf-full');
}

/** The members of a page that are used. */
interface TextPage {
  /** Pieces of text, and marks of where marked content begins and ends. */
  streamTextContent(): ReadableStream<{
    readonly items: readonly (PdfItem | { readonly type: string })[];
  }>;
}

/**
 * Groups items, which are in reading order, into lines. An item at another height starts a line even
 * without an end-of-line mark.
 */
function linesOf(items: readonly PdfItem[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let begun: PdfItem[] = [];
  let first: PdfItem | undefined;
  const end = () => {
    const line = composeLine(begun, page);
    if (line) lines.push(line);
    begun = [];
    first = undefined;
  };
  for (const item of items) {
    const isFilled = item.str.trim() !== '';
    if (first && isFilled && Math.abs(yOf(first) - yOf(item)) > sizeOf(first)) end();
    begun.push(item);
    if (isFilled) first ??= item;
    if (item.hasEOL) end();
  }
  end();
  return lines;
}

/** Takes the largest print on the first page as the title, if it is larger than the text. */
function takeTitle(lines: readonly PdfLine[]): { title: string | null; rest: readonly PdfLine[] } {
  const first = lines.filter(({ page }) => page === lines[0]?.page);
  const largest = greatest(first, ({ size }) => size);
  const sizes = lines.map(({ size }) => size).sort((one, other) => one - other);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? largest;
  if (largest < usual * TITLE_SIZE) return { title: null, rest: lines };
  const start = lines.findIndex(({ size }) => size === largest);
  let end = start;
  while (end < lines.length && Math.abs((lines[end]?.size ?? 0) - largest) < 0.5) end += 1;
  const title = joinLines(lines.slice(start, end)).join(' ');
  // Lines above the title name the paper or a section.
  return title.length > 300
    ? { title: null, rest: lines }
    : { title, rest: [...lines.slice(0, start), ...lines.slice(end)] };
}
