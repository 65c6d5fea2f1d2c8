import { userFault } from '../text/faults/user-fault.ts';
import type { UserError } from '../user-error.ts';
import { decodeText } from './charset.ts';
import { findDatelineDoubts } from './doubts.ts';
import type { Draft } from './draft.ts';
import { draftFromSubtitles } from './file/formats/subtitles.ts';
import { type FileKind, type GivenFile, kindOf } from './file/kind.ts';
import { draftFromMarkdown } from './file/markdown.ts';
import { tidyText } from './file/plain-text.ts';
import { withoutLongDetails } from './long-details.ts';
import { draftFromPage } from './page/page.ts';
import { withoutBallast } from './page/tree/ballast.ts';
import { draftFromPastedText } from './pasted/pasted-text.ts';
import { asPrinted } from './printed-text.ts';
import { withSourceOfLink } from './source-of-link.ts';
import { checkDraftSize } from './text-limits.ts';

/** Larger files are not reports. The limit of Discord on most servers is lower. */
export const MOST_FILE_BYTES = 25_000_000;

/** Bytes. Pages with pictures inside have up to this many; a larger page is not a report. */
const MOST_PAGE_BYTES = 15_000_000;

/** Bytes: twice the size of the largest report, because UTF-16 takes two bytes per letter. */
const MOST_TEXT_BYTES = 2_000_000;

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
  const draft = withSourceOfLink(await readKind(kindOf(material), material));
  const printed = printedDraft(draft);
  checkDraftSize(printed);
  const doubts = [...printed.doubts, ...findDatelineDoubts(printed)];
  return withoutLongDetails({ ...printed, doubts });
}

function printedDraft(draft: Draft): Draft {
  const { title, author, body, leftOut } = draft;
  return {
    ...draft,
    title: title === null ? null : asPrinted(title),
    author: author === null ? null : asPrinted(author),
    body: asPrinted(body),
    leftOut: leftOut?.map(({ text, after }) => ({ text: asPrinted(text), after })),
  };
}

async function readKind(kind: FileKind, material: Material): Promise<Draft> {
  const { bytes, contentType, url, now } = material;
  const readDocument = DOCUMENTS[kind];
  if (readDocument) return (await readDocument())(bytes, url, now);
  const most = kind === 'page' ? MOST_PAGE_BYTES : MOST_TEXT_BYTES;
  if (bytes.length > most) throw tooLarge(most);
  const { text } = decodeText(bytes, contentType);
  if (kind === 'page') return draftFromPage(withoutBallast(text), url, now);
  if (kind === 'markdown') return draftFromMarkdown(text, url, now);
  if (kind === 'subtitles') return draftFromSubtitles(text, url, now);
  return draftFromPastedText(tidyText(text), url, now);
}

type ReadDocument = (bytes: Uint8Array, url: string | null, now: Date) => Draft | Promise<Draft>;

/**
 * Readers of documents. They load their libraries only when needed: without these, a reader process
 * starts in half the time.
 */
const DOCUMENTS: Partial<Record<FileKind, () => Promise<ReadDocument>>> = {
  docx: async () => (await import('./file/docx.ts')).draftFromDocx,
  epub: async () => (await import('./file/formats/epub.ts')).draftFromEpub,
  mail: async () => (await import('./file/formats/mail.ts')).draftFromMail,
  'open-document': async () =>
    (await import('./file/formats/open-document.ts')).draftFromOpenDocument,
  pdf: async () => (await import('./file/pdf/pdf.ts')).draftFromPdf,
  rtf: async () => (await import('./file/formats/rtf.ts')).draftFromRtf,
  'saved-page': async () => (await import('./file/formats/mail.ts')).draftFromSavedPage,
};

function tooLarge(limit: number): UserError {
  return userFault('fault.file-large', { limit: limit / 1_000_000 });
}
