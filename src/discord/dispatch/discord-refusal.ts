import {
  RESTJSONErrorCodes as Codes,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
} from 'discord.js';
import type { refusals } from '../languages/en/refusals.ts';

type RefusalText = Extract<keyof typeof refusals, `discord.${string}`>;

/**
 * A refusal of Discord that nothing in the program can prevent: what a server does not permit, and what
 * has vanished meanwhile.
 */
export interface DiscordRefusal {
  /** The key of a sentence for the person. */
  readonly text: RefusalText;
  /**
   * Whom another message would reach: everyone, only the person who used a command or a button, or no
   * one, because it would be refused like the first.
   */
  readonly reaches: 'everyone' | 'person' | 'no one';
}

const NOT_PERMITTED: DiscordRefusal = {
  text: 'discord.not-permitted',
  reaches: 'person',
};

const CLOSED_THREAD: DiscordRefusal = {
  text: 'discord.closed-thread',
  reaches: 'person',
};

const FOR_NOW: DiscordRefusal = {
  text: 'discord.for-now',
  reaches: 'person',
};

const NO_DIRECT_MESSAGES: DiscordRefusal = {
  text: 'discord.no-direct-messages',
  reaches: 'person',
};

const GONE: DiscordRefusal = { text: 'discord.gone', reaches: 'no one' };

const REFUSALS: ReadonlyMap<number | string, DiscordRefusal> = new Map([
  [Codes.MessageWasBlockedByAutomaticModeration, { text: 'discord.automod', reaches: 'everyone' }],
  [Codes.MessageBlockedByHarmfulLinksFilter, { text: 'discord.harmful-link', reaches: 'everyone' }],
  [Codes.MissingAccess, NOT_PERMITTED],
  [Codes.MissingPermissions, NOT_PERMITTED],
  [Codes.CannotReplyWithoutPermissionToReadMessageHistory, NOT_PERMITTED],
  [Codes.ThreadLocked, CLOSED_THREAD],
  [Codes.InvalidActionOnArchivedThread, CLOSED_THREAD],
  [Codes.SendMessagesHasBeenTemporarilyDisabled, FOR_NOW],
  [Codes.ChannelSendRateLimit, FOR_NOW],
  [Codes.CannotSendMessagesToThisUser, NO_DIRECT_MESSAGES],
  [Codes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds, NO_DIRECT_MESSAGES],
  [Codes.UnknownMessage, { text: 'discord.deleted', reaches: 'person' }],
  [Codes.UnknownChannel, GONE],
  [Codes.UnknownWebhook, GONE],
  [Codes.InvalidWebhookToken, GONE],
]);

/** What the client says of a channel that is gone, or of a server that has removed the bot. */
const FORGOTTEN: ReadonlySet<string> = new Set([
  DiscordjsErrorCodes.ChannelNotCached,
  DiscordjsErrorCodes.GuildChannelResolve,
]);

/** Reads an error as a refusal of Discord; `null` for any other error. */
export function readRefusal(error: unknown): DiscordRefusal | null {
  if (error instanceof DiscordjsError && FORGOTTEN.has(error.code)) return GONE;
  return error instanceof DiscordAPIError ? (REFUSALS.get(error.code) ?? null) : null;
}
