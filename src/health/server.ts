import { createServer, type Server, type ServerResponse } from 'node:http';
import { UserError } from '../user-error.ts';
import type { Metrics } from './metrics.ts';
import { findCauses, type Watched } from './report.ts';

/** Where this machine listens for those who watch over the bot. */
export interface HealthAddress {
  readonly host: string;
  readonly port: number;
}

/** What is told to whoever watches over the bot. */
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

/** What keeps a port from being listened on, in words for whoever runs the bot. */
const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'HEALTH_PORT is taken: another program listens there. Stop it, or name another port.',
  EACCES: 'HEALTH_PORT may not be listened on by this user. Name one above 1023.',
  EADDRNOTAVAIL: 'HEALTH_HOST is no address of this machine.',
};

/** `GET /healthz` says whether the bot is well, `GET /metrics` tells it in figures. */
export class HealthServer {
  readonly #server: Server;

  /**
   * Begins to listen.
   *
   * @throws UserError if the address is not to be had.
   */
  static async start({ host, port }: HealthAddress, told: Told): Promise<HealthServer> {
    const server = createServer(({ method = '', url = '' }, response) => {
      const [path = ''] = url.split('?');
      pageOf(method, path, told)
        .catch(() => BROKEN)
        .then((page) => send(response, page))
        // What cannot even be told is cut off: no request may end the process.
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

  /** Where it listens. */
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
    return { status: 404, type: PLAIN, text: 'There are /healthz and /metrics.\n' };
  }
  if (method !== 'GET' && method !== 'HEAD') {
    return { status: 405, type: PLAIN, text: 'Only GET is answered.\n' };
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
