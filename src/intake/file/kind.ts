import path from 'node:path';
import { userFault } from '../../text/faults/user-fault.ts';
import { findUnread } from './formats/unread.ts';

/** The kinds of files that can be read. */
export type FileKind =
  | 'docx'
  | 'epub'
  | 'mail'
  | 'markdown'
  | 'open-document'
  | 'page'
  | 'pdf'
  | 'rtf'
  | 'saved-page'
  | 'subtitles'
  | 'text';

/** A file, or the answer of a web server. */
export interface GivenFile {
  /** The file name, or the path of its link. Its extension may decide the kind. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The HTTP header, if there was one. */
  readonly contentType: string | null;
}

const ENDINGS: ReadonlyMap<string, FileKind> = new Map([
  ['.htm', 'page'],
  ['.html', 'page'],
  ['.xhtml', 'page'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.eml', 'mail'],
  ['.mht', 'saved-page'],
  ['.mhtml', 'saved-page'],
  ['.epub', 'epub'],
  ['.odt', 'open-document'],
  ['.vtt', 'subtitles'],
  ['.srt', 'subtitles'],
]);

const TYPES: readonly (readonly [RegExp, FileKind])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)\b/i, 'page'],
  [/^text\/(?:x-)?markdown\b/i, 'markdown'],
  [/^text\/plain\b/i, 'text'],
  [/^message\/rfc822\b/i, 'mail'],
  [/^(?:multipart\/related|application\/x-mimearchive)\b/i, 'saved-page'],
  [/^(?:text\/vtt|application\/x-subrip)\b/i, 'subtitles'],
];

const ZIP = 'PK\u0003\u0004';

/** Where an archive has the name and the content of its first entry, if that states its type. */
const ZIP_TYPE = 30;

/** Archives by the type that their first entry states. Word states none. */
const ZIP_TYPES: readonly (readonly [string, FileKind])[] = [
  ['mimetypeapplication/epub+zip', 'epub'],
  ['mimetypeapplication/vnd.oasis.opendocument.text', 'open-document'],
  ['', 'docx'],
];

const SUBTITLES =
  /^(?:\u00ef\u00bb\u00bf)?(?:WEBVTT|\s*\d{1,6}\r?\n\d{1,3}:\d{2}:\d{2}[,.]\d{1,3} -->)/;

/** Finds the kind of a file in its first bytes; `null` if they do not tell. */
function markedKind(start: string): FileKind | null {
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith(ZIP)) {
    return ZIP_TYPES.find(([type]) => start.startsWith(type, ZIP_TYPE))?.[1] ?? null;
  }
  if (/^\s*\{\\rtf/.test(start)) return 'rtf';
  return SUBTITLES.test(start) ? 'subtitles' : null;
}

/** Matches the first line of a mail or of a page saved as one file. */
const HEADER_START = /^(?:From |[A-Za-z][A-Za-z-]{1,60}:[ \t])/;

/** Matches the beginning of a page. */
const PAGE_START =
  /^\s*(?:\u00ef\u00bb\u00bf\s*)?<(?:!doctype html|html|head|body|\?xml[^>]*\?>\s*<(?:!doctype )?html)/i;

/** Matches the beginning of Markdown: front matter, or a heading. */
const MARKDOWN_START = /^(?:\u00ef\u00bb\u00bf)?(?:---[ \t]*\r?\n[a-z]+:|\s*#{1,6}[ \t]+[^\s#])/i;

/**
 * Detects the kind of a file from its first bytes, then from its content type, then from the extension
 * of its name, then from its first line. Discord takes letters that are not ASCII out of names, and may leave
 * none. Anything else that looks like text is text.
 *
 * @throws UserError if the file cannot be read.
 */
export function kindOf({ name, bytes, contentType }: GivenFile): FileKind {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const marked = markedKind(start);
  const ending = endingOf(name);
  const named = ENDINGS.get(ending);
  if (marked === 'docx') {
    checkEnding(ending, start);
    // Some programs do not state the type first.
    return named === 'epub' || named === 'open-document' ? named : marked;
  }
  if (marked !== null) return marked;
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) throw userFault('fault.word-old');
  const stated = TYPES.find(([pattern]) => pattern.test(contentType ?? ''))?.[1];
  // A link may end like the name of a file that it is not.
  checkEnding(stated === undefined ? ending : '', start);
  const isWide = start.startsWith('\u00ff\u00fe') || start.startsWith('\u00fe\u00ff');
  if (!isWide && start.includes('\u0000')) throw userFault('fault.file-unknown');
  const kind = stated ?? named;
  if (kind === 'page' || (kind !== 'markdown' && PAGE_START.test(start))) return 'page';
  if (!isWide && bytes.subarray(0, 1024).some(isControl)) throw userFault('fault.file-unknown');
  return messageKind(start, kind) ?? kind ?? (MARKDOWN_START.test(start) ? 'markdown' : 'text');
}

/** The ending of a name, also if there is nothing before it. */
function endingOf(name: string): string {
  return path.extname(`file${path.basename(name)}`).toLowerCase();
}

/** @throws UserError if the file is of a kind that is not read. */
function checkEnding(ending: string, start: string): void {
  const unread = findUnread(ending, start);
  if (unread !== null) throw userFault(unread);
}

/** Whether a file is a mail or a page in the form of one; `null` if it is neither. */
function messageKind(start: string, kind: FileKind | undefined): FileKind | null {
  if (kind === 'markdown' || kind === 'subtitles' || !HEADER_START.test(start)) return null;
  if (/^Snapshot-Content-Location:|^From: <Saved by /im.test(start)) return 'saved-page';
  const isMail = /^MIME-Version:/im.test(start) && /^(?:From|Subject|Date):/im.test(start);
  if (!isMail) return null;
  return kind === 'saved-page' ? 'saved-page' : 'mail';
}

/** Whether a byte occurs in programs and pictures but never in text. */
function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x1b);
}
