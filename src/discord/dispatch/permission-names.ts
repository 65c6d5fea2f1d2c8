import { PermissionFlagsBits as Permission } from 'discord.js';

/** What the bot needs to answer messages in a channel. Commands need no permission. */
export const ANSWERING =
  Permission.ViewChannel | Permission.SendMessages | Permission.ReadMessageHistory;

/** The same in a thread. */
export const ANSWERING_IN_THREADS =
  Permission.ViewChannel | Permission.SendMessagesInThreads | Permission.ReadMessageHistory;

/** What the bot needs to write in a channel by itself. */
export const WRITING = Permission.ViewChannel | Permission.SendMessages;

/** Permissions by the names that Discord shows. */
const NAMES: readonly (readonly [bit: bigint, name: string])[] = [
  [Permission.ViewChannel, 'View Channel'],
  [Permission.SendMessages, 'Send Messages'],
  [Permission.SendMessagesInThreads, 'Send Messages in Threads'],
  [Permission.ReadMessageHistory, 'Read Message History'],
];

/** The names of the permissions that are needed but not held. */
export function missingNames(held: bigint, needed: bigint): readonly string[] {
  if (held & Permission.Administrator) return [];
  return NAMES.filter(([bit]) => needed & bit & ~held).map(([, name]) => name);
}
