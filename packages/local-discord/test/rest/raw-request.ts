import { connect } from 'node:net';

/**
 * Sends raw bytes to a server on this machine, most of which no HTTP client would send.
 *
 * @returns The first line of the answer; empty if the connection was closed without one.
 */
export function rawRequest(port: number, sent: string | Uint8Array): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(sent));
    const finish = () => {
      socket.destroy();
      resolve(answer.split('\r\n', 1)[0] ?? '');
    };
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
      if (answer.includes('\r\n')) finish();
    });
    socket.on('error', finish);
    socket.on('close', finish);
  });
}

/** A request with this target and these headers, ended at once. */
export function requestText(
  method: string,
  target: string,
  headers: Readonly<Record<string, string>>,
  body = '',
): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${target} HTTP/1.1\r\n${lines.join('')}connection: close\r\n\r\n${body}`;
}

/** Request targets that have crashed servers, or could. */
const TARGETS: readonly string[] = [
  '//',
  '///',
  '//:',
  '//[',
  '//evil.example/',
  '/\\',
  '\\\\',
  '*',
  'http://',
  'http://[',
  'http://evil.example/',
  'https://127.0.0.1:99999/',
  'javascript:alert(1)',
  '/%',
  '/%00',
  '/%ff%fe',
  '/%E0%A4%A',
  '/?%',
  '/?as=%',
  '/..//..//',
  '/events?as=__proto__',
  '/attachments/1/%',
  '/attachments/99999999999999999999999/a',
  '/api/v10//',
  '/api/v10/%2F%2F',
  '/api/v99/',
  `/${'a/'.repeat(4_000)}`,
  `/?${'a&'.repeat(4_000)}`,
];

/** The targets, each with a short name for a test. */
export const HOSTILE_TARGETS = TARGETS.map((target): [string, string] => [
  target.length > 40 ? `${target.slice(0, 10)}… (${target.length} characters)` : target,
  target,
]);
