import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { State } from '../state/state.ts';
import { isForHere, isFromPage, readTarget } from './entrance.ts';
import { type Fault, Faults, failingReply } from './faults.ts';
import { RateLimits } from './rate-limits.ts';
import { forbidden, methodNotAllowed, notFound, Refusal, unauthorized } from './refusal.ts';
import { type RestRequest, readBody } from './request.ts';
import { matchRoute, type RestReply, type Route } from './routes.ts';

/** A request that arrived, for tests that check what a bot has sent. */
export interface LoggedRequest {
  readonly method: string;
  /** Decoded, without `/api/v10`. */
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  /** The body of the response. */
  readonly answer?: unknown;
}

export interface RestServerOptions {
  readonly state: State;
  readonly token: string;
  readonly routes: readonly Route[];
}

const OUTAGE: Fault = { path: /^/, status: 503 };

/** Answers HTTP on loopback as Discord does on the network. */
export class RestServer {
  readonly http: Server;
  readonly faults = new Faults();
  /** Whether every request fails with status 503. */
  isDown = false;
  readonly #options: RestServerOptions;
  readonly #log: LoggedRequest[] = [];
  readonly #rateLimits: RateLimits;
  /** Cached, since every request needs it; 0 until the server listens. */
  #port = 0;

  constructor(options: RestServerOptions) {
    this.#options = options;
    this.#rateLimits = new RateLimits({
      monotonicMs: () => performance.now(),
      epochMs: () => options.state.clock.now(),
    });
    this.http = createServer((incoming, outgoing) => {
      // If not even an error can be sent, cut the connection: no request may end the process.
      this.#respond(incoming, outgoing).catch(() => outgoing.destroy());
    });
    this.http.on('upgrade', (request, socket, head) => {
      socket.on('error', () => socket.destroy());
      const { headers } = request;
      if (isFromPage(headers) || !isForHere(headers, this.port)) socket.destroy();
      else this.#options.state.gateway.accept(request, socket, head);
    });
  }

  get log(): readonly LoggedRequest[] {
    return [...this.#log];
  }

  get port(): number {
    if (this.#port === 0) {
      const address = this.http.address();
      this.#port = typeof address === 'object' && address ? address.port : 0;
    }
    return this.#port;
  }

  /** Where it is reached, such as `http://127.0.0.1:4000`. */
  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async #respond(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    try {
      await this.#enter(incoming, outgoing);
    } catch (error) {
      if (outgoing.headersSent) throw error;
      if (error instanceof Refusal) return send(outgoing, refusedReply(error));
      // An error in this server must not look like an answer of Discord.
      const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
      send(outgoing, {
        status: 500,
        body: { message: `Local Discord is broken: ${cause}`, code: 0 },
      });
    }
  }

  async #enter(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    if (!isForHere(incoming.headers, this.port)) throw notFound();
    if (isFromPage(incoming.headers)) throw forbidden();
    const url = readTarget(incoming.url);
    if (url === null) throw notFound();
    const file = /^\/attachments\/(\d+)\/[^/]+$/.exec(url.pathname)?.[1];
    if (file !== undefined) this.#sendFile(file, outgoing);
    else send(outgoing, await this.#handle(incoming, url));
  }

  async #handle(incoming: IncomingMessage, url: URL): Promise<RestReply> {
    const request = await readRequest(incoming, url);
    const sent = this.#reply(request);
    const { method, path, body } = request;
    this.#log.push({ method, path, body, status: sent.status, answer: sent.body });
    return sent;
  }

  #reply(request: RestRequest): RestReply {
    const { clock, limits } = this.#options.state;
    const fault = this.isDown ? OUTAGE : this.faults.take(request.method, request.path);
    if (fault?.workDone) this.#answer(request);
    if (fault) return failingReply(fault, clock.now());
    if (!limits.rateLimits) return this.#answer(request);
    const { headers, refused } = this.#rateLimits.take(request);
    if (refused) return refused;
    const answer = this.#answer(request);
    return { ...answer, headers: { ...headers, ...answer.headers } };
  }

  #answer(request: RestRequest): RestReply {
    const match = matchRoute(this.#options.routes, request.method, request.path);
    if (match === undefined) return refusedReply(notFound());
    if (match === 'other method') return refusedReply(methodNotAllowed());
    const { route, parameters } = match;
    try {
      if (!route.open && request.authorization !== `Bot ${this.#options.token}`)
        throw unauthorized();
      return route.answer({ ...request, parameters });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#remember(error, request, parameters.token);
      return refusedReply(error);
    }
  }

  /** Records a refusal with the interaction that it is about. */
  #remember(
    { status, code, message, errors }: Refusal,
    request: RestRequest,
    token?: string,
  ): void {
    const { interactions } = this.#options.state;
    const record = interactions.find(token ?? '');
    if (!record) return;
    const { method, path } = request;
    interactions.refuse(record, {
      method,
      path,
      status,
      code,
      message,
      ...(errors ? { errors } : {}),
    });
  }

  #sendFile(id: string, outgoing: ServerResponse): void {
    const file = this.#options.state.attachments.find(id);
    if (!file) throw notFound();
    outgoing.writeHead(200, {
      'content-type': file.api.content_type ?? 'application/octet-stream',
      'content-length': file.bytes.length,
      // An uploaded file must not run as a page of this origin.
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
    });
    outgoing.end(file.bytes);
  }
}

async function readRequest(incoming: IncomingMessage, url: URL): Promise<RestRequest> {
  return {
    method: incoming.method ?? 'GET',
    path: apiPath(url.pathname),
    parameters: {},
    query: url.searchParams,
    authorization: incoming.headers.authorization,
    ...(await readBody(incoming)),
  };
}

/** Clients percent-encode more than they must: `%40original`. */
function apiPath(pathname: string): string {
  const [, version, path] = /^\/api\/(v\d+)(\/.*)$/.exec(pathname) ?? [];
  if (!version || !path) throw notFound();
  if (version !== 'v10') throw new Refusal(400, 50041, 'Invalid API version provided');
  try {
    return decodeURIComponent(path);
  } catch {
    throw notFound();
  }
}

function refusedReply({ status, code, message, errors, retryAfter }: Refusal): RestReply {
  const body = { message, code, ...(errors ? { errors } : {}) };
  if (retryAfter === undefined) return { status, body };
  return {
    status,
    body: { ...body, retry_after: retryAfter, global: false },
    headers: { 'retry-after': String(Math.ceil(retryAfter)), 'x-ratelimit-scope': 'user' },
  };
}

function send(outgoing: ServerResponse, { status, body, headers }: RestReply): void {
  if (body === undefined) {
    outgoing.writeHead(status, headers).end();
    return;
  }
  outgoing.writeHead(status, { 'content-type': 'application/json', ...headers });
  outgoing.end(JSON.stringify(body));
}
