import * as schemas from 'discord-api-spec/zod';
import type { LoggedRequest } from 'local-discord';
import { array, union, type ZodMiniType } from 'zod/mini';

const CALLBACK = union([
  schemas.CreateMessageInteractionCallbackRequestSchema,
  schemas.UpdateMessageInteractionCallbackRequestSchema,
  schemas.ApplicationCommandAutocompleteCallbackRequestSchema,
  schemas.ModalInteractionCallbackRequestSchema,
]);

/** The schema of each request that has a body. */
const SCHEMAS: readonly (readonly [method: string, path: RegExp, schema: ZodMiniType])[] = [
  ['POST', /^\/interactions\/\d+\/[^/]+\/callback$/, CALLBACK],
  ['POST', /^\/webhooks\/\d+\/[^/]+$/, schemas.IncomingWebhookInteractionRequestSchema],
  [
    'PATCH',
    /^\/webhooks\/\d+\/[^/]+\/messages\/[^/]+$/,
    schemas.IncomingWebhookUpdateRequestPartialSchema,
  ],
  ['POST', /^\/channels\/\d+\/messages$/, schemas.MessageCreateRequestSchema],
  ['POST', /^\/users\/@me\/channels$/, schemas.CreatePrivateChannelRequestSchema],
  [
    'PUT',
    /^\/applications\/\d+\/(?:guilds\/\d+\/)?commands$/,
    array(schemas.ApplicationCommandUpdateRequestSchema),
  ],
  [
    'POST',
    /^\/applications\/\d+\/(?:guilds\/\d+\/)?commands$/,
    schemas.ApplicationCommandCreateRequestSchema,
  ],
];

/** What discord.js adds to every message. Discord ignores it where it has no meaning. */
const IGNORED: ReadonlySet<string> = new Set([
  'tts',
  'enforce_nonce',
  'data.tts',
  'data.enforce_nonce',
]);

/**
 * Compares requests with Discord's own schemas, in its OpenAPI description.
 *
 * @returns What differs, including fields that the schemas do not have, and requests without a schema.
 */
export function findSchemaFaults(requests: readonly LoggedRequest[]): string[] {
  return requests.flatMap((request) => {
    const fault = request.body === undefined ? null : faultOf(request);
    return fault === null ? [] : [`${request.method} ${request.path}: ${fault}`];
  });
}

function faultOf({ method, path, body }: LoggedRequest): string | null {
  const schema = SCHEMAS.find((each) => each[0] === method && each[1].test(path))?.[2];
  if (!schema) return 'there is no schema for it';
  const sent = withNumbers(body);
  const { success, data, error } = schema.safeParse(sent);
  if (!success) return error.message;
  const dropped = droppedFrom(sent, data).filter((field) => !IGNORED.has(field));
  return dropped.length > 0 ? `unknown fields: ${dropped.join(', ')}` : null;
}

/** Discord's documentation has permissions as strings, its description as numbers. It accepts both. */
function withNumbers(body: unknown): unknown {
  const revive = (key: string, value: unknown) =>
    key === 'default_member_permissions' && typeof value === 'string' ? Number(value) : value;
  return JSON.parse(JSON.stringify(body), revive);
}

/** The paths of the fields that a schema has dropped because it does not have them. */
function droppedFrom(sent: unknown, kept: unknown, path = ''): string[] {
  if (typeof sent !== 'object' || sent === null) return [];
  if (typeof kept !== 'object' || kept === null) return [path];
  const known = new Map(Object.entries(kept));
  return Object.entries(sent).flatMap(([key, value]) => {
    const inner = path === '' ? key : `${path}.${key}`;
    return known.has(key) ? droppedFrom(value, known.get(key), inner) : [inner];
  });
}
