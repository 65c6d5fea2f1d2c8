import { createRequire } from 'node:module';
import type { ClientOptions } from 'discord.js';

/**
 * Connections to Discord's API at the same time. Left to itself the client opens one for every request
 * under way, so that a hundred questions at once begin with a hundred handshakes and are acknowledged too
 * late. Discord answers in about a tenth of a second: these carry over six hundred acknowledgements a second.
 */
const MOST_CONNECTIONS = 64;

/** What a client's requests go through: connections that are kept and used again. */
export type Connections = NonNullable<NonNullable<ClientOptions['rest']>['agent']>;

/** Makes connections; whoever made them destroys them. */
export function makeConnections(): Connections {
  // The client's own undici: files are not sent through that of another version.
  const client = createRequire(import.meta.url).resolve('discord.js');
  const { Agent } = createRequire(client)('undici') as typeof import('undici');
  return new Agent({ connections: MOST_CONNECTIONS }) as unknown as Connections;
}
