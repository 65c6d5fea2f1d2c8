import type { LeftOut } from '../../draft.ts';
import {
  type ParsedPage,
  parsePage,
  removeMachinery,
  shortenBlanks,
  unnameQuotations,
} from '../tree/document.ts';
import { plainText } from '../tree/entities.ts';
import { type LinkedData, textOf } from '../tree/json-ld.ts';
import { oneLine, type PageDocument, type PageElement } from '../tree/node.ts';
import { unlinkAnnounced } from './announced-links.ts';
import { type Block, blocksOf } from './blocks.ts';
import { defuddle } from './defuddle.ts';
import { removeFurniture } from './furniture.ts';
import { writeInlineMarks } from './inline-marks.ts';
import { findLeftOut } from './left-out.ts';
import { keepReport } from './lines.ts';
import { removeMisleadingNames } from './misleading-names.ts';
import { readWithReadability } from './readability.ts';

/** Characters. A shorter body probably misses the report. */
const SHORTEST_REPORT = 400;

/**
 * JSON-LD wins if its text is this many times longer than the page's, which then shows only the
 * beginning.
 */
const MUCH_LONGER = 2;

/** Input of {@link extractBody}. */
export interface BodySources {
  /** {@link extractBody} changes it; read everything else from it first. */
  readonly page: ParsedPage;
  readonly html: string;
  readonly articles: readonly LinkedData[];
  readonly title: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** The report of a page. */
export interface PageBody {
  /** Paragraphs separated by blank lines; empty if none were found. */
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
  /** Words that the page strikes out. They are not in the text. */
  readonly struck: readonly string[];
}

/**
 * Extracts the report from a page. Uses Readability, JSON-LD if that has much more text, and Defuddle
 * if both found very little.
 */
export function extractBody({ page, html, ...about }: BodySources): PageBody {
  const read = readPage(page, about, readWithReadability);
  const linked = linkedBody(about.articles);
  const body =
    linked.length > MUCH_LONGER * read.text.length
      ? { text: linked, leftOut: [], struck: [] }
      : read;
  if (body.text.length >= SHORTEST_REPORT) return body;
  const last = readPage(parsePage(html), about, (fresh) => {
    shortenBlanks(fresh);
    return parsePage(defuddle(fresh, about.url)).document.body;
  });
  return last.text.length > body.text.length ? last : body;
}

type About = Pick<BodySources, 'title' | 'url' | 'language'>;

/** @param find - Finds the element that holds the report, and may change the document. */
function readPage(
  page: ParsedPage,
  { title, language }: About,
  find: (document: PageDocument) => PageElement | null,
): PageBody {
  removeMachinery(page);
  const { document, elements } = page;
  const { body } = document.documentElement === null ? { body: null } : document;
  const struck = body === null ? [] : writeInlineMarks(body, language);
  if (body !== null) {
    removeMisleadingNames(elements);
    unlinkAnnounced(elements);
  }
  unnameQuotations(page);
  const source = body === null ? [] : blocksOf(body);
  const content = find(document);
  if (content === null) return { text: '', leftOut: [], struck };
  removeFurniture(content);
  const blocks = blocksOf(content);
  const kept = keepReport(blocks, title);
  return { text: join(kept), leftOut: findLeftOut({ source, content: blocks, kept }), struck };
}

function linkedBody(articles: readonly LinkedData[]): string {
  const text = textOf(articles[0]?.articleBody);
  if (text === null) return '';
  const paragraphs = text.split(/\n+|<\/p>|<br\s*\/?>/i).map((part) => oneLine(plainText(part)));
  return paragraphs.filter((part) => part !== '').join('\n\n');
}

function join(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n\n');
}
