import type { APIAttachment } from 'discord-api-types/v10';
import type { Snowflakes } from './snowflakes.ts';

/** A file on its way in: from the bot with a message, or from a person with a command. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Guessed from nothing: `application/octet-stream` when left out. */
  readonly contentType?: string;
  readonly description?: string;
}

/** Every file that was uploaded, kept in memory and served on loopback. */
export class Attachments {
  readonly #ids: Snowflakes;
  readonly #origin: () => string;
  readonly #files = new Map<string, { readonly api: APIAttachment; readonly bytes: Uint8Array }>();

  /** @param origin - Where the server is reached, known once it listens. */
  constructor(ids: Snowflakes, origin: () => string) {
    this.#ids = ids;
    this.#origin = origin;
  }

  add(upload: Upload): APIAttachment {
    const id = this.#ids.next();
    const filename = upload.name.replaceAll(/[^\p{L}\p{N}._-]/gu, '_');
    const url = `${this.#origin()}/attachments/${id}/${encodeURIComponent(filename)}`;
    const api: APIAttachment = {
      id,
      filename,
      size: upload.bytes.length,
      url,
      proxy_url: url,
      content_type: upload.contentType ?? 'application/octet-stream',
      ...(upload.description === undefined ? {} : { description: upload.description }),
    };
    this.#files.set(id, { api, bytes: upload.bytes });
    return api;
  }

  find(id: string): { readonly api: APIAttachment; readonly bytes: Uint8Array } | undefined {
    return this.#files.get(id);
  }
}
