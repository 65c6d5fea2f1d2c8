/** One fault of a form field, in Discord's words. */
export interface FieldFault {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/** Discord's nested errors: a key for every step of the path, `_errors` at its end. */
export interface NestedFaults {
  [key: string]: NestedFaults | { code: string; message: string }[];
}

/** A request that Discord would not accept: its HTTP status, its JSON code and its message. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: number;
  readonly errors: NestedFaults | undefined;
  /** When the client may try again, in seconds; undefined if it need not. */
  readonly retryAfter: number | undefined;

  constructor(
    status: number,
    code: number,
    message: string,
    { errors, retryAfter }: { errors?: NestedFaults; retryAfter?: number } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
    this.retryAfter = retryAfter;
  }
}

/**
 * The refusal of a form.
 *
 * @param faults - At least one; several at one path are kept together.
 * @see https://docs.discord.com/developers/reference#error-messages
 */
export function invalidForm(faults: readonly FieldFault[]): Refusal {
  const root: NestedFaults = {};
  for (const fault of faults) {
    let node = root;
    for (const step of fault.path) node = childOf(node, String(step));
    const own = node._errors;
    const entry = { code: fault.code, message: fault.message };
    node._errors = Array.isArray(own) ? [...own, entry] : [entry];
  }
  return new Refusal(400, 50035, 'Invalid Form Body', { errors: root });
}

function childOf(node: NestedFaults, key: string): NestedFaults {
  const child = node[key];
  if (child && !Array.isArray(child)) return child;
  const fresh: NestedFaults = {};
  node[key] = fresh;
  return fresh;
}

// The refusals of Discord: its status, its code and its message.
export const unauthorized = () => new Refusal(401, 0, '401: Unauthorized');
export const forbidden = () => new Refusal(403, 0, '403: Forbidden');
export const notFound = () => new Refusal(404, 0, '404: Not Found');
export const methodNotAllowed = () => new Refusal(405, 0, '405: Method Not Allowed');
export const unknownChannel = () => new Refusal(404, 10003, 'Unknown Channel');
export const unknownMessage = () => new Refusal(404, 10008, 'Unknown Message');
export const unknownMember = () => new Refusal(404, 10007, 'Unknown Member');
export const unknownUser = () => new Refusal(404, 10013, 'Unknown User');
export const unknownWebhook = () => new Refusal(404, 10015, 'Unknown Webhook');
export const unknownInteraction = () => new Refusal(404, 10062, 'Unknown interaction');
export const unknownCommand = () => new Refusal(404, 10063, 'Unknown application command');
export const tooManyCommands = () =>
  new Refusal(400, 30032, 'Maximum number of application commands reached (100)');
export const tooLarge = () => new Refusal(413, 40005, 'Request entity too large');
export const alreadyAcknowledged = () =>
  new Refusal(400, 40060, 'Interaction has already been acknowledged.');
export const missingAccess = () => new Refusal(403, 50001, 'Missing Access');
export const notTheAuthor = () =>
  new Refusal(403, 50005, 'Cannot edit a message authored by another user');
export const emptyMessage = () => new Refusal(400, 50006, 'Cannot send an empty message');
export const missingPermissions = () => new Refusal(403, 50013, 'Missing Permissions');
export const tooManyOldEdits = (retryAfter: number) =>
  new Refusal(429, 30046, 'Maximum number of edits to messages older than 1 hour reached', {
    retryAfter,
  });
export const notATextChannel = () =>
  new Refusal(400, 50008, 'Cannot send messages in a non-text channel');
export const archivedThread = () => new Refusal(400, 50083, 'Thread is archived');
export const lockedThread = () => new Refusal(400, 160005, 'Thread is locked');
export const noMutualServers = () =>
  new Refusal(403, 50278, 'Cannot send messages to this user due to having no mutual guilds');
export const tooManyFollowUps = () =>
  new Refusal(400, 40094, 'This interaction has hit the maximum number of follow up messages.');
export const noReplyWithoutHistory = () =>
  new Refusal(400, 160002, 'Cannot reply without permission to read message history');
export const blockedByAutoMod = () =>
  new Refusal(400, 200000, 'Message was blocked by automatic moderation');
export const invalidWebhookToken = () => new Refusal(401, 50027, 'Invalid Webhook Token');
export const entryPointMissing = () =>
  new Refusal(
    400,
    50240,
    "You cannot remove this app's Entry Point command in a bulk update operation.",
  );
export const malformedBody = () =>
  new Refusal(400, 50109, 'The request body contains invalid JSON.');
