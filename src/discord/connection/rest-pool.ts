import { createRequire } from 'node:module';
import type { ClientOptions } from 'discord.js';

/**
 * Maximum number of connections to Discord's API at a time. By default, the client opens one for every
 * pending request, so a hundred questions at once begin with a hundred handshakes and are acknowledged
 * too late. Discord answers in about a tenth of a second, so 64 connections carry over six hundred
 * acknowledgements a second.
 */
const MOST_CONNECTIONS = 64;

/** A pool of reusable connections for a client's requests. */
export type Connections = NonNullable<NonNullable<ClientOptions['rest']>['agent']>;

/** Makes a pool of connections. The caller must destroy it. */
export function makeConnections(): Connections {
  // Use the client's own undici. Another version cannot send its files.
  const client = createRequire(import.meta.url).resolve('discord.js');
  const { Agent } = createRequire(client)('undici') as typeof import('undici');
  return new Agent({ connections: MOST_CONNECTIONS }) as unknown as Connections;
}
