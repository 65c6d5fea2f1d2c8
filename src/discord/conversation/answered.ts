import type { Message } from 'discord.js';
import type { Filters } from '../../search/answer.ts';
import { hasGone } from '../dispatch/failure.ts';
import { readHeading } from '../message/heading.ts';
import { buttonIds } from '../message/message-buttons.ts';
import { decodeContext } from '../state/context.ts';
import { decodeAnswered } from '../state/delete.ts';
import { decodePage } from '../state/page.ts';

/** What a message of the bot has answered. */
export interface Answered {
  readonly question: string;
  /** What the answer was limited to; sources and authors are marks. */
  readonly filters: Filters;
  /** How many quotes have been shown. */
  readonly shown: number;
}

/** How far back a direct conversation is looked through for the last answer. */
const LOOKED_THROUGH = 10;

/**
 * Finds what a message goes on from: the answer it replies to, and in a direct conversation the last
 * answer given.
 *
 * @returns `null` when there is none, or it is gone.
 */
export async function findAnswered(message: Message): Promise<Answered | null> {
  try {
    if (message.reference?.messageId) return readAnswered(await message.fetchReference());
    if (message.inGuild()) return null;
    const before = await message.channel.messages.fetch({
      limit: LOOKED_THROUGH,
      before: message.id,
    });
    const newestFirst = [...before.values()].sort((one, other) => (one.id < other.id ? 1 : -1));
    return newestFirst.map(readAnswered).find((answered) => answered !== null) ?? null;
  } catch (error) {
    if (hasGone(error)) return null;
    throw error;
  }
}

/** What a message has answered; `null` for one that is no answer of ours. */
export function readAnswered(message: Message): Answered | null {
  if (message.author.id !== message.client.user.id) return null;
  const question = readHeading(message);
  const ids = buttonIds(message);
  const filters = firstOf(ids, decodeAnswered);
  if (question === null || filters === null) return null;
  const quotes = ids.filter((id) => decodeContext(id) !== null).length;
  const next = firstOf(ids, (id) => decodePage('more', id));
  return { question, filters, shown: next?.offset ?? quotes };
}

function firstOf<Read>(ids: readonly string[], read: (id: string) => Read | null): Read | null {
  for (const id of ids) {
    const found = read(id);
    if (found !== null) return found;
  }
  return null;
}
