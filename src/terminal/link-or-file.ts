import { readFile, stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { isMissing, toUserError } from '../disk-fault.ts';
import { type Draft, type Intake, MOST_FILE_BYTES } from '../intake/intake.ts';
import { UserError } from '../user-error.ts';

/** The link or file that a draft is made from. */
export interface Given {
  /** A link, or the path of a file. */
  readonly given: string;
  /** The address that a file was saved from. */
  readonly url: string | null;
}

/** Whether a text has a scheme. Any scheme makes it a link, so that a wrong one is reported as such. */
export function isLinkLike(given: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(given);
}

/**
 * Makes a draft from the link or file.
 *
 * @throws UserError if it cannot be read.
 */
export async function readDraft({ given, url }: Given, intake: Intake): Promise<Draft> {
  if (isLinkLike(given)) return intake.fromLink(given);
  return intake.fromFile({ ...(await openFile(given)), url });
}

/**
 * Reads a file, and unpacks it if it was packed with gzip.
 *
 * @throws UserError if it cannot be read.
 */
export async function openFile(file: string): Promise<{ name: string; bytes: Uint8Array }> {
  const bytes = await readWhole(file);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { name: file, bytes };
  try {
    const unpacked = gunzipSync(bytes, { maxOutputLength: MOST_FILE_BYTES });
    return { name: file.replace(/\.gz$/i, ''), bytes: unpacked };
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    const reason = isTooLarge ? 'is too large when unpacked' : 'is broken';
    throw new UserError(`${file} ${reason}.`, { cause: error });
  }
}

async function readWhole(file: string): Promise<Buffer> {
  try {
    const { size } = await stat(file);
    if (size > MOST_FILE_BYTES) {
      throw new UserError(`${file} is over ${MOST_FILE_BYTES / 1_000_000} MB.`);
    }
    return await readFile(file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (isMissing(error)) throw new UserError(`There is no file ${file}.`, { cause: error });
    throw toUserError(`${file} cannot be read`, error);
  }
}
