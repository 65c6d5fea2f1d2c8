import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LocalDiscord, type Preview } from '../../src/index.ts';
import { HOSTILE_TARGETS, rawRequest, requestText } from '../rest/raw-request.ts';

let discord: LocalDiscord;
let preview: Preview;

beforeAll(async () => {
  discord = await LocalDiscord.start();
  preview = await discord.openPreview();
});
afterAll(async () => {
  await preview.stop();
  await discord.stop();
});

/** A request with exactly these headers, which `fetch` does not allow to be set. */
async function reply(
  path: string,
  headers: Readonly<Record<string, string>>,
  { method = 'GET', body = '', address = '127.0.0.1' } = {},
) {
  const sent = httpRequest({ host: address, port: preview.port, path, method, headers });
  sent.end(body);
  const [response] = await once(sent, 'response');
  response.destroy();
  return response;
}

const here = () => `127.0.0.1:${preview.port}`;
const act = JSON.stringify({ as: 'member', act: { kind: 'dismiss', messageId: '1' } });

describe('the request guard of the preview', () => {
  it('accepts its own address and localhost as the host', async () => {
    expect((await reply('/', { host: here() })).statusCode).toBe(200);
    expect((await reply('/', { host: `localhost:${preview.port}` })).statusCode).toBe(200);
  });

  it.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1'])(
    'refuses a request for the host "%s"',
    async (host) => {
      for (const path of ['/', '/main.js', '/events?as=member']) {
        expect((await reply(path, { host })).statusCode, path).toBeGreaterThanOrEqual(400);
      }
    },
  );

  it.each([
    'http://evil.example',
    'null',
    'https://127.0.0.1',
    'http://127.0.0.1:1',
    'http://localhost',
  ])('refuses requests from the page %s', async (origin) => {
    const headers = { host: here(), origin, 'content-type': 'text/plain' };
    expect((await reply('/act', headers, { method: 'POST', body: act })).statusCode).toBe(403);
    expect((await reply('/events?as=member', headers)).statusCode).toBe(403);
  });

  it('refuses a change without an origin', async () => {
    const sent = { method: 'POST', body: act };
    expect((await reply('/act', { host: here() }, sent)).statusCode).toBe(403);
    const headers = { host: here(), origin: `http://${here()}` };
    expect((await reply('/act', headers, sent)).statusCode).toBe(200);
  });

  it('lets a link on another page open this page, but load nothing else', async () => {
    const foreign = (mode: string) => ({
      host: here(),
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': mode,
    });
    expect((await reply('/', foreign('navigate'))).statusCode).toBe(200);
    expect((await reply('/', foreign('no-cors'))).statusCode).toBe(403);
    expect((await reply('/main.js', foreign('no-cors'))).statusCode).toBe(403);
    expect((await reply('/events?as=member', foreign('navigate'))).statusCode).toBe(403);
  });

  it('listens on 127.0.0.1 alone', async () => {
    const elsewhere = reply('/', { host: here() }, { address: '127.0.0.2' });
    await expect(elsewhere).rejects.toThrow();
  });

  it('accepts only reads and acts', async () => {
    const headers = { host: here(), origin: `http://${here()}` };
    expect((await reply('/', headers, { method: 'PUT' })).statusCode).toBe(405);
    expect((await reply('/act', headers)).statusCode).toBe(405);
    expect((await reply('/nowhere', headers)).statusCode).toBe(404);
    expect((await reply('/../preview.ts', headers)).statusCode).toBe(404);
  });
});

describe('a hostile request', () => {
  it.each(HOSTILE_TARGETS)('is answered, and the next one too: %s', async (_name, target) => {
    const headers = { host: here(), origin: `http://${here()}` };
    for (const method of ['GET', 'POST', 'OPTIONS']) {
      const said = await rawRequest(preview.port, requestText(method, target, headers));
      expect(said, method).toMatch(/^HTTP\/1\.1 [24]\d\d /);
    }
    expect((await reply('/', { host: here() })).statusCode).toBe(200);
  });
});

describe('the server of the preview', () => {
  it.each(['/', '/main.js', '/look.css', '/nowhere', '/events?as=member'])(
    'forbids %s to load or run anything from elsewhere, and to be framed',
    async (path) => {
      const { headers } = await reply(path, { host: here() });
      const policy = String(headers['content-security-policy']).split('; ');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy.join()).not.toMatch(/unsafe|https?:|\*/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    },
  );

  it('takes a free port if its own is taken', async () => {
    const second = await discord.openPreview(preview.port);
    expect(second.port).not.toBe(preview.port);
    expect((await fetch(second.address)).status).toBe(200);
    await second.stop();
    await expect(fetch(second.address)).rejects.toThrow();
  });
});
