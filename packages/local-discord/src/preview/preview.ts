import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readTarget } from '../rest/entrance.ts';
import { Refusal } from '../rest/refusal.ts';
import { readBody } from '../rest/request.ts';
import type { State } from '../state/state.ts';
import { actRequest, reader } from './acts.ts';
import { type PageFile, readPage } from './page-files.ts';
import { perform } from './perform.ts';
import type { Player } from './player.ts';
import { mayEnter, SAFE_HEADERS } from './request-guard.ts';
import { Stream } from './stream.ts';
import type { FirstSteps, PlayerName, Update } from './wire.ts';

export interface PreviewParts {
  readonly state: State;
  readonly players: Readonly<Record<PlayerName, Player>>;
}

/** Types of files that the page shows as pictures; all others are only offered for saving. */
const PICTURES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** Serves the page that looks and behaves like a Discord channel, on 127.0.0.1 only. */
export class Preview {
  readonly #parts: PreviewParts;
  readonly #page: ReadonlyMap<string, PageFile>;
  readonly #http: Server;
  readonly #streams = new Set<Stream>();
  #firstSteps: FirstSteps = { hint: '', examples: [] };

  /**
   * Starts to listen.
   *
   * @param port - A free port when 0, or when the port is taken.
   */
  static async start(parts: PreviewParts, port: number): Promise<Preview> {
    const preview = new Preview(parts, await readPage());
    await preview.#listen(port);
    return preview;
  }

  private constructor(parts: PreviewParts, page: ReadonlyMap<string, PageFile>) {
    this.#parts = parts;
    this.#page = page;
    this.#http = createServer((incoming, outgoing) => {
      this.#respond(incoming, outgoing)
        .catch((error: unknown) => fail(outgoing, error))
        // If not even an error can be sent, cut the connection: no request may end the process.
        .catch(() => outgoing.destroy());
    });
  }

  get port(): number {
    const address = this.#http.address();
    return typeof address === 'object' && address ? address.port : 0;
  }

  /** Where the page is, such as `http://127.0.0.1:8420/`. */
  get address(): string {
    return `http://127.0.0.1:${this.port}/`;
  }

  /** Shows newcomers how to talk to the bot, and what to write first. */
  suggest(firstSteps: FirstSteps): void {
    this.#firstSteps = firstSteps;
    this.#parts.state.changes.notify();
  }

  async stop(): Promise<void> {
    for (const stream of this.#streams) stream.close();
    const closed = new Promise<void>((resolve) => this.#http.close(() => resolve()));
    this.#http.closeAllConnections();
    await closed;
  }

  async #listen(port: number): Promise<void> {
    try {
      await listening(this.#http, port);
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken) throw error;
      await listening(this.#http, 0);
    }
  }

  async #respond(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    if (!mayEnter(incoming, this.port)) return refuse(outgoing, 403, 'Not from here.');
    const target = readTarget(incoming.url);
    if (target === null) return refuse(outgoing, 400, 'That is no path.');
    const { pathname, searchParams } = target;
    if (pathname === '/act') {
      if (incoming.method !== 'POST') return refuse(outgoing, 405, 'Only POST.');
      return this.#act(incoming, outgoing);
    }
    if (incoming.method !== 'GET') return refuse(outgoing, 405, 'Only GET.');
    if (pathname === '/events') return this.#follow(searchParams, outgoing);
    const attached = /^\/attachments\/(\d+)\/[^/]+$/.exec(pathname)?.[1];
    if (attached !== undefined) return this.#sendFile(attached, outgoing);
    const file = this.#page.get(pathname);
    if (!file) return refuse(outgoing, 404, 'Not found.');
    return send(outgoing, 200, file.contentType, file.bytes);
  }

  async #act(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { body, files } = await readBody(incoming);
    const read = actRequest.safeParse(body);
    if (!read.success) return refuse(outgoing, 400, read.error.message);
    const uploads = new Map(files.map(({ slot, ...file }) => [slot, file]));
    const { state, players } = this.#parts;
    const { as, locale, act } = read.data;
    const outcome = await perform(state, players[as].inLanguage(locale), act, uploads);
    sendJson(outgoing, 200, outcome);
  }

  /** Server-sent events: the browser reconnects by itself when the connection is lost. */
  #follow(query: URLSearchParams, outgoing: ServerResponse): void {
    const { state, players } = this.#parts;
    const read = reader.safeParse(Object.fromEntries(query));
    if (!read.success) {
      refuse(outgoing, 400, 'As whom?');
      return;
    }
    const player = players[read.data.as].inLanguage(read.data.locale);
    outgoing.writeHead(200, { ...SAFE_HEADERS, 'content-type': 'text/event-stream' });
    outgoing.write('retry: 500\n\n');
    const send = (update: Update) => outgoing.write(`data: ${JSON.stringify(update)}\n\n`);
    const stream = new Stream({ state, player, firstSteps: () => this.#firstSteps }, send, () =>
      outgoing.destroy(),
    );
    this.#streams.add(stream);
    outgoing.on('close', () => {
      stream.close();
      this.#streams.delete(stream);
    });
  }

  #sendFile(id: string, outgoing: ServerResponse): void {
    const file = this.#parts.state.attachments.find(id);
    if (!file) {
      refuse(outgoing, 404, 'Not found.');
      return;
    }
    const type = file.api.content_type ?? '';
    const isPicture = PICTURES.includes(type);
    const name = encodeURIComponent(file.api.filename);
    send(outgoing, 200, isPicture ? type : 'application/octet-stream', file.bytes, {
      'content-disposition': `${isPicture ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
      // An uploaded file must not run anything.
      'content-security-policy': 'sandbox',
    });
  }
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function send(
  outgoing: ServerResponse,
  status: number,
  contentType: string,
  bytes: Uint8Array | string,
  headers: Readonly<Record<string, string>> = {},
): void {
  outgoing.writeHead(status, { ...SAFE_HEADERS, 'content-type': contentType, ...headers });
  outgoing.end(bytes);
}

function sendJson(outgoing: ServerResponse, status: number, body: unknown): void {
  send(outgoing, status, 'application/json', JSON.stringify(body));
}

function refuse(outgoing: ServerResponse, status: number, reason: string): void {
  sendJson(outgoing, status, { reason });
}

function fail(outgoing: ServerResponse, error: unknown): void {
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (outgoing.headersSent) outgoing.destroy();
  else if (error instanceof Refusal) refuse(outgoing, error.status, error.message);
  else refuse(outgoing, 500, said);
}
