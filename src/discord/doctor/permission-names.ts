import { PermissionFlagsBits as Permission } from 'discord.js';

/** Permissions by the names that Discord shows. */
const NAMES: readonly (readonly [bit: bigint, name: string])[] = [
  [Permission.ViewChannel, 'View Channels'],
  [Permission.SendMessages, 'Send Messages'],
  [Permission.SendMessagesInThreads, 'Send Messages in Threads'],
  [Permission.ReadMessageHistory, 'Read Message History'],
];

/** The names of the permissions that are needed but not held. */
export function missingNames(held: bigint, needed: bigint): readonly string[] {
  if (held & Permission.Administrator) return [];
  return NAMES.filter(([bit]) => needed & bit & ~held).map(([, name]) => name);
}
