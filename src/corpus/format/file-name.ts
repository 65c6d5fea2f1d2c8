import path from 'node:path';
import { decodeUtf8 } from './utf8.ts';

const EXTENSION = '.md';

/**
 * How names of files are asked for: one character for each byte. A name need not be UTF-8, and what is
 * decoded as such cannot be found again.
 */
export const NAME_ENCODING = 'latin1';

/** Begins the ids of files whose names are not UTF-8. No name of a file can begin so. */
const FOREIGN = '/';

/**
 * The id in the name of a file.
 *
 * @param bytes - The name in {@link NAME_ENCODING}.
 * @returns The name without `.md`; for a name that is not UTF-8 an id that no other file has, see
 * {@link isForeign}; `null` for files that are no articles.
 */
export function idOf(bytes: string): string | null {
  if (!bytes.endsWith(EXTENSION) || bytes.startsWith('.')) return null;
  const stem = bytes.slice(0, -EXTENSION.length);
  return decodeUtf8(Buffer.from(stem, NAME_ENCODING)) ?? `${FOREIGN}${escapeBytes(stem)}`;
}

/** Whether an id is that of a file whose name is not UTF-8. */
export function isForeign(id: string): boolean {
  return id.startsWith(FOREIGN);
}

/** Whether an id names a file in a folder; one that is no plain name might lead out of it. */
export function isFileName(id: string): boolean {
  const name = isForeign(id) ? unescapeBytes(id.slice(FOREIGN.length)) : id;
  return path.basename(name) === name && !name.includes('\0');
}

/**
 * The path of an article's file as people read it.
 *
 * @param folder - Path of the folder.
 * @param id - See {@link idOf}. What cannot be read as UTF-8 is written as `\xe9`.
 */
export function fileOf(folder: string, id: string): string {
  return path.join(folder, `${isForeign(id) ? id.slice(FOREIGN.length) : id}${EXTENSION}`);
}

/** The path under which the system knows an article's file. */
export function pathOf(folder: string, id: string): string | Buffer {
  if (!isForeign(id)) return fileOf(folder, id);
  const name = unescapeBytes(id.slice(FOREIGN.length)) + EXTENSION;
  return Buffer.concat([Buffer.from(folder + path.sep), Buffer.from(name, NAME_ENCODING)]);
}

/** What else than plain ASCII there is becomes `\x` and two digits. */
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
