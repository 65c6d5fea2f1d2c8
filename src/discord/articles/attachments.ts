import { MOST_FILE_BYTES } from '../../intake/intake.ts';
import { UserError } from '../../user-error.ts';
import { refuse, toldIn } from '../languages/refuse.ts';

/** Hosts of Discord's files. */
const HOSTS: ReadonlySet<string> = new Set(['cdn.discordapp.com', 'media.discordapp.net']);

/** How long a download may take, in milliseconds. */
const LONGEST = 30_000;

/** A file as Discord describes it. */
export interface AttachedFile {
  readonly url: string;
  readonly name: string;
  /** Its name as the person wrote it, if Discord had to change that. */
  readonly title?: string | null;
  /** Bytes. */
  readonly size: number;
}

/** Fetches files that people attach. Their links expire, so keep the bytes. */
export class Attachments {
  readonly #local: string | null;

  /** @param api - A local Discord API, which serves its own files; `null` for Discord. */
  constructor(api: string | null) {
    this.#local = api === null ? null : new URL(api).origin;
  }

  /**
   * Fetches the bytes of a file.
   *
   * @param most - Maximum size, in bytes.
   * @throws UserError if it is too large, or cannot be fetched.
   */
  async read(
    { url, name, title, size }: AttachedFile,
    most = MOST_FILE_BYTES,
  ): Promise<Uint8Array> {
    if (size > most) throw tooLarge(title ?? name, most);
    if (!this.#isDiscords(url)) throw new Error('The attachment is not on a host of Discord.');
    try {
      const response = await fetch(url, {
        redirect: 'error',
        signal: AbortSignal.timeout(LONGEST),
      });
      if (!response.ok) throw new Error(`Discord answered ${response.status}.`);
      return await firstBytes(response, size);
    } catch (error) {
      const { message, told } = toldIn('attached.undelivered');
      throw new UserError(message, { told, cause: error });
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
    if (length > size) throw new Error('The file is larger than Discord said.');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, most: number): UserError {
  return refuse('attached.too-large', { name, most: Math.floor(most / 1_000_000) });
}
