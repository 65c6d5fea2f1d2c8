import type { World } from '../state/world.ts';

/** Writes `@Name` the way Discord's client sends it, for everyone who is on the server. */
export function mentionsIn(text: string, { members }: Pick<World, 'members'>): string {
  const ids = new Map(members.map(({ user }) => [user.global_name ?? user.username, user.id]));
  // The longest first: a name may begin with another.
  const names = [...ids.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\w<])@(${names.join('|')})(?!\\w)`, 'g');
  return text.replaceAll(pattern, (_, name: string) => `<@${ids.get(name)}>`);
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
