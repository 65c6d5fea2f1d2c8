import path from 'node:path';
import { UserError } from '../../user-error.ts';

/** What a file can be read as. */
export type FileKind = 'docx' | 'markdown' | 'page' | 'pdf' | 'text';

/** A file, or the answer of a web server. */
export interface GivenFile {
  /** Its name, or the path of its link; its ending tells what is in it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The HTTP header, if it came with one. */
  readonly contentType: string | null;
}

const UNKNOWN =
  'I can read web pages (.html), text (.txt), Markdown (.md), Word (.docx) and PDF files. ' +
  'Save it as one of these, or paste its text.';

const OLD_WORD =
  'That is an old or encrypted Word document. Save it as .docx without a password, or paste its text.';

const ENDINGS: ReadonlyMap<string, FileKind> = new Map([
  ['.htm', 'page'],
  ['.html', 'page'],
  ['.xhtml', 'page'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.txt', 'text'],
  ['.text', 'text'],
]);

const TYPES: readonly (readonly [RegExp, FileKind])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)\b/i, 'page'],
  [/^text\/(?:x-)?markdown\b/i, 'markdown'],
  [/^text\/plain\b/i, 'text'],
];

/** How a page begins, whatever its file is called. */
const PAGE_START =
  /^\s*(?:\u00ef\u00bb\u00bf\s*)?<(?:!doctype html|html|head|body|\?xml[^>]*\?>\s*<(?:!doctype )?html)/i;

/**
 * Tells what a file is: by its first bytes where they say it, then by its content type, then by the
 * ending of its name, then by whether it is text at all.
 *
 * @throws UserError if it is nothing that can be read.
 */
export function kindOf({ name, bytes, contentType }: GivenFile): FileKind {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\u0003\u0004')) return 'docx';
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) throw new UserError(OLD_WORD);
  const isWide = start.startsWith('\u00ff\u00fe') || start.startsWith('\u00fe\u00ff');
  if (!isWide && start.includes('\u0000')) throw new UserError(UNKNOWN);
  const stated = TYPES.find(([pattern]) => pattern.test(contentType ?? ''))?.[1];
  const kind = stated ?? ENDINGS.get(path.extname(name).toLowerCase());
  if (kind === 'page' || (kind !== 'markdown' && PAGE_START.test(start))) return 'page';
  if (!isWide && bytes.subarray(0, 1024).some(isControl)) throw new UserError(UNKNOWN);
  return kind ?? 'text';
}

/** Bytes that stand in programs and pictures but in no text. */
function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x1b);
}
