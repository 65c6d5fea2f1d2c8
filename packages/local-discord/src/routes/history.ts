import { type APIMessage, PermissionFlagsBits } from 'discord-api-types/v10';
import { z } from 'zod';
import type { RestRequest } from '../rest/request.ts';
import { readForm } from '../rules/form.ts';
import type { State } from '../state/state.ts';
import { channelOf, may } from './access.ts';

const snowflake = z
  .string()
  .regex(/^\d{1,20}$/)
  .transform(BigInt)
  .optional();

const query = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  before: snowflake,
  after: snowflake,
  around: snowflake,
});

/**
 * The messages of a channel, newest first: the last ones, or those next to a message.
 *
 * @see https://docs.discord.com/developers/resources/message#get-channel-messages
 */
export function history(state: State, request: RestRequest): readonly APIMessage[] {
  const { id } = channelOf(state, request);
  const { limit, before, after, around } = readForm(query, Object.fromEntries(request.query));
  // Discord returns an empty list rather than a refusal.
  if (!may(state, id, PermissionFlagsBits.ReadMessageHistory)) return [];
  const all = state.messages.all
    .filter(({ api, onlyFor }) => api.channel_id === id && onlyFor === undefined)
    .map(({ api }) => api);
  const older = (than: bigint) => all.filter((message) => BigInt(message.id) < than);
  const newer = (than: bigint) => all.filter((message) => BigInt(message.id) > than);
  if (around !== undefined) {
    const half = Math.floor(limit / 2);
    const middle = all.filter((message) => BigInt(message.id) === around);
    const [first, last] = [older(around).slice(-half), newer(around).slice(0, half)];
    return newestFirst([...(half > 0 ? first : []), ...middle, ...last]);
  }
  if (before !== undefined) return newestFirst(older(before).slice(-limit));
  return newestFirst(after === undefined ? all.slice(-limit) : newer(after).slice(0, limit));
}

const newestFirst = (messages: readonly APIMessage[]) => [...messages].reverse();
