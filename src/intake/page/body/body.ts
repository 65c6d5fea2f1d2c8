import { Readability } from '@mozilla/readability';
import { parsePage, removeMachinery, shortenBlanks, unnameQuotations } from '../tree/document.ts';
import { plainText } from '../tree/entities.ts';
import { type LinkedData, textOf } from '../tree/json-ld.ts';
import { oneLine, type PageDocument, type PageElement } from '../tree/node.ts';
import { type Block, blocksOf } from './blocks.ts';
import { defuddle } from './defuddle.ts';
import { removeFurniture } from './furniture.ts';
import { keepReport } from './lines.ts';

/** A report shorter than this was probably not found. */
const SHORTEST_REPORT = 400;

/** How many times longer the text in JSON-LD must be to be the whole of what the page shows. */
const MUCH_LONGER = 2;

/** What a body is taken from. */
export interface BodySources {
  /** Is changed: nothing else can be read from it afterwards. */
  readonly document: PageDocument;
  readonly html: string;
  readonly articles: readonly LinkedData[];
  readonly title: string | null;
  readonly url: string | null;
}

/**
 * Takes the report out of a page: with Readability, from JSON-LD when that holds far more, and with
 * Defuddle when hardly anything was found.
 *
 * @returns Paragraphs parted by blank lines; empty if there are none.
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
      // Only the tree is wanted; writing it as HTML would read it again.
      serializer: (node) => node as never,
      keepClasses: true,
    });
    return reader.parse()?.content ?? null;
  } catch {
    // It stumbles over trees that no browser would build; other ways may do.
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
