import { readFile } from 'node:fs/promises';
import { parse } from 'dotenv';
import { z } from 'zod';
import { UserError } from './user-error.ts';

/** What an operator sets, typed and checked. */
export interface Settings {
  /** Without one the bot talks in the terminal. */
  readonly token: string | null;
  /** Registers the commands on this server only; globally when `null`. */
  readonly guildId: string | null;
  /** Folder of the articles. */
  readonly corpusFolder: string;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
  /** A Discord API on this machine instead of Discord's own; `null` for Discord. */
  readonly api: string | null;
}

/** The token is sent to whatever this setting names, so it may name nothing but this machine. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

const settings = z.object({
  DISCORD_TOKEN: optional(
    z
      .string()
      .regex(
        /^[\w-]+\.[\w-]+\.[\w-]+$/,
        'is not a bot token: copy it from “Bot” → “Reset Token” in the Developer Portal, without quotes or blanks',
      ),
  ),
  GUILD_ID: optional(
    z
      .string()
      .regex(/^\d{17,20}$/, 'is not a server id: 17 to 20 digits, for example 80351110224678912'),
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

/**
 * Reads settings from the environment; what it does not set, from a `.env` file.
 *
 * @param environment - Usually `process.env`.
 * @param envFile - Path of the `.env` file; one that is not there is no fault.
 * @throws UserError naming every fault, never a value.
 */
export async function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  envFile: string,
): Promise<Settings> {
  const result = settings.safeParse({ ...(await readEnvFile(envFile)), ...environment });
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    throw new UserError(`Settings (.env or environment):\n${faults.join('\n')}`);
  }
  const { DISCORD_TOKEN, GUILD_ID, CORPUS_DIR, LOG_LEVEL, DISCORD_API_URL } = result.data;
  return {
    token: DISCORD_TOKEN,
    guildId: GUILD_ID,
    corpusFolder: CORPUS_DIR,
    logLevel: LOG_LEVEL,
    api: DISCORD_API_URL,
  };
}

async function readEnvFile(path: string): Promise<Record<string, string>> {
  try {
    return parse(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new UserError(`${path} cannot be read: ${(error as Error).message}`);
  }
}

/** A name that stands in `.env` without a value is not set. */
function blankAsUnset(value: unknown): unknown {
  return typeof value === 'string' && value.trim() === '' ? undefined : value;
}

function optional(schema: z.ZodType<string>) {
  return z.preprocess((value) => blankAsUnset(value) ?? null, schema.nullable());
}

function isLoopbackUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return protocol === 'http:' && LOOPBACK.test(hostname) && username === '' && password === '';
}
