import { type RateLimitData, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import { HOUR } from '../../text/milliseconds.ts';
import { UserError } from '../../user-error.ts';
import { hasCode } from '../dispatch/failure.ts';

/** The longest wait for Discord before a registration is given up, in milliseconds. */
const LONGEST_WAIT = 30_000;

/** What the operator can do about a refusal, by Discord's code. */
const REASONS: readonly (readonly [code: number, reason: string])[] = [
  [
    RESTJSONErrorCodes.MaximumDailyApplicationCommandCreatesReached,
    'Discord allows 200 new commands a day. Restart the bot tomorrow.',
  ],
  [
    // Not among the codes of the client.
    50_240,
    'The application has an entry point command of its own. Remove it if the application has no activity.',
  ],
  [
    RESTJSONErrorCodes.InvalidFormBodyOrContentType,
    'Discord does not accept a command, for the reason in the error.',
  ],
];

/** The mistake of an operator that a registration reveals; `null` if it reveals none. */
export function operatorsMistake(error: unknown): UserError | null {
  const isWrongServer =
    hasCode(error, RESTJSONErrorCodes.MissingAccess) ||
    hasCode(error, RESTJSONErrorCodes.UnknownGuild);
  if (!isWrongServer) return null;
  return new UserError(
    'Discord does not let the bot register commands on the server that GUILD_ID names. Invite it there with the scopes bot and applications.commands, or correct GUILD_ID.',
    { cause: error },
  );
}

/** Why commands were not registered, in words for the operator. */
export function registrationFault(error: unknown): string {
  if (error instanceof RateLimitError) {
    const hours = Math.ceil(error.retryAfter / HOUR);
    return `Discord accepts no registration for ${hours === 1 ? 'an hour' : `${hours} hours`}. Restart the bot then.`;
  }
  const known = REASONS.find(([code]) => hasCode(error, code));
  return known?.[1] ?? (error instanceof Error ? error.message : String(error));
}

/**
 * Whether to give a request up rather than wait. Discord can tell the bot to wait for hours before it
 * registers commands, and members would get no answers meanwhile.
 */
export function isTooLongToWait({ route, retryAfter }: RateLimitData): boolean {
  return /^\/applications\/.*\/commands$/.test(route) && retryAfter > LONGEST_WAIT;
}
