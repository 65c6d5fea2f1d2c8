import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';

/** How deep to follow the causes of an error into the log. */
const MOST_CAUSES = 4;

/** An interaction's token stands in the path of what is sent to it; whoever has it may answer. */
const TOKEN_IN_PATH = /(\/(?:interactions|webhooks)\/\d+\/)[^/?]+/g;

/**
 * What of an error goes into the log: what happened, where, and why, but neither tokens nor what
 * was to be sent.
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
 * Whether Discord no longer takes an answer to an interaction: it has waited over three seconds, or
 * another process has answered. Trying again cannot help.
 */
export function isTooLate(error: unknown): boolean {
  return (
    hasCode(error, RESTJSONErrorCodes.UnknownInteraction) ||
    hasCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)
  );
}

/** Whether an error says that something is no longer there, or not for the bot to see. */
export function hasGone(error: unknown): boolean {
  return (
    hasCode(error, RESTJSONErrorCodes.UnknownMessage) ||
    hasCode(error, RESTJSONErrorCodes.UnknownChannel) ||
    isForbidden(error)
  );
}

/** Whether a server does not let the bot do something. */
export function isForbidden(error: unknown): boolean {
  return (
    hasCode(error, RESTJSONErrorCodes.MissingAccess) ||
    hasCode(error, RESTJSONErrorCodes.MissingPermissions)
  );
}

/** Whether an error is Discord's refusal with a certain code. */
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
