import type { IncomingMessage } from 'node:http';
import { malformedBody, tooLarge } from './refusal.ts';

/** A file of a request. `slot` is the n of its `files[n]`. */
export interface SentFile {
  readonly slot: number;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A request, read whole. `path` is decoded and begins after `/api/v10`. */
export interface RestRequest {
  readonly method: string;
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly body: unknown;
  readonly files: readonly SentFile[];
}

/** More than ten attachments of the largest size that servers allow without boosts. */
const MAX_BODY_BYTES = 110 * 1024 * 1024;

/**
 * Reads the body of a request, JSON or a form with files.
 *
 * @throws Refusal if it is neither, or larger than 110 MiB.
 */
export async function readBody(
  incoming: IncomingMessage,
): Promise<Pick<RestRequest, 'body' | 'files'>> {
  const bytes = await readBytes(incoming);
  const contentType = incoming.headers['content-type'] ?? '';
  if (bytes.length === 0) return { body: undefined, files: [] };
  if (contentType.startsWith('multipart/form-data')) return readForm(bytes, contentType);
  return { body: parseJson(new TextDecoder().decode(bytes)), files: [] };
}

async function readBytes(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

async function readForm(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<Pick<RestRequest, 'body' | 'files'>> {
  const form = await parseForm(bytes, contentType);
  const files: SentFile[] = [];
  const fields: Record<string, unknown> = {};
  for (const [key, value] of form.entries()) {
    if (typeof value === 'string') {
      fields[key] = value;
      continue;
    }
    files.push({
      slot: Number(/^files\[(\d+)\]$/.exec(key)?.[1] ?? files.length),
      name: value.name,
      contentType: value.type || 'application/octet-stream',
      bytes: new Uint8Array(await value.arrayBuffer()),
    });
  }
  const { payload_json: payload, ...rest } = fields;
  return { body: typeof payload === 'string' ? parseJson(payload) : rest, files };
}

async function parseForm(bytes: Uint8Array<ArrayBuffer>, contentType: string) {
  try {
    return await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  } catch {
    throw malformedBody();
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformedBody();
  }
}
