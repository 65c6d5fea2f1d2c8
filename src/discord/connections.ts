import type { ClientOptions } from 'discord.js';
import { Agent } from 'undici';

/**
 * Connections to Discord's API at the same time. Left to itself the client opens one for every request
 * under way, so that a hundred questions at once begin with a hundred handshakes and are acknowledged too
 * late. Discord answers in about a tenth of a second: these carry over six hundred acknowledgements a second.
 */
const MOST_CONNECTIONS = 64;

/** What a client's requests go through: {@link MOST_CONNECTIONS} that are kept and used again. */
export type Connections = NonNullable<NonNullable<ClientOptions['rest']>['agent']> & {
  destroy(): Promise<void>;
};

/** Makes connections; whoever made them destroys them. */
export function makeConnections(): Connections {
  // The client has an undici of its own, an older one whose types are not these.
  return new Agent({ connections: MOST_CONNECTIONS }) as unknown as Connections;
}
