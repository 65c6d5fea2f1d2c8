import * as schemas from 'discord-api-spec/zod';
import { array, union, type ZodMiniType } from 'zod/mini';
import type { LoggedRequest } from '../src/index.ts';

const CHANNEL = union([
  schemas.ThreadResponseSchema,
  schemas.GuildChannelResponseSchema,
  schemas.PrivateChannelResponseSchema,
]);
const MESSAGE = schemas.MessageResponseSchema;
const COMMAND = schemas.ApplicationCommandResponseSchema;

/** The description has no forwarded messages. The documentation does. */
const FORWARDED = /message_reference\.type: Invalid input: expected 0$/;

/** The schema of each answer with a body, by the request. */
const SCHEMAS: readonly (readonly [request: RegExp, schema: ZodMiniType])[] = [
  [/^GET \/gateway\/bot$/, schemas.GatewayBotResponseSchema],
  [/^GET \/gateway$/, schemas.GatewayResponseSchema],
  [/^GET \/users\/@me$/, schemas.UserPIIResponseSchema],
  [/^GET \/users\/\d+$/, schemas.UserResponseSchema],
  [/^GET \/applications\/@me$/, schemas.PrivateApplicationResponseSchema],
  [/^GET \/oauth2\/applications\/@me$/, schemas.PrivateApplicationResponseSchema],
  [/^GET \/users\/@me\/guilds$/, array(schemas.MyGuildResponseSchema)],
  [/^GET \/guilds\/\d+\/members\/\d+$/, schemas.GuildMemberResponseSchema],
  [/^GET \/guilds\/\d+$/, schemas.GuildWithCountsResponseSchema],
  [/^POST \/users\/@me\/channels$/, schemas.PrivateChannelResponseSchema],
  [/^GET \/channels\/\d+$/, CHANNEL],
  [/^GET \/channels\/\d+\/messages$/, array(MESSAGE)],
  [/^POST \/channels\/\d+\/messages$/, MESSAGE],
  [/^(?:GET|PATCH) \/channels\/\d+\/messages\/\d+$/, MESSAGE],
  [/^POST \/interactions\/\d+\/[^/]+\/callback$/, schemas.InteractionCallbackResponseSchema],
  [/^POST \/webhooks\/\d+\/[^/]+$/, MESSAGE],
  [/^(?:GET|PATCH) \/webhooks\/\d+\/[^/]+\/messages\/[^/]+$/, MESSAGE],
  [/^(?:GET|PUT) \/applications\/\d+\/(?:guilds\/\d+\/)?commands$/, array(COMMAND)],
  [/^POST \/applications\/\d+\/(?:guilds\/\d+\/)?commands$/, COMMAND],
];

/**
 * Compares the answers of a local Discord with Discord's own schemas.
 *
 * @returns What differs, and answers without a schema.
 */
export function findAnswerFaults(requests: readonly LoggedRequest[]): string[] {
  return requests.flatMap(({ method, path, status, answer }) => {
    if (answer === undefined) return [];
    const request = `${method} ${path}`;
    const fault = faultOf(schemaOf(request, status), answer);
    return fault === null ? [] : [`${status} of ${request}: ${fault}`];
  });
}

/** What differs between a value and a schema; `null` if nothing does. */
export function faultOf(schema: ZodMiniType | undefined, value: unknown): string | null {
  if (!schema) return 'there is no schema for it';
  const { success, error } = schema.safeParse(value);
  if (success) return null;
  const faults = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const real = faults.filter((fault) => !FORWARDED.test(fault));
  return real.length > 0 ? real.join('; ') : null;
}

function schemaOf(request: string, status: number): ZodMiniType | undefined {
  if (status === 429) return schemas.RatelimitedResponseSchema;
  if (status >= 400) return schemas.ErrorResponseSchema;
  return SCHEMAS.find(([pattern]) => pattern.test(request))?.[1];
}
