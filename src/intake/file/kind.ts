import path from 'node:path';
import { UserError } from '../../user-error.ts';

/** The kinds of files that can be read. */
export type FileKind = 'docx' | 'markdown' | 'page' | 'pdf' | 'text';

/** A file, or the answer of a web server. */
export interface GivenFile {
  /** The file name, or the path of its link. Its extension may decide the kind. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The HTTP header, if there was one. */
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

/** Matches the beginning of a page. */
const PAGE_START =
  /^\s*(?:\u00ef\u00bb\u00bf\s*)?<(?:!doctype html|html|head|body|\?xml[^>]*\?>\s*<(?:!doctype )?html)/i;

/**
 * Detects the kind of a file from its first bytes, then from its content type, then from the extension
 * of its name. Anything else that looks like text is text.
 *
 * @throws UserError if the file cannot be read.
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

/** Whether a byte occurs in programs and pictures but never in text. */
function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x1b);
}
