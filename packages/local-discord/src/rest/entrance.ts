import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request names this server as its host. A web page whose host name was pointed here (DNS
 * rebinding) sends that name instead.
 *
 * @param port - Where this server listens.
 */
export function isForHere({ host = '' }: IncomingHttpHeaders, port: number): boolean {
  return [`127.0.0.1:${port}`, `localhost:${port}`].includes(host);
}

/**
 * Whether a web page sent a request. Browsers send the page's origin or its relation to this server;
 * a bot's client sends neither. An address typed into a browser does not come from a page.
 */
export function isFromPage({ origin, 'sec-fetch-site': site }: IncomingHttpHeaders): boolean {
  return origin !== undefined || (site !== undefined && site !== 'none');
}

/**
 * Reads the path and the query of a request.
 *
 * @param target - As in the request line, where a client may write anything.
 * @returns `null` if it is not a path, but for example a whole address or `*`.
 */
export function readTarget(target = '/'): URL | null {
  // Resolved against a base, `//host` would name another server, and `//` none at all.
  const address = `http://127.0.0.1${target}`;
  return target.startsWith('/') && URL.canParse(address) ? new URL(address) : null;
}
