import { MOST_FILE_BYTES } from '../../intake/intake.ts';
import { UserError } from '../../user-error.ts';

/** Discord keeps files under these hosts. */
const HOSTS: ReadonlySet<string> = new Set(['cdn.discordapp.com', 'media.discordapp.net']);

/** How long a file may take, in milliseconds. */
const LONGEST = 30_000;

/** A file as Discord describes it. */
export interface AttachedFile {
  readonly url: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** Fetches files that people attach. Their links expire, so what counts is kept. */
export class Attachments {
  readonly #local: string | null;

  /** @param api - A Discord API on this machine, which keeps its files itself; `null` for Discord. */
  constructor(api: string | null) {
    this.#local = api === null ? null : new URL(api).origin;
  }

  /**
   * The bytes of a file.
   *
   * @param most - Bytes that it may have.
   * @throws UserError if it is too large, or cannot be had.
   */
  async read({ url, name, size }: AttachedFile, most = MOST_FILE_BYTES): Promise<Uint8Array> {
    if (size > most) throw tooLarge(name, most);
    if (!this.#isDiscords(url)) throw new Error('An attachment is not kept by Discord.');
    try {
      const response = await fetch(url, {
        redirect: 'error',
        signal: AbortSignal.timeout(LONGEST),
      });
      if (!response.ok) throw new Error(`Discord answered ${response.status}.`);
      return await firstBytes(response, size);
    } catch (error) {
      throw new UserError('Discord did not give the file. Attach it once more.', { cause: error });
    }
  }

  #isDiscords(url: string): boolean {
    const { protocol, host, origin } = new URL(url);
    return origin === this.#local || (protocol === 'https:' && HOSTS.has(host));
  }
}

async function firstBytes({ body }: Response, size: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    const bytes: Uint8Array = chunk;
    length += bytes.length;
    if (length > size) throw new Error('The file is larger than it was said to be.');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, most: number): UserError {
  const megabytes = Math.floor(most / 1_000_000);
  return new UserError(`“${name}” is too large: it may have ${megabytes} MB at most.`);
}
