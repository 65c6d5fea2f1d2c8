import { stripVTControlCharacters, styleText } from 'node:util';
import type { Article } from '../../corpus/article.ts';
import { speakerInWords } from '../../reading/statements/speaker-in-words.ts';
import { type Answer, outcomeOf, type Quote } from '../../search/answer.ts';
import { ABOUT, missingInWords, NO_QUOTE, SIDES } from '../../search/answer-in-words.ts';
import type { Filters } from '../../search/filters.ts';
import { excludedInWords, undatedInWords } from '../../search/filters-in-words.ts';
import type { Span } from '../../text/span.ts';
import { attribution } from './attribution.ts';
import { onOneLine, printable } from './printable.ts';
import { renderReports } from './render-reports.ts';

/** How text is laid out. */
export interface Layout {
  /** Columns to wrap at; `null` leaves lines as long as they are, for files and pipes. */
  readonly columns: number | null;
  /** Marks the part that answers. */
  readonly bold: (text: string) => string;
}

/**
 * The layout for a terminal.
 *
 * @param columns - Width of the screen; `null` for files and pipes, which get no codes for bold.
 */
export function layoutFor(columns: number | null): Layout {
  return { columns, bold: (text) => (columns === null ? text : styleText('bold', text)) };
}

/** Columns before the words of a quote, for its number. */
const INDENT = 3;

/** Heading over articles that are close to the subject but do not answer. */
export const CLOSEST = 'Closest by subject:';

/** Most articles named after "also in". */
const MOST_ALSO_IN = 3;

/**
 * An answer as text: quotes with their attributions, a list of reports, or that no quote was found and what is
 * nearest.
 *
 * @param filters - Of the question.
 * @param first - Number of the first quote or report, counted from 1.
 */
export function renderAnswer(
  answer: Answer,
  filters: Filters,
  first: number,
  layout: Layout,
): string {
  const render = (quote: Quote, index: number) => renderQuote(quote, first + index, layout);
  const parts = {
    answered: () => answer.quotes.map(render),
    about: () => [about(answer), ...answer.near.map(render)],
    nothing: () => [nothing(answer, filters)],
  };
  const left = undatedInWords(answer.undatedLeftOut);
  if (answer.reports) {
    return [renderReports(answer.reports, first - 1), left]
      .filter((part) => part !== null)
      .join('\n\n');
  }
  return [...parts[outcomeOf(answer)](), left].filter((part) => part !== null).join('\n\n');
}

/** The passage of a quote, with the quote marked. */
export function renderContext(quote: Quote, layout: Layout): string {
  const { article, passage, span } = quote;
  const text = block(markedText(article.body, passage, span, layout), layout);
  return `${text}\n${block(`— ${attribution(article)}`, layout)}`;
}

/** What surrounds a quote. */
export interface Surroundings {
  /** Columns left free before it. */
  readonly column: number;
  /** Shown below its attribution. */
  readonly notes: readonly string[];
}

/**
 * A quote with its number and attribution.
 *
 * @param number - The number that `/context` takes.
 */
export function renderQuote(
  quote: Quote,
  number: number,
  layout: Layout,
  { column, notes }: Surroundings = { column: 0, notes: [] },
): string {
  const { article, span, emphasis } = quote;
  const text = block(markedText(article.body, span, emphasis, layout), layout, column);
  const numbered = ' '.repeat(column) + `${number}. `.padEnd(INDENT);
  const above = quote.side === null ? '' : `${SIDES[quote.side]}\n${' '.repeat(column + INDENT)}`;
  const speaker = speakerInWords(article, span, onOneLine);
  const below = [
    ...(speaker === null ? [] : [speaker]),
    `— ${attribution(article)}`,
    ...(quote.alsoIn.length > 0 ? [`also in: ${alsoIn(quote.alsoIn)}`] : []),
    ...(notes.length > 0 ? [notes.join(' · ')] : []),
  ];
  return [
    numbered + above + text.slice(column + INDENT),
    ...below.map((line) => block(line, layout, column)),
  ].join('\n');
}

/**
 * Lists articles under a heading, when there is nothing to quote.
 *
 * @returns Lines; none without articles.
 */
export function articleLines(head: string, articles: readonly Article[]): string[] {
  if (articles.length === 0) return [];
  return [head, ...articles.map((article) => `  • ${attribution(article)}`)];
}

function alsoIn(articles: readonly Article[]): string {
  const named = articles.slice(0, MOST_ALSO_IN).map(attribution);
  const others = articles.length - named.length;
  return [...named, ...(others > 0 ? [`and ${others} more`] : [])].join('; ');
}

function about({ missing, near }: Answer): string {
  return [[NO_QUOTE, ...missingInWords(missing, near.length, onOneLine)].join(' '), ABOUT].join(
    '\n',
  );
}

function nothing({ excluded, undatedLeftOut, nearest }: Answer, filters: Filters): string {
  const why = excluded && excludedInWords(excluded, filters, undatedLeftOut, onOneLine);
  const [closest, ...articles] = articleLines(CLOSEST, nearest);
  return [[NO_QUOTE, why, closest].filter(Boolean).join(' '), ...articles].join('\n');
}

function markedText(body: string, span: Span, mark: Span | null, { bold }: Layout): string {
  const flat = (start: number, end: number) =>
    printable(body.slice(start, end)).replace(/\s+/g, ' ');
  if (!mark) return flat(span.start, span.end);
  return flat(span.start, mark.start) + bold(flat(mark.start, mark.end)) + flat(mark.end, span.end);
}

function block(text: string, layout: Layout, column = 0): string {
  const indent = column + INDENT;
  if (layout.columns === null) return ' '.repeat(indent) + text.trimStart();
  const width = Math.max(20, layout.columns - indent);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && shownLength(`${line} ${word}`) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((each) => ' '.repeat(indent) + each).join('\n');
}

/** Length in UTF-16 code units, without the codes for bold. */
function shownLength(text: string): number {
  return stripVTControlCharacters(text).length;
}
