import { stripVTControlCharacters } from 'node:util';
import type { Article } from '../corpus/article.ts';
import type { Answer, Quote } from '../search/answer.ts';
import { undatedInWords } from '../search/filters-in-words.ts';
import { dateInWords } from '../text/calendar.ts';
import type { Span } from '../text/span.ts';
import { onOneLine, printable } from './printable.ts';

/** How text is laid out. */
export interface Layout {
  /** Columns to wrap at; `null` leaves lines as long as they are, for files and pipes. */
  readonly columns: number | null;
  /** Marks the part that answers. */
  readonly bold: (text: string) => string;
}

/** Most articles named after "also in". */
const MOST_ALSO_IN = 3;

/**
 * An answer as text: quotes with their attributions, or what the reports do not say.
 *
 * @param first - Number of the first quote, counted from 1.
 */
export function renderAnswer(answer: Answer, first: number, layout: Layout): string {
  const quotes = answer.quotes.map((quote, index) => renderQuote(quote, first + index, layout));
  const left = undatedInWords(answer.undatedLeftOut);
  const parts = quotes.length > 0 ? quotes : [noAnswer(answer)];
  return [...parts, ...(left === null ? [] : [left])].join('\n\n');
}

/**
 * A passage with its quote marked.
 *
 * @param quote - What is marked in its passage.
 */
export function renderContext(quote: Quote, layout: Layout): string {
  const { article, passage, span } = quote;
  const text = block(markedText(article.body, passage, span, layout), layout);
  return `${text}\n${attributionLines(article, layout)}`;
}

/** Source or author, date and title of an article on one line; nothing that it does not state. */
export function attribution(article: Article): string {
  const { title, source, author, published, url } = article;
  const date = published === null ? 'undated' : dateInWords(published);
  return [title, source, author, date, url]
    .filter((part) => part !== null)
    .map(onOneLine)
    .join(' · ');
}

function renderQuote(quote: Quote, number: number, layout: Layout): string {
  const { article, span, emphasis } = quote;
  const text = block(markedText(article.body, span, emphasis, layout), layout);
  const lines = [`${number}.`.padEnd(3) + text.slice(3), attributionLines(article, layout)];
  if (quote.alsoIn.length > 0) lines.push(block(`also in: ${alsoIn(quote.alsoIn)}`, layout));
  return lines.join('\n');
}

function attributionLines(article: Article, layout: Layout): string {
  return block(`— ${attribution(article)}`, layout);
}

function alsoIn(articles: readonly Article[]): string {
  const named = articles.slice(0, MOST_ALSO_IN).map(attribution);
  const others = articles.length - named.length;
  return [...named, ...(others > 0 ? [`and ${others} more`] : [])].join('; ');
}

function noAnswer(answer: Answer): string {
  if (answer.nearest.length === 0) return "The reports don't say.";
  const nearest = answer.nearest.map((article) => `  • ${attribution(article)}`);
  return ["The reports don't say. Closest by subject:", ...nearest].join('\n');
}

function markedText(body: string, span: Span, mark: Span | null, { bold }: Layout): string {
  const flat = (start: number, end: number) =>
    printable(body.slice(start, end)).replace(/\s+/g, ' ');
  if (!mark) return flat(span.start, span.end);
  return flat(span.start, mark.start) + bold(flat(mark.start, mark.end)) + flat(mark.end, span.end);
}

function block(text: string, layout: Layout): string {
  const width =
    layout.columns === null ? Number.POSITIVE_INFINITY : Math.max(20, layout.columns - 3);
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
  return [...lines, line].map((each) => `   ${each}`).join('\n');
}

/** Characters that take a column, without the codes that make text bold. */
function shownLength(text: string): number {
  return stripVTControlCharacters(text).length;
}
