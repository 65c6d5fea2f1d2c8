import iconv from 'iconv-lite';
import { findStruckDoubts } from '../../doubts.ts';
import type { Draft } from '../../draft.ts';
import { TextRoom } from '../../text-limits.ts';
import { tidyText } from '../plain-text.ts';
import { draftFromProse } from '../prose.ts';

/** A control word with its number, an escaped byte, a control sign, a brace, a line end, or text. */
const TOKEN =
  /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)|\\/giy;

/** Groups that hold something other than the text. */
const ASIDE: ReadonlySet<string> = new Set(
  (
    'annotation atnauthor atnid bkmkend bkmkstart colortbl datastore fldinst filetbl fontemb fontfile ' +
    'footer footerf footerl footerr footnote generator header headerf headerl headerr info latentstyles ' +
    'listoverridetable listtable nonshppict object pict pgptbl pntext private rsidtbl shppict stylesheet ' +
    'themedata xe xmlnstbl'
  ).split(' '),
);

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['par', '\n\n'],
  ['sect', '\n\n'],
  ['page', '\n\n'],
  ['row', '\n\n'],
  ['line', '\n'],
  ['cell', ' '],
  ['tab', '\t'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', ' '],
  ['enspace', ' '],
]);

/** Code pages of the character sets of fonts that are not of the West. */
const CODE_PAGES: ReadonlyMap<number, string> = new Map([
  [128, 'cp932'],
  [129, 'cp949'],
  [134, 'cp936'],
  [136, 'cp950'],
  [161, 'cp1253'],
  [162, 'cp1254'],
  [163, 'cp1258'],
  [177, 'cp1255'],
  [178, 'cp1256'],
  [186, 'cp1257'],
  [204, 'cp1251'],
  [222, 'cp874'],
  [238, 'cp1250'],
]);

/** What holds for a group and those inside it. */
interface Group {
  readonly isAside: boolean;
  readonly isFonts: boolean;
  readonly isStruck: boolean;
  readonly isRaised: boolean;
  readonly font: number;
  /** Characters after each `\u` that stand for it in old programs. */
  readonly replaced: number;
}

/**
 * Makes a draft from a Rich Text file. Words that are struck out or hidden are left out.
 *
 * @throws UserError if the file has no words, or more than can be published.
 * @see https://www.loc.gov/preservation/digital/formats/fdd/fdd000473.shtml
 */
export function draftFromRtf(bytes: Uint8Array, url: string | null, now: Date): Draft {
  const { text, struck } = new RtfReader().read(Buffer.from(bytes).toString('latin1'));
  const draft = draftFromProse(tidyText(text), { url, now });
  return { ...draft, doubts: [...draft.doubts, ...findStruckDoubts(struck)] };
}

class RtfReader {
  readonly #room = new TextRoom();
  readonly #pieces: string[] = [];
  readonly #struck: string[] = [];
  readonly #outer: Group[] = [];
  readonly #codePages = new Map<number, string>();
  #codePage = 'cp1252';
  #group: Group = {
    isAside: false,
    isFonts: false,
    isStruck: false,
    isRaised: false,
    font: 0,
    replaced: 1,
  };
  #bytes: number[] = [];
  /** Characters still to skip after a `\u`. */
  #skipping = 0;

  read(rtf: string): { readonly text: string; readonly struck: readonly string[] } {
    TOKEN.lastIndex = 0;
    for (let token = TOKEN.exec(rtf); token; token = TOKEN.exec(rtf)) {
      const [, word, number, hex, sign, brace, text] = token;
      if (hex === undefined) this.#writeBytes();
      if (word !== undefined) {
        const value = number === undefined ? null : Number(number);
        if (word === 'bin') TOKEN.lastIndex += Math.max(0, value ?? 0);
        else this.#control(word, value);
      } else if (hex !== undefined) this.#addByte(Number.parseInt(hex, 16));
      else if (sign !== undefined) this.#controlSign(sign);
      else if (brace === '{') this.#outer.push(this.#group);
      else if (brace === '}') this.#group = this.#outer.pop() ?? this.#group;
      else if (text !== undefined) this.#addText(text);
    }
    this.#writeBytes();
    return { text: this.#pieces.join(''), struck: this.#struck };
  }

  #set(change: Partial<Group>): void {
    this.#group = { ...this.#group, ...change };
  }

  #control(word: string, value: number | null): void {
    const sign = SIGNS.get(word);
    const isOn = value !== 0;
    if (sign !== undefined) this.#write(sign);
    else if (word === 'u' && value !== null) this.#writeUnicode(value);
    else if (word === 'fonttbl') this.#set({ isAside: true, isFonts: true });
    else if (ASIDE.has(word)) this.#set({ isAside: true });
    else if (word === 'v') this.#set({ isAside: isOn });
    else if (word === 'uc') this.#set({ replaced: value ?? 1 });
    else if (word === 'f') this.#set({ font: value ?? 0 });
    else if (word === 'fcharset') this.#addFont(value ?? 0);
    else if (word === 'ansicpg') this.#useCodePage(`cp${value}`);
    else if (word === 'strike' || word === 'striked' || word === 'deleted') {
      this.#set({ isStruck: isOn });
    } else if (word === 'super') this.#set({ isRaised: isOn });
    else if (word === 'nosupersub') this.#set({ isRaised: false });
    else if (word === 'plain') this.#set({ isStruck: false, isRaised: false });
  }

  #addFont(charset: number): void {
    const codePage = CODE_PAGES.get(charset);
    if (this.#group.isFonts && codePage) this.#codePages.set(this.#group.font, codePage);
  }

  #useCodePage(name: string): void {
    if (iconv.encodingExists(name)) this.#codePage = name;
  }

  #controlSign(sign: string): void {
    // What follows is for programs that know it, and is not text.
    if (sign === '*') this.#set({ isAside: true });
    else if (sign === '~') this.#write('\u00a0');
    else if (sign === '_') this.#write('-');
    else if (sign === '\r' || sign === '\n') this.#write('\n\n');
    else if (/[\\{}]/.test(sign)) this.#addText(sign);
  }

  #writeUnicode(value: number): void {
    this.#write(String.fromCharCode(value < 0 ? value + 65_536 : value));
    this.#skipping = this.#group.replaced;
  }

  #addByte(byte: number): void {
    if (this.#skipping > 0) this.#skipping -= 1;
    else this.#bytes.push(byte);
  }

  #writeBytes(): void {
    if (this.#bytes.length === 0) return;
    const codePage = this.#codePages.get(this.#group.font) ?? this.#codePage;
    const text = iconv.decode(Buffer.from(this.#bytes), codePage);
    this.#bytes = [];
    this.#write(text);
  }

  #addText(text: string): void {
    const skipped = Math.min(this.#skipping, text.length);
    this.#skipping -= skipped;
    this.#write(text.slice(skipped));
  }

  #write(text: string): void {
    const { isAside, isStruck, isRaised } = this.#group;
    if (isAside || text === '') return;
    this.#room.take(text.length);
    if (isStruck && text.trim() !== '') this.#struck.push(text.trim());
    // A raised number behind another would change it.
    else if (isRaised && /^\d+$/.test(text)) this.#pieces.push(`[${text}]`);
    else if (!isStruck) this.#pieces.push(text);
  }
}
