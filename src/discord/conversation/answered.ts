import { type Message, MessageType } from 'discord.js';
import type { Filters } from '../../search/filters.ts';
import { hasGone } from '../dispatch/failure.ts';
import { readHeading } from '../message/heading.ts';
import { buttonIds } from '../message/message-buttons.ts';
import { type ContextState, decodeContext } from '../state/context.ts';
import { decodeAnswered } from '../state/delete.ts';
import { decodePage } from '../state/page.ts';

/** The question that a message of the bot answers. */
export interface Answered {
  readonly question: string;
  /** The filters of the answer; sources and authors are marks. */
  readonly filters: Filters;
  /** How many quotes have been shown. */
  readonly shown: number;
  /** Its first quote; `null` without one. */
  readonly quote: ContextState | null;
}

/** How many messages of a direct conversation to search for the last answer. */
const LOOKED_THROUGH = 10;

/**
 * Finds the answer that a message follows: the one it replies to, or the last one in a direct
 * conversation.
 *
 * @returns `null` when there is none, or it is gone.
 */
export async function findAnswered(message: Message): Promise<Answered | null> {
  try {
    // A forwarded message refers to another message too, but follows no answer.
    if (message.type === MessageType.Reply) return readAnswered(await message.fetchReference());
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

/** Reads the question that a message answers; `null` if it is not an answer of ours. */
export function readAnswered(message: Message): Answered | null {
  if (message.author.id !== message.client.user.id) return null;
  const question = readHeading(message);
  const ids = buttonIds(message);
  const filters = firstOf(ids, decodeAnswered);
  if (question === null || filters === null) return null;
  const quotes = ids.filter((id) => decodeContext(id) !== null).length;
  const next = firstOf(ids, (id) => decodePage('more', id));
  return { question, filters, shown: next?.offset ?? quotes, quote: firstOf(ids, decodeContext) };
}

function firstOf<Read>(ids: readonly string[], read: (id: string) => Read | null): Read | null {
  for (const id of ids) {
    const found = read(id);
    if (found !== null) return found;
  }
  return null;
}
