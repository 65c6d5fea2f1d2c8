import type { APIAttachment } from 'discord-api-types/v10';
import type { Snowflakes } from './snowflakes.ts';

/** A file to upload: from the bot with a message, or from a person with a command. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `application/octet-stream` when left out; never guessed. */
  readonly contentType?: string;
  readonly description?: string;
}

/** All uploaded files, kept in memory and served on loopback. */
export class Attachments {
  readonly #ids: Snowflakes;
  readonly #origin: () => string;
  readonly #files = new Map<string, { readonly api: APIAttachment; readonly bytes: Uint8Array }>();

  /** @param origin - Origin of the server, known once it listens. */
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
