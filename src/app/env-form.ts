import { isIP } from 'node:net';
import { z } from 'zod';
import { isDatabaseUrl, isLoopbackUrl } from '../service-urls.ts';
import { readShardCount, readShardIds, type Shards } from '../shards.ts';

const SNOWFLAKE = /^\d{17,20}$/;

/** Ten years: longer than anyone looks back. */
const MOST_DAYS = 3650;

const MOST_PORT = 65_535;

const DAYS = `is not a number of days: write 0 to ${MOST_DAYS}, 0 to keep none`;

const databaseUrl = optional(
  z
    .string()
    .refine(
      isDatabaseUrl,
      'is not the address of a PostgreSQL database: write postgres://user:password@host:5432/name, with special characters of the password percent-encoded, such as %40 for @',
    ),
);

/** A number of days; a month if left out. */
const days = z.preprocess(
  (value) => blankAsUnset(value) ?? '30',
  z
    .string()
    .regex(/^\d{1,4}$/, DAYS)
    .transform(Number)
    .refine((number) => number <= MOST_DAYS, DAYS),
);

/** Whether the pages of reports are kept as they came, and how large they may be. */
const evidence = {
  EVIDENCE: z.preprocess(
    (value) => blankAsUnset(value) ?? 'on',
    z.enum(['on', 'off'], { error: 'must be on or off' }),
  ),
  EVIDENCE_MB: z.preprocess(
    (value) => blankAsUnset(value) ?? '5',
    z.string().regex(/^(?:[1-9]|1\d|2[0-5])$/, 'is not a size: write 1 to 25, in megabytes'),
  ),
};

/** Every setting by itself. */
const fields = z.object({
  DISCORD_TOKEN: optional(
    z
      .string()
      .regex(
        /^[\w-]+\.[\w-]+\.[\w-]+$/,
        'is not a bot token: copy it from “Bot” → “Reset Token” in the Developer Portal, without quotes or spaces',
      ),
  ),
  GUILD_ID: optional(
    z
      .string()
      .regex(SNOWFLAKE, 'is not a server id: 17 to 20 digits, for example 80351110224678912'),
  ),
  MODERATOR_ROLE_IDS: z.preprocess(
    listed,
    z.array(
      z
        .string()
        .regex(
          SNOWFLAKE,
          'is not a list of role ids: write 17 to 20 digits each, with commas between them',
        ),
    ),
  ),
  LOG_CHANNEL_ID: optional(
    z
      .string()
      .regex(SNOWFLAKE, 'is not a channel id: 17 to 20 digits, for example 80351110224678912'),
  ),
  SUGGESTIONS: z.preprocess(
    (value) => blankAsUnset(value) ?? 'off',
    z.enum(['on', 'off'], { error: 'must be on or off' }),
  ),
  ...evidence,
  QUESTION_LOG_DAYS: days,
  LEFT_SERVER_DAYS: days,
  DATABASE_URL: databaseUrl,
  CORPUS: z.preprocess(
    (value) => blankAsUnset(value) ?? 'shared',
    z.enum(['shared', 'per-server'], { error: 'must be shared or per-server' }),
  ),
  SHARDS: optional(
    z.literal('auto', {
      error:
        'is not auto: leave it out, or name the shards of this process in SHARD_IDS and SHARD_COUNT',
    }),
  ),
  SHARD_IDS: optional(
    z.string().refine((text) => readShardIds(text) !== null, {
      error: 'is not a list of shards: write 0-3 or 0,2,5-7, counted from 0, each once',
    }),
  ),
  SHARD_COUNT: optional(
    z.string().refine((text) => readShardCount(text) !== null, {
      error: 'is not a number of shards: write how many all processes have together, 1 to 10000',
    }),
  ),
  HEALTH_PORT: optional(
    z.string().refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= MOST_PORT, {
      error: `is not a port: write 1 to ${MOST_PORT}, or 0 for any free port`,
    }),
  ),
  HEALTH_HOST: z.preprocess(
    blankAsUnset,
    z
      .string()
      .refine((text) => isIP(text) !== 0 || text === 'localhost', {
        error: 'is not an address of this machine: write 127.0.0.1, 0.0.0.0 for all, or another',
      })
      .default('127.0.0.1'),
  ),
  CORPUS_DIR: z.preprocess(blankAsUnset, z.string().default('corpus')),
  LOG_LEVEL: z.preprocess(
    blankAsUnset,
    z
      .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
        error: 'is not a level: write trace, debug, info, warn, error, fatal or silent',
      })
      .default('info'),
  ),
  DISCORD_API_URL: optional(
    z
      .string()
      .refine(
        isLoopbackUrl,
        'may only name this machine, for example http://127.0.0.1:8080/api: the bot token is sent there',
      ),
  ),
});

/** The form of all settings together. */
export const settingsForm = fields
  .refine(({ SUGGESTIONS, LOG_CHANNEL_ID }) => SUGGESTIONS === 'off' || LOG_CHANNEL_ID !== null, {
    path: ['SUGGESTIONS'],
    message: 'needs LOG_CHANNEL_ID: suggestions wait for moderators in that channel',
  })
  .refine(({ SHARD_IDS, SHARD_COUNT }) => SHARD_IDS === null || SHARD_COUNT !== null, {
    path: ['SHARD_IDS'],
    message: 'needs SHARD_COUNT: how many shards all processes have together',
  })
  .refine(({ SHARD_IDS, SHARD_COUNT }) => SHARD_COUNT === null || SHARD_IDS !== null, {
    path: ['SHARD_COUNT'],
    message: 'needs SHARD_IDS: which of the shards this process has, such as 0-3',
  })
  .refine(({ SHARDS, SHARD_IDS, SHARD_COUNT }) => !SHARDS || !(SHARD_IDS || SHARD_COUNT), {
    path: ['SHARDS'],
    message: 'cannot be set with SHARD_IDS or SHARD_COUNT: it means all shards in this process',
  })
  .refine((data) => hasAllShards(shardsOf(data)), {
    path: ['SHARD_IDS'],
    message: 'names a shard beyond SHARD_COUNT: of 8 shards the last is 7',
  });

/** The form of the settings that the commands of the terminal need. */
export const terminalForm = z.object({ DATABASE_URL: databaseUrl, ...evidence });

/** The names of all settings. */
export const SETTING_NAMES: readonly string[] = Object.keys(fields.shape);

/** The named shards; `null` if the ids or the count are missing. */
export function shardsOf({
  SHARD_IDS,
  SHARD_COUNT,
}: {
  readonly SHARD_IDS: string | null;
  readonly SHARD_COUNT: string | null;
}): Exclude<Shards, 'auto'> | null {
  const ids = readShardIds(SHARD_IDS ?? '');
  const count = readShardCount(SHARD_COUNT ?? '');
  return ids && count ? { ids, count } : null;
}

function hasAllShards(shards: Exclude<Shards, 'auto'> | null): boolean {
  return shards === null || shards.ids.every((id) => id < shards.count);
}

/** A name in `.env` without a value is not set. */
function blankAsUnset(value: unknown): unknown {
  return typeof value === 'string' && value.trim() === '' ? undefined : value;
}

/** Splits a list at its commas. */
function listed(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? [];
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function optional<Value extends string>(schema: z.ZodType<Value>) {
  return z.preprocess((value) => blankAsUnset(value) ?? null, schema.nullable());
}
