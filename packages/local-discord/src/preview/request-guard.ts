import type { IncomingMessage } from 'node:http';
import { isForHere } from '../rest/entrance.ts';

/** Headers of every response: the page runs only its own files, and talks only to its own server. */
export const SAFE_HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

/**
 * Whether a request may be answered. It must name this server as its host, which keeps out pages that
 * point their own host name here, and it must not come from another page.
 *
 * @param port - Where this server listens.
 */
export function mayEnter({ method, url, headers }: IncomingMessage, port: number): boolean {
  const { host, origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode } = headers;
  if (!isForHere(headers, port)) return false;
  const isReading = method === 'GET' || method === 'HEAD';
  // Browsers send the origin with every request that may change something.
  if (origin === undefined ? !isReading : origin !== `http://${host}`) return false;
  if (site === undefined || site === 'same-origin' || site === 'none') return true;
  // A link on another page may open this page, but load nothing else.
  return isReading && mode === 'navigate' && url === '/';
}
