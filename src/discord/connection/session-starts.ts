import { setTimeout } from 'node:timers/promises';
import { type REST, type RESTGetAPIGatewayBotResult, Routes } from 'discord.js';
import type { Logger } from 'pino';
import type { Shards } from '../../shards.ts';

/** Added to the wait, in milliseconds, because clocks differ. */
const MARGIN = 1_000;

/**
 * Waits until Discord allows the bot to begin a session for each of its shards. Discord allows about a
 * thousand a day. Without the wait, the client fails, and a supervisor restarts it in vain.
 *
 * @throws AbortError if `signal` is aborted meanwhile.
 */
export async function waitForSessionStarts(
  rest: Pick<REST, 'get'>,
  shards: Shards,
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    const found = (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
    const { remaining, total, reset_after: resetAfter } = found.session_start_limit;
    const needed = shards === 'auto' ? found.shards : shards.ids.length;
    // Waiting does not help if a whole day is too short.
    if (remaining >= needed || needed > total) return;
    const until = new Date(Date.now() + resetAfter + MARGIN).toISOString();
    log.warn({ remaining, needed, until }, 'no session starts left, waiting');
    await setTimeout(resetAfter + MARGIN, undefined, { signal, ref: true });
  }
}
