import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request asks for this server by its own name. A web page whose own name was made to lead
 * here (DNS rebinding) sends that name.
 *
 * @param port - Where this server listens.
 */
export function isForHere({ host = '' }: IncomingHttpHeaders, port: number): boolean {
  return [`127.0.0.1:${port}`, `localhost:${port}`].includes(host);
}

/**
 * Whether a web page sent a request. Browsers name the page's origin or its relation to this server;
 * a bot's client names neither. An address typed into a browser comes from no page.
 */
export function isFromPage({ origin, 'sec-fetch-site': site }: IncomingHttpHeaders): boolean {
  return origin !== undefined || (site !== undefined && site !== 'none');
}

/**
 * Reads the path and the query of a request.
 *
 * @param target - As the request line has it; anyone may write anything there.
 * @returns `null` for what is no path, such as a whole address or `*`.
 */
export function readTarget(target = '/'): URL | null {
  // Resolved against a base, `//host` would name another server, and `//` none at all.
  const address = `http://127.0.0.1${target}`;
  return target.startsWith('/') && URL.canParse(address) ? new URL(address) : null;
}
