import mammoth from 'mammoth';
import { userFault } from '../../text/faults/user-fault.ts';
import { findStruckDoubts } from '../doubts.ts';
import type { Draft } from '../draft.ts';
import { readHtmlText } from './html-text.ts';
import { draftFromProse } from './prose.ts';
import { WordCheck } from './word-check.ts';
import { checkArchive } from './zip.ts';

/**
 * Makes a draft from a Word document.
 *
 * @throws UserError if the file is another archive, is broken, or unpacks to more than can be
 *   published.
 */
export async function draftFromDocx(
  bytes: Uint8Array,
  url: string | null,
  now: Date,
): Promise<Draft> {
  const names = await checkArchive(bytes, () => new WordCheck());
  if (!names.includes('word/document.xml')) {
    throw userFault('fault.word-other');
  }
  const html = await convert(bytes);
  const { blocks, struck } = readHtmlText(html);
  // Word's style “Title” becomes an `h1`.
  const [first] = blocks;
  const title = first?.element.tagName === 'H1' ? first.text : null;
  const rest = title === null ? blocks : blocks.slice(1);
  const draft = draftFromProse(rest.map(({ text }) => text).join('\n\n'), { url, now, title });
  return { ...draft, doubts: [...draft.doubts, ...findStruckDoubts(struck)] };
}

async function convert(bytes: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      {
        // Pictures have no text, and would be embedded in full.
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        ignoreEmptyParagraphs: true,
      },
    );
    return value;
  } catch (error) {
    throw userFault('fault.word-broken', null, { cause: error });
  }
}
