import { stripVTControlCharacters, styleText } from 'node:util';
import type { Article } from '../../corpus/article.ts';
import { publishedInWords } from '../../corpus/article-in-words.ts';
import type { Answer, Quote } from '../../search/answer.ts';
import { undatedInWords } from '../../search/filters-in-words.ts';
import type { Span } from '../../text/span.ts';
import { onOneLine, printable } from './printable.ts';

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
 * An answer as text: quotes with their attributions, or that the reports do not say.
 *
 * @param first - Number of the first quote, counted from 1.
 */
export function renderAnswer(answer: Answer, first: number, layout: Layout): string {
  const quotes = answer.quotes.map((quote, index) => renderQuote(quote, first + index, layout));
  const left = undatedInWords(answer.undatedLeftOut);
  const parts = quotes.length > 0 ? quotes : [noAnswer(answer)];
  return [...parts, left].filter((part) => part !== null).join('\n\n');
}

/** The passage of a quote, with the quote marked. */
export function renderContext(quote: Quote, layout: Layout): string {
  const { article, passage, span } = quote;
  const text = block(markedText(article.body, passage, span, layout), layout);
  return `${text}\n${block(`— ${attribution(article)}`, layout)}`;
}

/**
 * Title, source, author, date and link of an article on one line, as far as it states them. The reason of
 * a retraction comes first.
 */
export function attribution(article: Article): string {
  const { title, source, author, url, retracted } = article;
  const retraction = retracted === null ? null : `Retracted: ${retracted}`;
  return [retraction, title, source, author, publishedInWords(article), url]
    .filter((part) => part !== null)
    .map(onOneLine)
    .join(' · ');
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
  const below = [
    `— ${attribution(article)}`,
    ...(quote.alsoIn.length > 0 ? [`also in: ${alsoIn(quote.alsoIn)}`] : []),
    ...(notes.length > 0 ? [notes.join(' · ')] : []),
  ];
  return [
    numbered + text.slice(column + INDENT),
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

function noAnswer(answer: Answer): string {
  const [closest, ...nearest] = articleLines(CLOSEST, answer.nearest);
  return [
    ['I found no quote that answers this.', closest].filter(Boolean).join(' '),
    ...nearest,
  ].join('\n');
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
