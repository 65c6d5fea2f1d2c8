import type { APIUser } from 'discord-api-types/v10';
import type { MessageForm } from '../rules/message-form.ts';
import type { World } from '../state/world/world.ts';

/** Who is notified by a message. */
export interface Pings {
  readonly everyone: boolean;
  readonly users: readonly APIUser[];
  readonly roles: readonly string[];
}

/**
 * Finds who a message notifies.
 *
 * @param texts - All its texts. Code blocks and escapes count as plain text, which finds too many
 *   rather than too few.
 * @param allowed - The mentions that the bot allows; all when left out.
 */
export function findPings(
  texts: readonly string[],
  allowed: MessageForm['allowed_mentions'],
  world: World,
): Pings {
  const whole = texts.join('\n');
  const named = (pattern: RegExp) => [
    ...new Set([...whole.matchAll(pattern)].map(([, id]) => id ?? '')),
  ];
  const may = (kind: 'users' | 'roles', id: string) =>
    !allowed || Boolean(allowed.parse?.includes(kind)) || Boolean(allowed[kind]?.includes(id));
  return {
    everyone:
      /@(everyone|here)/.test(whole) && (!allowed || Boolean(allowed.parse?.includes('everyone'))),
    users: named(/<@!?(\d+)>/g)
      .filter((id) => may('users', id))
      .flatMap((id) => world.member(id)?.user ?? []),
    roles: named(/<@&(\d+)>/g).filter((id) => may('roles', id) && world.role(id) !== undefined),
  };
}
