import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { Stage } from './stage.ts';

/** A Discord that closes the gateway when a bot identifies. */
class ClosingDiscord {
  readonly #http: Server;
  readonly #gateway: WebSocketServer;

  constructor(code: number) {
    this.#http = createServer(({ url = '' }, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(this.#answerTo(url)));
    });
    this.#gateway = new WebSocketServer({ server: this.#http });
    this.#gateway.on('connection', (socket) => {
      const hello = {
        op: GatewayOpcodes.Hello,
        d: { heartbeat_interval: 40_000 },
        t: null,
        s: null,
      };
      socket.send(JSON.stringify(hello));
      socket.on('message', () => socket.close(code));
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#http.listen(0, '127.0.0.1', resolve));
    return `${this.#address('http')}/api`;
  }

  close(): void {
    for (const socket of this.#gateway.clients) socket.terminate();
    this.#gateway.close();
    this.#http.closeAllConnections();
    this.#http.close();
  }

  #answerTo(path: string): unknown {
    if (path.endsWith('/applications/@me')) return { id: '100000000000000001' };
    if (path.endsWith('/commands')) return [];
    const limit = { total: 1, remaining: 1, reset_after: 0, max_concurrency: 1 };
    return { url: this.#address('ws'), shards: 1, session_start_limit: limit };
  }

  #address(scheme: string): string {
    return `${scheme}://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }
}

let closing: ClosingDiscord | null = null;

afterEach(() => closing?.close());

test.each([
  [GatewayCloseCodes.DisallowedIntents, 'Discord does not allow the bot an intent'],
  [GatewayCloseCodes.AuthenticationFailed, 'Discord does not accept DISCORD_TOKEN'],
  [GatewayCloseCodes.ShardingRequired, 'split into shards'],
])('a bot does not start when the gateway closes with %i, and says why', async (code, why) => {
  closing = new ClosingDiscord(code);
  const api = await closing.listen();
  const stage = await Stage.open();
  await expect(stage.newBot({ api }).start()).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringContaining(why),
  });
  await stage.close();
});
