import type { Article } from '../corpus/article.ts';
import { speakerInWords } from '../reading/statements/speaker-in-words.ts';
import { isDay } from '../text/iso-dates.ts';
import { cut, type Span } from '../text/span.ts';
import { visibleLine } from '../text/visible-text.ts';
import { type Author, authorsOf } from './authors.ts';
import { type CitedDate, citedDate } from './cited-date.ts';

/** A copy in an archive, and the day on which it was made; `null` if its link does not tell. */
export interface Archived {
  readonly url: string;
  readonly day: CitedDate | null;
}

/** What a citation is made of. What the report does not state is `null` or empty, and stays out of every style. */
export interface Citation {
  readonly title: string;
  readonly source: string | null;
  readonly authors: readonly Author[];
  readonly published: CitedDate | null;
  readonly url: string | null;
  /** A copy in an archive. */
  readonly archived: Archived | null;
  /** BCP 47 tag. */
  readonly language: string | null;
  /** The words quoted, on one line; `null` if the report alone is cited. */
  readonly quote: string | null;
  /** Who says them, for example `Said by Layla Hassan`; `null` if that is not sure. */
  readonly speaker: string | null;
  /** The day on which it is cited. */
  readonly accessed: CitedDate;
  /** Why the report was retracted; `null` if it was not. */
  readonly retracted: string | null;
}

/**
 * Collects what a report states of itself.
 *
 * @param quote - `null` for the report alone.
 * @param today - ISO day.
 */
export function citationOf(article: Article, quote: Span | null, today: string): Citation {
  const { title, source, author, published, url, archived, language, retracted, body } = article;
  return {
    title: visibleLine(title),
    source: source === null ? null : visibleLine(source),
    authors: authorsOf(author === null ? '' : visibleLine(author), source),
    published: published === null ? null : citedDate(published),
    url,
    archived: archived === null ? null : { url: archived, day: archivedDay(archived) },
    language,
    quote: quote && visibleLine(cut(body, quote)),
    speaker: quote && speakerInWords(article, quote, visibleLine),
    accessed: citedDate(today),
    retracted: retracted === null ? null : visibleLine(retracted),
  };
}

/** The day in `https://web.archive.org/web/20190907123456/…` or `https://archive.ph/2019.09.07-123456/…`. */
const ARCHIVED_DAY =
  /^https?:\/\/[^/]{1,60}\/(?:web\/)?(\d{4})\.?(\d{2})\.?(\d{2})[-\d]{0,8}[a-z_]{0,4}\//;

function archivedDay(url: string): CitedDate | null {
  const iso = ARCHIVED_DAY.exec(url)?.slice(1).join('-') ?? '';
  return isDay(iso) ? citedDate(iso) : null;
}

/** The quote in quotation marks and the notes, as one text; empty without any. */
export function quoteAndNotes(citation: Citation): string {
  const { quote } = citation;
  return [...(quote === null ? [] : [`“${quote}”`]), ...notesOf(citation)].join(' ');
}

/** What no style has a place for: who says the words, and that the report was retracted. */
export function notesOf({ speaker, retracted }: Citation): string[] {
  return [
    ...(speaker === null ? [] : [`${speaker}.`]),
    ...(retracted === null
      ? []
      : [`Retracted: ${retracted}${/[.!?]$/.test(retracted) ? '' : '.'}`]),
  ];
}
