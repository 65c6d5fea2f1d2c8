import { getDocumentProxy } from 'unpdf';
import { UserError } from '../../user-error.ts';
import type { Draft } from '../draft.ts';
import { dropRepeated, joinLines, type PdfLine } from './pdf-lines.ts';
import { draftFromProse } from './prose.ts';

/** A report has fewer pages; a book is not read by mistake. */
const MOST_PAGES = 200;

/** A page of a report has more signs than that, unless it is a picture. */
const FEWEST_SIGNS = 40;

/** A title is printed so many times larger than the text. */
const TITLE_SIZE = 1.25;

/**
 * Makes a draft of a PDF file: its lines are joined to paragraphs again, headers, footers and page
 * numbers left out.
 *
 * @throws UserError if it is encrypted, scanned, broken or as long as a book.
 */
export async function draftFromPdf(
  bytes: Uint8Array,
  url: string | null,
  now: Date,
): Promise<Draft> {
  const lines = dropRepeated(await readLines(bytes));
  const signs = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (signs < FEWEST_SIGNS) {
    throw new UserError(
      'That PDF holds pictures of pages, not text. Paste the text of the report.',
    );
  }
  const { title, rest } = takeTitle(lines);
  const draft = draftFromProse(joinLines(rest).join('\n\n'), { url, now, title });
  const message = 'lines and parted words were joined: please check the text';
  return { ...draft, doubts: [...draft.doubts, { code: 'joined-lines', message }] };
}

async function readLines(bytes: Uint8Array): Promise<PdfLine[]> {
  try {
    // The reader takes the memory it is given for itself.
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      verbosity: 0,
    });
    if (document.numPages > MOST_PAGES) {
      throw new UserError(
        `That PDF has more than ${MOST_PAGES} pages. Paste the text of the report.`,
      );
    }
    const lines: PdfLine[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      lines.push(
        ...linesOf(
          items.flatMap((item) => ('str' in item ? [item] : [])),
          number,
        ),
      );
      page.cleanup();
    }
    await document.destroy();
    return lines;
  } catch (error) {
    if (error instanceof UserError) throw error;
    const isEncrypted = error instanceof Error && error.name === 'PasswordException';
    const reason = isEncrypted ? 'is protected by a password' : 'is broken';
    throw new UserError(`That PDF ${reason}. Paste the text of the report instead.`, {
      cause: error,
    });
  }
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** Items stand in reading order; one on another height begins a line, even if none was ended. */
function linesOf(items: readonly Item[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let begun: Item[] = [];
  let first: Item | undefined;
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

function composeLine(items: readonly Item[], page: number): PdfLine | null {
  const filled = items.filter(({ str }) => str.trim() !== '');
  const [first] = filled;
  if (!first) return null;
  const text = items
    .map(({ str }) => str)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  return {
    text,
    page,
    left: Math.min(...filled.map(xOf)),
    right: Math.max(...filled.map((item) => xOf(item) + item.width)),
    bottom: yOf(first),
    size: Math.max(...filled.map(sizeOf)),
  };
}

const xOf = ({ transform }: Item) => transform[4] ?? 0;
const yOf = ({ transform }: Item) => transform[5] ?? 0;
const sizeOf = ({ height, transform }: Item) => height || Math.abs(transform[3] ?? 0);

/** The title is what is printed largest on the first page, if that is larger than the text. */
function takeTitle(lines: readonly PdfLine[]): { title: string | null; rest: readonly PdfLine[] } {
  const first = lines.filter(({ page }) => page === lines[0]?.page);
  const largest = Math.max(...first.map(({ size }) => size));
  const sizes = lines.map(({ size }) => size).sort((one, other) => one - other);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? largest;
  if (largest < usual * TITLE_SIZE) return { title: null, rest: lines };
  const start = lines.findIndex(({ size }) => size === largest);
  let end = start;
  while (end < lines.length && Math.abs((lines[end]?.size ?? 0) - largest) < 0.5) end += 1;
  const title = joinLines(lines.slice(start, end)).join(' ');
  // What stands above the title is the name of the paper or of a section.
  return title.length > 300
    ? { title: null, rest: lines }
    : { title, rest: [...lines.slice(0, start), ...lines.slice(end)] };
}
