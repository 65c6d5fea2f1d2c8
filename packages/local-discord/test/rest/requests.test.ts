import { once } from 'node:events';
import { get } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { LocalDiscord } from '../../src/index.ts';
import { request } from '../request.ts';
import { HOSTILE_TARGETS, rawRequest, requestText } from './raw-request.ts';

let discord: LocalDiscord;

beforeAll(async () => {
  discord = await LocalDiscord.start();
});
afterAll(() => discord.stop());

/** The status of a request with this host name. */
async function statusFor(host: string, path = '/api/v10/gateway'): Promise<number | undefined> {
  const [response] = await once(
    get(`http://127.0.0.1:${discord.port}${path}`, { headers: { host } }),
    'response',
  );
  response.resume();
  return response.statusCode;
}

test('a request under another host name is refused', async () => {
  expect(await statusFor(`127.0.0.1:${discord.port}`)).toBe(200);
  expect(await statusFor(`localhost:${discord.port}`)).toBe(200);
  expect(await statusFor('evil.example')).toBe(404);
  expect(await statusFor(`evil.example:${discord.port}`)).toBe(404);
  expect(await statusFor('127.0.0.1')).toBe(404);
});

test('the gateway opens only under the right host name', async () => {
  const headers = { host: 'evil.example' };
  const socket = new WebSocket(`ws://127.0.0.1:${discord.port}`, { headers });
  const [error] = await once(socket, 'error');
  expect(String(error)).toMatch(/hang up|ECONNRESET/);
});

test.each(['http://evil.example', 'null', 'http://127.0.0.1:1', 'its own'])(
  'the gateway opens to no web page, for example from %s',
  async (page) => {
    const own = `http://127.0.0.1:${discord.port}`;
    const headers = { origin: page === 'its own' ? own : page };
    const socket = new WebSocket(`ws://127.0.0.1:${discord.port}`, { headers });
    const [error] = await once(socket, 'error');
    expect(String(error)).toMatch(/hang up|ECONNRESET/);
  },
);

test.each([
  { origin: 'http://evil.example' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
])('no web page gets an answer: %o', async (page) => {
  const headers = { host: `127.0.0.1:${discord.port}`, ...page };
  for (const path of ['/api/v10/gateway', '/attachments/1/a.txt']) {
    const said = await rawRequest(discord.port, requestText('GET', path, headers));
    expect(said, path).toBe('HTTP/1.1 403 Forbidden');
  }
});

test.each(HOSTILE_TARGETS)(
  'a request for %s is answered, and the next one too',
  async (_name, target) => {
    const headers = { host: `127.0.0.1:${discord.port}` };
    for (const method of ['GET', 'POST', 'OPTIONS']) {
      const said = await rawRequest(discord.port, requestText(method, target, headers));
      expect(said, method).toMatch(/^HTTP\/1\.1 [24]\d\d /);
    }
    expect((await request(discord, 'GET', '/gateway')).status).toBe(200);
  },
);

test('the gateway closes on a frame that no bot sends', async () => {
  const socket = new WebSocket(`ws://127.0.0.1:${discord.port}`);
  await once(socket, 'open');
  socket.send('['.repeat(100_000));
  const [code] = await once(socket, 'close');
  expect(code).toBe(1009);
});

test.each([
  ['without a token', {}],
  ['with a wrong token', { authorization: 'Bot wrong' }],
  ['with a token of another kind', { authorization: 'Bearer x' }],
])('a request %s is unauthorized', async (_, headers: Record<string, string>) => {
  const reply = await request(discord, 'GET', '/users/@me', undefined, headers);
  expect(reply).toEqual({ status: 401, body: { code: 0, message: '401: Unauthorized' } });
});

test('the token has the form of a bot token and contains the id of the application', () => {
  expect(discord.token).toMatch(/^[\w-]+\.[\w-]{6}\.[\w-]{38}$/);
  const [id = ''] = discord.token.split('.');
  expect(Buffer.from(id, 'base64url').toString()).toBe(discord.applicationId);
});

test('a path, method or version that does not exist is refused', async () => {
  const missing = { status: 404, body: { code: 0, message: '404: Not Found' } };
  expect(await request(discord, 'GET', '/nowhere')).toEqual(missing);
  expect(await request(discord, 'DELETE', '/users/@me')).toMatchObject({ status: 405 });
  expect(await statusFor(`127.0.0.1:${discord.port}`, '/api/v9/gateway')).toBe(400);
  expect(await statusFor(`127.0.0.1:${discord.port}`, '/api/v10/%E0%A4%A')).toBe(404);
  expect(await statusFor(`127.0.0.1:${discord.port}`, '/attachments/1/a.txt')).toBe(404);
});

test('a body that is not JSON is refused', async () => {
  const response = await fetch(`${discord.api}/v10/channels/${discord.channelId}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    body: '{"content":',
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code: 50109 });
});

test('several instances run side by side, and a stopped one does not answer', async () => {
  const second = await LocalDiscord.start();
  expect(second.port).not.toBe(discord.port);
  const { api, port } = second;
  await second.stop();
  await expect(fetch(`${api}/v10/gateway`)).rejects.toThrow();
  const third = await LocalDiscord.start({ port });
  expect(third.api).toBe(api);
  await third.stop();
});
