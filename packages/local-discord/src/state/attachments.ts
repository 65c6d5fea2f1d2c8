import path from 'node:path';
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
    // Discord keeps no other letters, and gives the name as people wrote it as a title.
    const filename =
      upload.name.replaceAll(/[^\x20-\x7e]/g, '').replaceAll(/[^\w.-]/g, '_') || 'file';
    const title = path.basename(upload.name, path.extname(upload.name));
    const isRenamed = /[^\x20-\x7e]/.test(upload.name);
    const url = `${this.#origin()}/attachments/${id}/${encodeURIComponent(filename)}`;
    const api: APIAttachment = {
      id,
      filename,
      size: upload.bytes.length,
      url,
      proxy_url: url,
      content_type: upload.contentType ?? 'application/octet-stream',
      ...(isRenamed ? { title } : {}),
      ...(upload.description === undefined ? {} : { description: upload.description }),
    };
    this.#files.set(id, { api, bytes: upload.bytes });
    return api;
  }

  find(id: string): { readonly api: APIAttachment; readonly bytes: Uint8Array } | undefined {
    return this.#files.get(id);
  }
}
