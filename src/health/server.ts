import { createServer, type Server, type ServerResponse } from 'node:http';
import { UserError } from '../user-error.ts';
import { findCauses, type Watched } from './causes.ts';
import type { Metrics } from './metrics.ts';

/** The address that the health endpoint listens on. */
export interface HealthAddress {
  readonly host: string;
  readonly port: number;
}

/** What the pages are made from. */
export interface Told {
  readonly watched: Watched;
  readonly metrics: Metrics;
}

interface Page {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

const PLAIN = 'text/plain; charset=utf-8';

const BROKEN: Page = { status: 500, type: PLAIN, text: 'The figures could not be read.\n' };

/** Why the server cannot listen, in words for the operator. */
const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'HEALTH_PORT is taken: another program listens there. Stop it, or name another port.',
  EACCES: 'This user may not listen on HEALTH_PORT. Name one above 1023.',
  EADDRNOTAVAIL: 'HEALTH_HOST is not an address of this machine.',
};

/** `GET /healthz` reports whether the bot is well, `GET /metrics` returns its figures. */
export class HealthServer {
  readonly #server: Server;

  /**
   * Starts to listen.
   *
   * @throws UserError if the address cannot be used.
   */
  static async start({ host, port }: HealthAddress, told: Told): Promise<HealthServer> {
    const server = createServer(({ method = '', url = '' }, response) => {
      const [path = ''] = url.split('?');
      pageOf(method, path, told)
        .catch(() => BROKEN)
        .then((page) => send(response, page))
        // If not even an error can be sent, cut the connection: no request may end the process.
        .catch(() => response.destroy());
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', (error) => reject(inWords(error)));
      server.listen(port, host, resolve);
    });
    return new HealthServer(server);
  }

  private constructor(server: Server) {
    this.#server = server;
  }

  /** Its URL. */
  get address(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') return '';
    const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
    return `http://${host}:${address.port}`;
  }

  /** Cuts every connection and stops listening. */
  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }
}

async function pageOf(method: string, path: string, told: Told): Promise<Page> {
  if (path !== '/healthz' && path !== '/metrics') {
    return { status: 404, type: PLAIN, text: 'Use /healthz or /metrics.\n' };
  }
  if (method !== 'GET' && method !== 'HEAD') {
    return { status: 405, type: PLAIN, text: 'Use GET.\n' };
  }
  if (path === '/metrics') {
    const { metrics } = told;
    return { status: 200, type: metrics.contentType, text: await metrics.read() };
  }
  const causes = await findCauses(told.watched);
  if (causes.length === 0) return { status: 200, type: PLAIN, text: 'All is well.\n' };
  return { status: 503, type: PLAIN, text: `${causes.join('\n')}\n` };
}

function send(response: ServerResponse, { status, type, text }: Page): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
  });
  response.end(text);
}

function inWords(error: NodeJS.ErrnoException): Error {
  const reason = REASONS[error.code ?? ''];
  return reason === undefined ? error : new UserError(reason, { cause: error });
}
