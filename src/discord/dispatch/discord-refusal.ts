import {
  RESTJSONErrorCodes as Codes,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
} from 'discord.js';

/**
 * A refusal of Discord that nothing in the program can prevent: what a server does not permit, and what
 * has vanished meanwhile.
 */
export interface DiscordRefusal {
  /** A sentence for the person. */
  readonly sentence: string;
  /**
   * Whom another message would reach: everyone, only the person who used a command or a button, or no
   * one, because it would be refused like the first.
   */
  readonly reaches: 'everyone' | 'person' | 'no one';
}

const NOT_PERMITTED: DiscordRefusal = {
  sentence:
    'I may not do that in this channel. Someone who manages the server can give me the permission.',
  reaches: 'person',
};

const CLOSED_THREAD: DiscordRefusal = {
  sentence: 'This thread is closed, so I cannot write in it.',
  reaches: 'person',
};

const FOR_NOW: DiscordRefusal = {
  sentence: 'Discord does not let me write here for now. Please try again in a few minutes.',
  reaches: 'person',
};

const NO_DIRECT_MESSAGES: DiscordRefusal = {
  sentence: 'Discord does not let me send you direct messages.',
  reaches: 'person',
};

const GONE: DiscordRefusal = { sentence: 'This is gone.', reaches: 'no one' };

const REFUSALS: ReadonlyMap<number | string, DiscordRefusal> = new Map([
  [
    Codes.MessageWasBlockedByAutomaticModeration,
    {
      sentence: 'The AutoMod rules of this server do not let me post this.',
      reaches: 'everyone',
    },
  ],
  [
    Codes.MessageBlockedByHarmfulLinksFilter,
    {
      sentence: 'Discord does not let me post this, because it considers a link in it harmful.',
      reaches: 'everyone',
    },
  ],
  [Codes.MissingAccess, NOT_PERMITTED],
  [Codes.MissingPermissions, NOT_PERMITTED],
  [Codes.CannotReplyWithoutPermissionToReadMessageHistory, NOT_PERMITTED],
  [Codes.ThreadLocked, CLOSED_THREAD],
  [Codes.InvalidActionOnArchivedThread, CLOSED_THREAD],
  [Codes.SendMessagesHasBeenTemporarilyDisabled, FOR_NOW],
  [Codes.ChannelSendRateLimit, FOR_NOW],
  [Codes.CannotSendMessagesToThisUser, NO_DIRECT_MESSAGES],
  [Codes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds, NO_DIRECT_MESSAGES],
  [
    Codes.UnknownMessage,
    { sentence: 'The message was deleted before I could answer.', reaches: 'person' },
  ],
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
