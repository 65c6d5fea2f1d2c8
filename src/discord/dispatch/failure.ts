import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';

/** Maximum depth of the causes of an error that are logged. */
const MOST_CAUSES = 4;

/** Request paths contain the token of an interaction. Anyone who has the token can answer. */
const TOKEN_IN_PATH = /(\/(?:interactions|webhooks)\/\d+\/)[^/?]+/g;

/**
 * Describes an error for the log: what happened, where and why. Leaves out tokens and the content of
 * messages.
 */
export function describeFailure(error: unknown, depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  return {
    name: error.name,
    message: withoutTokens(error.message),
    ...requestOf(error),
    stack: withoutTokens(error.stack ?? ''),
    ...(error.cause !== undefined && depth < MOST_CAUSES
      ? { cause: describeFailure(error.cause, depth + 1) }
      : {}),
  };
}

/**
 * Whether Discord no longer accepts an answer to an interaction: more than three seconds have passed, or
 * another process has answered. Trying again cannot help.
 */
export function isTooLate(error: unknown): boolean {
  return (
    hasCode(error, RESTJSONErrorCodes.UnknownInteraction) ||
    hasCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)
  );
}

/** Whether an error says that a message or channel is gone, or that the bot may not see it. */
export function hasGone(error: unknown): boolean {
  return (
    hasCode(error, RESTJSONErrorCodes.UnknownMessage) ||
    hasCode(error, RESTJSONErrorCodes.UnknownChannel) ||
    hasCode(error, RESTJSONErrorCodes.MissingAccess) ||
    hasCode(error, RESTJSONErrorCodes.MissingPermissions)
  );
}

/** Whether an error is from Discord's API and has this code. */
export function hasCode(error: unknown, code: number): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}

function requestOf(error: Error): Record<string, unknown> {
  if (error instanceof DiscordAPIError) {
    const { code, status, method, url } = error;
    return { code, status, method, url: withoutTokens(url) };
  }
  if (error instanceof HTTPError) {
    const { status, method, url } = error;
    return { status, method, url: withoutTokens(url) };
  }
  return 'code' in error ? { code: error.code } : {};
}

function withoutTokens(text: string): string {
  return text.replace(TOKEN_IN_PATH, '$1…');
}
