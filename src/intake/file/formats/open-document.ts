import { userFault } from '../../../text/faults/user-fault.ts';
import { findStruckDoubts } from '../../doubts.ts';
import type { Draft } from '../../draft.ts';
import { oneLine } from '../../page/tree/node.ts';
import { TextRoom } from '../../text-limits.ts';
import { draftFromProse } from '../prose.ts';
import { unpackEntries } from '../zip.ts';
import { parseXml } from './xml.ts';

/** Elements whose text is not printed in the text: comments, deleted words, notes, forms. */
const ASIDE: ReadonlySet<string> = new Set([
  'office:annotation',
  'office:forms',
  'text:tracked-changes',
  'text:note',
  'text:sequence-decls',
]);

const PARAGRAPHS: ReadonlySet<string> = new Set(['text:p', 'text:h']);

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['text:tab', ' '],
  ['text:line-break', '\n'],
  ['text:s', ' '],
]);

/**
 * Makes a draft from an OpenDocument text (`.odt`). Comments, notes, and words that are deleted or struck
 * out are left out.
 *
 * @throws UserError if the file is broken, has no words, or unpacks to more than can be published.
 * @see https://docs.oasis-open.org/office/OpenDocument/v1.3/
 */
export async function draftFromOpenDocument(
  bytes: Uint8Array,
  url: string | null,
  now: Date,
): Promise<Draft> {
  const entries = await unpackEntries(bytes, (name) => name === 'content.xml');
  const content = entries.get('content.xml');
  if (!content) throw userFault('fault.document-broken');
  const reader = new ContentReader();
  reader.read(content.toString('utf8'));
  const { title, paragraphs, struck } = reader;
  const draft = draftFromProse(paragraphs.join('\n\n'), { url, now, title });
  return { ...draft, doubts: [...draft.doubts, ...findStruckDoubts(struck)] };
}

type Attributes = Readonly<Record<string, string>>;

/** Styles by what they do to the words. */
class Styles {
  readonly struck = new Set<string>();
  readonly raised = new Set<string>();
  readonly titles = new Set<string>(['Title']);
  #name = '';

  open(attributes: Attributes): void {
    this.#name = attributes['style:name'] ?? '';
    if (attributes['style:parent-style-name'] === 'Title') this.titles.add(this.#name);
  }

  read(attributes: Attributes): void {
    const line = attributes['style:text-line-through-style'] ?? 'none';
    if (line !== 'none') this.struck.add(this.#name);
    if (/^(?:super|[1-9])/.test(attributes['style:text-position'] ?? ''))
      this.raised.add(this.#name);
  }
}

class ContentReader {
  readonly paragraphs: string[] = [];
  readonly struck: string[] = [];
  title: string | null = null;
  readonly #room = new TextRoom();
  readonly #styles = new Styles();
  /** The styles of the open paragraphs and spans. */
  readonly #open: string[] = [];
  #asides = 0;
  #rows = 0;
  #isTitle = false;
  #pieces: string[] = [];

  read(xml: string): void {
    parseXml(xml, {
      open: (name, attributes) => this.#enter(name, attributes),
      close: (name) => this.#leave(name),
      text: (text) => this.#write(text.replace(/\s+/gu, ' ')),
    });
    this.#end();
  }

  #enter(name: string, attributes: Attributes): void {
    const style = attributes['text:style-name'] ?? '';
    if (ASIDE.has(name)) this.#asides += 1;
    else if (name === 'style:style') this.#styles.open(attributes);
    else if (name === 'style:text-properties') this.#styles.read(attributes);
    else if (name === 'table:table-row') this.#rows += 1;
    else if (name === 'text:span') this.#open.push(style);
    else if (PARAGRAPHS.has(name)) {
      this.#open.push(style);
      const isFirst = this.paragraphs.length === 0 && this.#pieces.length === 0;
      const isHeading = name === 'text:h' && attributes['text:outline-level'] === '1';
      this.#isTitle = isFirst && (isHeading || this.#styles.titles.has(style));
    }
    const sign = SIGNS.get(name);
    if (sign !== undefined) this.#write(sign);
  }

  #leave(name: string): void {
    if (ASIDE.has(name)) this.#asides -= 1;
    else if (name === 'text:span') this.#open.pop();
    else if (name === 'table:table-row') {
      this.#rows -= 1;
      if (this.#rows === 0) this.#end();
    } else if (PARAGRAPHS.has(name)) {
      // The cells of a row are one line.
      if (this.#rows > 0) this.#write(' ');
      else if (this.#asides === 0) this.#end();
      this.#open.pop();
    }
  }

  #write(text: string): void {
    // White space between paragraphs is formatting of the file.
    if (this.#asides > 0 || this.#open.length === 0) return;
    this.#room.take(text.length);
    const isStruck = this.#open.some((style) => this.#styles.struck.has(style));
    if (isStruck) {
      if (text.trim() !== '') this.struck.push(text.trim());
      return;
    }
    // A raised number behind another would change it.
    const isNote = /^\d+$/.test(text) && this.#open.some((style) => this.#styles.raised.has(style));
    this.#pieces.push(isNote ? `[${text}]` : text);
  }

  #end(): void {
    const text = this.#pieces
      .join('')
      .replace(/[^\S\n]+/gu, ' ')
      .trim();
    this.#pieces = [];
    if (text === '') return;
    if (this.#isTitle && this.title === null) this.title = oneLine(text);
    else this.paragraphs.push(text);
    this.#isTitle = false;
  }
}
