import path from 'node:path';
import { decodeUtf8 } from './utf8.ts';

const EXTENSION = '.md';

/**
 * The encoding in which file names are read: one character per byte. A name need not be UTF-8, and
 * decoding it as UTF-8 would lose the bytes that open the file.
 */
export const NAME_ENCODING = 'latin1';

/** Prefix of the ids of files whose names are not UTF-8. No file name can contain it. */
const FOREIGN = '/';

/**
 * Gets an article's id from the name of its file.
 *
 * @param bytes - The name in {@link NAME_ENCODING}.
 * @returns The name without `.md`. For a name that is not UTF-8, a unique id for which
 * {@link isForeign} holds. `null` for files that are not articles.
 */
export function idOf(bytes: string): string | null {
  if (!bytes.endsWith(EXTENSION) || bytes.startsWith('.')) return null;
  const stem = bytes.slice(0, -EXTENSION.length);
  return decodeUtf8(Buffer.from(stem, NAME_ENCODING)) ?? `${FOREIGN}${escapeBytes(stem)}`;
}

/** Whether an id belongs to a file whose name is not UTF-8. */
export function isForeign(id: string): boolean {
  return id.startsWith(FOREIGN);
}

/** Whether an id is a plain file name. Any other id might lead out of the folder. */
export function isFileName(id: string): boolean {
  const name = isForeign(id) ? unescapeBytes(id.slice(FOREIGN.length)) : id;
  return path.basename(name) === name && !name.includes('\0');
}

/**
 * The path of an article's file, for people to read.
 *
 * @param id - See {@link idOf}. Bytes that are not UTF-8 are written as `\xe9`.
 */
export function fileOf(folder: string, id: string): string {
  return path.join(folder, `${isForeign(id) ? id.slice(FOREIGN.length) : id}${EXTENSION}`);
}

/** The path of an article's file, for the file system. */
export function pathOf(folder: string, id: string): string | Buffer {
  if (!isForeign(id)) return fileOf(folder, id);
  const name = unescapeBytes(id.slice(FOREIGN.length)) + EXTENSION;
  return Buffer.concat([Buffer.from(folder + path.sep), Buffer.from(name, NAME_ENCODING)]);
}

/** Escapes backslashes, and everything but printable ASCII, as `\x` and two digits. */
function escapeBytes(bytes: string): string {
  return bytes.replace(/[^\x20-\x5b\x5d-\x7e]/g, (byte) => {
    return `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
}

function unescapeBytes(text: string): string {
  return text.replace(/\\x([0-9a-f]{2})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
