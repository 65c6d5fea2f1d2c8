import type { User } from 'discord.js';
import type { Actor } from '../corpus/change.ts';

/** Names a Discord user as the journal records them. */
export function actorOf({ id, displayName }: Pick<User, 'id' | 'displayName'>): Actor {
  return { kind: 'member', id, name: displayName };
}
