import type { World } from '../state/world/world.ts';

/** Replaces `@Name` as Discord's client does, for everyone on the server. */
export function mentionsIn(text: string, { members }: Pick<World, 'members'>): string {
  const ids = new Map(members.map(({ user }) => [user.global_name ?? user.username, user.id]));
  // Longest first: a name may begin with another.
  const names = [...ids.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\w<])@(${names.join('|')})(?!\\w)`, 'g');
  return text.replaceAll(pattern, (_, name: string) => `<@${ids.get(name)}>`);
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
