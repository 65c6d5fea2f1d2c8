import { type Message, type SendableChannels, SnowflakeUtil } from 'discord.js';
import { readRefusal } from '../dispatch/discord-refusal.ts';
import { fingerprint } from '../message/fingerprint.ts';
import { UnreachableError } from './unreachable-error.ts';

/** Milliseconds by which the clocks of Discord and of this machine may differ. */
const CLOCKS_DIFFER = 300_000;

/** Most messages of a channel that are looked through: three requests. */
const PAGES = 3;
const PAGE = 100;

/**
 * Whether the bot has sent a message with a marker.
 *
 * @param place - Finds the channel; throws {@link UnreachableError} if there is none.
 * @param since - When sending it began.
 * @returns `false` too if the place is not reached or refuses: sending it again finds out what is wrong.
 */
export async function hasArrived(
  place: () => Promise<SendableChannels>,
  marker: number,
  since: Date,
): Promise<boolean> {
  try {
    return await isIn(await place(), marker, since);
  } catch (error) {
    if (error instanceof UnreachableError || readRefusal(error) !== null) return false;
    throw error;
  }
}

async function isIn(channel: SendableChannels, marker: number, since: Date): Promise<boolean> {
  const own = channel.client.user.id;
  const isOurs = (message: Message) => message.author.id === own && hasMarker(message, marker);
  let after = SnowflakeUtil.generate({ timestamp: since.getTime() - CLOCKS_DIFFER }).toString();
  for (let page = 0; page < PAGES; page += 1) {
    const found = await channel.messages.fetch({ after, limit: PAGE, cache: false });
    if (found.some(isOurs)) return true;
    if (found.size < PAGE) return false;
    after = [...found.keys()].reduce((one, other) => (BigInt(one) > BigInt(other) ? one : other));
  }
  return false;
}

/** The number by which a message is found again: that of its first component. */
export function markerOf(name: string): number {
  // Above the numbers that Discord gives by itself, and within 31 bits.
  return 1_000_000_000 + (fingerprint(name) % 1_000_000_000);
}

function hasMarker({ components }: Message, marker: number): boolean {
  return components.some(({ data }) => 'id' in data && data.id === marker);
}
