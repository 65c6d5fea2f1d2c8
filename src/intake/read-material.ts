import { UserError } from '../user-error.ts';
import { decodeText } from './charset.ts';
import type { Draft } from './draft.ts';
import { type FileKind, type GivenFile, kindOf } from './file/kind.ts';
import { draftFromMarkdown } from './file/markdown.ts';
import { tidyText } from './file/plain-text.ts';
import { draftFromProse } from './file/prose.ts';
import { withoutLongDetails } from './long-details.ts';
import { draftFromPage } from './page/page.ts';
import { checkDraftSize } from './text-limits.ts';

/** Larger files are not reports. The limit of Discord on most servers is lower. */
export const MOST_FILE_BYTES = 25_000_000;

/** Bytes. A larger page is not a report. */
const MOST_PAGE_BYTES = 5_000_000;

/** Bytes: twice the size of the largest report, because UTF-16 takes two bytes per letter. */
const MOST_TEXT_BYTES = 2_000_000;

/**
 * Control characters except tabs and line ends. No paper prints them, and JSON stores each as six
 * characters.
 */
const UNPRINTABLE = /[^\P{Cc}\t\n\r\u0085]/gu;

/** A file to read, and what is known about it. */
export interface Material extends GivenFile {
  /** The link it comes from; `null` if unknown. */
  readonly url: string | null;
  readonly now: Date;
}

/**
 * Makes a draft from a file of any readable kind. A hostile file can make this slow or fill memory: call
 * it in a process that can be ended.
 *
 * @throws UserError if the file cannot be read or has more text than can be published, with what to do
 *   instead.
 */
export async function readMaterial(material: Material): Promise<Draft> {
  if (material.bytes.length > MOST_FILE_BYTES) throw tooLarge(MOST_FILE_BYTES);
  const draft = await readKind(kindOf(material), material);
  const printed = { ...draft, body: draft.body.replace(UNPRINTABLE, '') };
  checkDraftSize(printed);
  return withoutLongDetails(printed);
}

async function readKind(kind: FileKind, material: Material): Promise<Draft> {
  const { bytes, contentType, url, now } = material;
  // Loads the libraries for documents only when needed: without them, a reader starts in half the time.
  if (kind === 'pdf') return (await import('./file/pdf.ts')).draftFromPdf(bytes, url, now);
  if (kind === 'docx') return (await import('./file/docx.ts')).draftFromDocx(bytes, url, now);
  const most = kind === 'page' ? MOST_PAGE_BYTES : MOST_TEXT_BYTES;
  if (bytes.length > most) throw tooLarge(most);
  const { text } = decodeText(bytes, contentType);
  if (kind === 'page') return draftFromPage(text, url, now);
  if (kind === 'markdown') return draftFromMarkdown(text, url, now);
  return draftFromProse(tidyText(text), { url, now });
}

function tooLarge(limit: number): UserError {
  return new UserError(
    `That file is over ${limit / 1_000_000} MB. Paste the text of the report instead.`,
  );
}
