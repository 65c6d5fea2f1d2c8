import { once } from 'node:events';
import fc from 'fast-check';
import { LocalDiscord, type Preview } from 'local-discord';
import { expect } from 'vitest';
import { WebSocket } from 'ws';
import { readPayload } from '../../../packages/local-discord/src/gateway/payload.ts';
import { readMarkdown } from '../../../packages/local-discord/src/preview/markdown.ts';
import { plainText } from '../../../packages/local-discord/src/preview/markdown-text.ts';
import { rawRequest, requestText } from '../../../packages/local-discord/test/rest/raw-request.ts';
import { Metrics } from '../../../src/health/metrics.ts';
import { HealthServer } from '../../../src/health/server.ts';
import { damaged, hostileBytes, hostileJson, hostileText } from '../fragments.ts';
import { type Property, property } from './property.ts';

/** The servers that any program on this machine can reach. */
export interface Servers {
  readonly discord: LocalDiscord;
  readonly preview: Preview;
  readonly health: HealthServer;
}

/** Starts all of them. */
export async function openServers(): Promise<Servers> {
  const discord = await LocalDiscord.start({ rateLimits: false });
  const preview = await discord.openPreview();
  const watched = {
    isStopping: () => false,
    connections: () => [],
    lag: () => null,
    reach: async () => undefined,
  };
  const health = await HealthServer.start(
    { host: '127.0.0.1', port: 0 },
    { watched, metrics: new Metrics() },
  );
  return { discord, preview, health };
}

export async function closeServers({ discord, preview, health }: Servers): Promise<void> {
  await health.stop();
  await preview.stop();
  await discord.stop();
}

const target = fc.oneof(
  hostileText(2),
  hostileText(2).map((text) => `/${text}`),
  fc.webPath(),
  fc.constantFrom(
    '/act',
    '/events?as=member',
    '/api/v10/gateway',
    '/api/v10/webhooks/1/a',
    '/healthz',
    '/metrics',
    '/attachments/1/a',
  ),
  fc
    .constantFrom('/api/v10/interactions/1/a/callback', '/attachments/1/a', '/events?as=member')
    .chain(damaged),
);

const method = fc.oneof(
  fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'CONNECT'),
  hostileText(1),
);

const contentType = fc.constantFrom(
  'application/json',
  'text/plain',
  'multipart/form-data',
  'multipart/form-data; boundary=a',
);

const body = fc.oneof(
  hostileText(4),
  hostileJson().map((value) => JSON.stringify(value)),
  hostileText(2).map(
    (text) => `--a\r\ncontent-disposition: form-data; name="${text}"\r\n\r\n${text}\r\n--a--\r\n`,
  ),
);

const act = fc.oneof(
  fc.record({
    kind: fc.constantFrom(
      'say',
      'command',
      'complete',
      'menu',
      'click',
      'select',
      'submit',
      'dismiss',
    ),
    channelId: hostileText(1),
    messageId: hostileText(1),
    modalId: hostileText(1),
    customId: hostileText(1),
    name: hostileText(1),
    option: hostileText(1),
    typed: hostileText(1),
    text: hostileText(3),
    group: fc.option(hostileText(1)),
    subcommand: fc.option(hostileText(1)),
    replyTo: fc.option(hostileText(1)),
    files: fc.array(fc.nat(3), { maxLength: 2 }),
    values: fc.oneof(
      fc.array(hostileText(1), { maxLength: 2 }),
      fc.dictionary(hostileText(1), hostileText(1)),
    ),
    options: fc.dictionary(hostileText(1), hostileText(1)),
  }),
  hostileJson(),
);

const frame = fc.oneof(
  hostileText(4),
  hostileJson().map((value) => JSON.stringify(value)),
  fc
    .tuple(fc.integer({ min: -1, max: 12 }), hostileJson())
    .map(([op, d]) => JSON.stringify({ op, d })),
  damaged('{"op":2,"d":{"token":"a","intents":1,"shard":[0,1]}}'),
);

/** Discord's timestamps, most of which are outside any calendar. */
const moment = fc
  .bigInt({ min: -(10n ** 20n), max: 10n ** 20n })
  .map((seconds) => `<t:${seconds}:R>`);

/** Properties of text in the preview, without a server. */
export const MARKDOWN_PROPERTIES: readonly Property[] = [
  property(
    'every text can be drawn like Discord does, and turned into plain text',
    fc.array(fc.oneof(hostileText(4), moment), { maxLength: 3 }),
    (texts) => {
      const text = texts.join('').slice(0, 4_000);
      expect(typeof plainText(readMarkdown(text))).toBe('string');
    },
    200,
  ),
  property('every frame of a bot can be read', frame, (text) => {
    const read = readPayload(text);
    if (read.kind === 'identify') expect(read.identity.shard[1]).toBeGreaterThan(0);
  }),
];

/** Properties of the servers: every request is answered or cut off, and the next one is answered. */
export function serverProperties(servers: () => Servers): readonly Property[] {
  const ports = () => {
    const { discord, preview, health } = servers();
    return [discord.port, preview.port, Number(new URL(health.address).port)];
  };
  const expectAlive = async () => {
    const { discord, preview, health } = servers();
    expect((await fetch(`${discord.api}/v10/gateway`)).status).toBe(200);
    expect((await fetch(preview.address)).status).toBe(200);
    expect((await fetch(`${health.address}/metrics`)).status).toBe(200);
  };
  return [
    property(
      'a request of any form is answered or cut off, and the next one is answered',
      fc.tuple(method, target, contentType, body),
      async ([verb, path, type, sent]) => {
        for (const port of ports()) {
          const host = `127.0.0.1:${port}`;
          const headers = {
            host,
            'content-type': type,
            'content-length': String(Buffer.byteLength(sent)),
          };
          for (const origin of [{}, { origin: `http://${host}` }]) {
            const line = await rawRequest(
              port,
              requestText(verb, path, { ...headers, ...origin }, sent),
            );
            expect(line).toMatch(/^$|^HTTP\/1\.1 [1-4]\d\d|^HTTP\/1\.1 503/);
          }
        }
        await expectAlive();
      },
      40,
    ),
    property(
      'bytes that are not a request are answered or cut off',
      hostileBytes(),
      async (bytes) => {
        for (const port of ports()) {
          const line = await rawRequest(
            port,
            Buffer.concat([Buffer.from(bytes), Buffer.from('\r\n\r\n')]),
          );
          expect(line).toMatch(/^$|^HTTP\/1\.1 [1-4]\d\d/);
        }
        await expectAlive();
      },
      30,
    ),
    property(
      'every action of the preview page is answered',
      fc.tuple(fc.constantFrom('member', 'moderator'), act),
      async ([as, done]) => {
        const { preview, discord } = servers();
        const origin = preview.address.replace(/\/$/, '');
        const known =
          typeof done === 'object' && done !== null
            ? { ...done, channelId: discord.channelId }
            : done;
        for (const given of [done, known]) {
          const response = await fetch(`${origin}/act`, {
            method: 'POST',
            headers: { origin },
            body: JSON.stringify({ as, act: given }),
          });
          expect([200, 400], await response.text()).toContain(response.status);
        }
        await expectAlive();
      },
      60,
    ),
    property(
      'a gateway that gets any frames keeps running',
      fc.array(frame, { minLength: 1, maxLength: 3 }),
      async (frames) => {
        const { discord } = servers();
        const socket = new WebSocket(`ws://127.0.0.1:${discord.port}`);
        await once(socket, 'open');
        const closed = once(socket, 'close');
        for (const each of frames) if (socket.readyState === WebSocket.OPEN) socket.send(each);
        socket.close(1000);
        await closed;
        await expectAlive();
      },
      30,
    ),
  ];
}
