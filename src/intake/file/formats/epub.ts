import { posix } from 'node:path';
import { isLink } from '../../../corpus/format/link.ts';
import { userFault } from '../../../text/faults/user-fault.ts';
import { decodeText } from '../../charset.ts';
import { doubtOf } from '../../doubt.ts';
import { findStruckDoubts } from '../../doubts.ts';
import type { Draft } from '../../draft.ts';
import { readPageDate } from '../../page/page-date.ts';
import { oneLine } from '../../page/tree/node.ts';
import { TextRoom } from '../../text-limits.ts';
import { readHtmlText } from '../html-text.ts';
import { draftFromProse } from '../prose.ts';
import { unpackEntries } from '../zip.ts';
import { parseXml } from './xml.ts';

/** Chapters. A report has one or a few. */
const MOST_CHAPTERS = 200;

/** What the package document of an e-book states. */
interface Package {
  /** Values of Dublin Core elements by name, such as `title`. */
  readonly details: ReadonlyMap<string, readonly string[]>;
  /** Paths of the chapters within the archive, in reading order. */
  readonly chapters: readonly string[];
}

/**
 * Makes a draft from an e-book, as programs write that save articles: what it states of itself, and the
 * text of its chapters in reading order.
 *
 * @throws UserError if the file is broken, has no words, or has more than can be published.
 * @see https://www.w3.org/TR/epub-33/
 */
export async function draftFromEpub(
  bytes: Uint8Array,
  url: string | null,
  now: Date,
): Promise<Draft> {
  const entries = await unpackEntries(bytes, (name) => /\.(?:opf|x?html?|xml)$/i.test(name));
  const { details, chapters } = readPackage(entries);
  const detail = (name: string) => details.get(name)?.[0] ?? null;
  const title = detail('title');
  const { paragraphs, struck } = readChapters(chapters, entries, detail('language'));
  // The first chapter mostly repeats the title.
  if (title !== null && paragraphs[0] === title) paragraphs.shift();
  const [stated, dated] = [detail('source'), readPageDate(detail('date') ?? '', now)];
  const draft = draftFromProse(paragraphs.join('\n\n'), {
    url: url ?? (stated !== null && isLink(stated) ? stated : null),
    now,
    title,
  });
  const source = detail('publisher');
  const doubts = draft.doubts.filter(
    ({ code }) =>
      !(code === 'no-source' && source !== null) && !(code === 'no-date' && dated !== null),
  );
  if (draft.published === null && dated !== null) {
    doubts.push(doubtOf('date-from-byline', 'doubt.date-from-file'));
  }
  return {
    ...draft,
    author: details.get('creator')?.join(', ') ?? draft.author,
    source,
    published: draft.published ?? dated,
    doubts: [...doubts, ...findStruckDoubts(struck)],
  };
}

function readPackage(entries: ReadonlyMap<string, Buffer>): Package {
  const container = entries.get('META-INF/container.xml');
  let root: string | undefined;
  readXml(container, (name, attributes) => {
    if (name === 'rootfile') root ??= attributes['full-path'];
  });
  const document = root === undefined ? undefined : entries.get(root);
  if (root === undefined || document === undefined) throw userFault('fault.book-broken');
  const folder = posix.dirname(root);
  const details = new Map<string, string[]>();
  const paths = new Map<string, string>();
  const chapters: string[] = [];
  readXml(document, (name, attributes, text) => {
    const value = oneLine(text);
    if (name.startsWith('dc:') && value !== '') {
      details.set(name.slice(3), [...(details.get(name.slice(3)) ?? []), value]);
    }
    const { id, href, idref, properties = '' } = attributes;
    const isContents = properties.split(' ').includes('nav');
    if (name === 'item' && id && href && !isContents) {
      paths.set(id, posix.join(folder, decodePath(href)));
    }
    if (name === 'itemref' && idref) chapters.push(idref);
  });
  return { details, chapters: chapters.flatMap((id) => paths.get(id) ?? []) };
}

function decodePath(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

type Attributes = Readonly<Record<string, string>>;

/** Calls back with every element when it ends, with the text directly in it. */
function readXml(
  bytes: Buffer | undefined,
  found: (name: string, attributes: Attributes, text: string) => void,
): void {
  const open: { name: string; attributes: Attributes; texts: string[] }[] = [];
  parseXml(bytes?.toString('utf8') ?? '', {
    open: (name, attributes) => void open.push({ name, attributes, texts: [] }),
    text: (text) => void open.at(-1)?.texts.push(text),
    close: () => {
      const ended = open.pop();
      if (ended) found(ended.name, ended.attributes, ended.texts.join(''));
    },
  });
}

function readChapters(
  chapters: readonly string[],
  entries: ReadonlyMap<string, Buffer>,
  language: string | null,
): { readonly paragraphs: string[]; readonly struck: readonly string[] } {
  if (chapters.length > MOST_CHAPTERS) {
    throw userFault('fault.book-long');
  }
  const room = new TextRoom();
  const paragraphs: string[] = [];
  const struck: string[] = [];
  for (const path of new Set(chapters)) {
    const bytes = entries.get(path);
    if (!bytes) continue;
    const read = readHtmlText(decodeText(bytes).text, language);
    for (const { text } of read.blocks) {
      room.take(text.length);
      paragraphs.push(text);
    }
    struck.push(...read.struck);
  }
  return { paragraphs, struck };
}
