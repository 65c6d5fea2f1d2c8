import { Readability } from '@mozilla/readability';
import { parsePage, removeMachinery, shortenBlanks, unnameQuotations } from '../tree/document.ts';
import { plainText } from '../tree/entities.ts';
import { type LinkedData, textOf } from '../tree/json-ld.ts';
import { oneLine, type PageDocument, type PageElement } from '../tree/node.ts';
import { type Block, blocksOf } from './blocks.ts';
import { defuddle } from './defuddle.ts';
import { removeFurniture } from './furniture.ts';
import { keepReport } from './lines.ts';

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
  readonly document: PageDocument;
  readonly html: string;
  readonly articles: readonly LinkedData[];
  readonly title: string | null;
  readonly url: string | null;
}

/**
 * Extracts the report from a page. Uses Readability, JSON-LD if that has much more text, and Defuddle
 * if both found very little.
 *
 * @returns Paragraphs separated by blank lines; empty if none were found.
 */
export function extractBody({ document, html, articles, title, url }: BodySources): string {
  removeMachinery(document);
  unnameQuotations(document);
  const read = join(keepReport(readabilityBlocks(document), title));
  const linked = linkedBody(articles);
  const body = linked.length > MUCH_LONGER * read.length ? linked : read;
  if (body.length >= SHORTEST_REPORT) return body;
  const last = lastResort(html, title, url);
  return last.length > body.length ? last : body;
}

function readabilityBlocks(document: PageDocument): Block[] {
  const content = readWithReadability(document);
  if (content === null) return [];
  removeFurniture(content);
  return blocksOf(content);
}

function readWithReadability(document: PageDocument): PageElement | null {
  try {
    const reader = new Readability<PageElement>(document as never, {
      // Keep the tree: HTML would have to be parsed again.
      serializer: (node) => node as never,
      keepClasses: true,
    });
    return reader.parse()?.content ?? null;
  } catch {
    // Readability fails on trees that no browser would build. The other methods may work.
    return null;
  }
}

function linkedBody(articles: readonly LinkedData[]): string {
  const text = textOf(articles[0]?.articleBody);
  if (text === null) return '';
  const paragraphs = text.split(/\n+|<\/p>|<br\s*\/?>/i).map((part) => oneLine(plainText(part)));
  return paragraphs.filter((part) => part !== '').join('\n\n');
}

function lastResort(html: string, title: string | null, url: string | null): string {
  const document = parsePage(html);
  removeMachinery(document);
  shortenBlanks(document);
  const { body } = parsePage(defuddle(document, url));
  if (body === null) return '';
  removeFurniture(body);
  return join(keepReport(blocksOf(body), title));
}

function join(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n\n');
}
