import type { User } from 'discord.js';
import type { Actor } from '../corpus/change.ts';

/** Someone on Discord, as the journal names them. */
export function actorOf({ id, displayName }: Pick<User, 'id' | 'displayName'>): Actor {
  return { kind: 'member', id, name: displayName };
}
