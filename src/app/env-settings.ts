import { readFile } from 'node:fs/promises';
import { parse } from 'dotenv';
import type { z } from 'zod';
import { isMissing } from '../disk-fault.ts';
import type { HealthAddress } from '../health/server.ts';
import type { Shards } from '../shards.ts';
import { UserError } from '../user-error.ts';
import { SETTING_NAMES, settingsForm, shardsOf, terminalForm } from './env-form.ts';

/** The operator's settings, typed and checked. */
export interface Settings {
  /** `null` runs the preview or the conversation in the terminal instead of the bot. */
  readonly token: string | null;
  /** Registers the commands on this server only; globally when `null`. */
  readonly guildId: string | null;
  /** Roles whose members may change the corpus, as may members with Manage Messages. */
  readonly moderatorRoles: readonly string[];
  /** Channel in which the bot reports every change by moderators; `null` for none. */
  readonly logChannelId: string | null;
  /** Whether members may suggest reports; they wait in the log channel. */
  readonly suggestions: boolean;
  /** Largest page or file that is kept as it came when it is published, in bytes; `null` to keep none. */
  readonly largestEvidence: number | null;
  /** For how many days questions are kept, without the person who asked; 0 keeps none. */
  readonly questionLogDays: number;
  /** For how many days the data of a server is kept after the bot was removed from it. */
  readonly leftServerDays: number;
  /** Whether all servers share one corpus, or each has its own. */
  readonly corpora: 'shared' | 'per-server';
  /** Folder of the articles. */
  readonly corpusFolder: string;
  /** A PostgreSQL database that keeps everything instead of the folder; `null` for the folder. */
  readonly databaseUrl: string | null;
  /** The shards of this process. */
  readonly shards: Shards;
  /** Address of the health endpoint; `null` for none. */
  readonly health: HealthAddress | null;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
  /** A Discord API on this machine instead of Discord's own; `null` for Discord. */
  readonly api: string | null;
}

const MEGABYTE = 1_000_000;

/** What compose.yaml reads from the same file. */
const FOR_COMPOSE = ['POSTGRES_PASSWORD'];

/**
 * Finds names in a `.env` file that are not settings, such as misspelt ones.
 *
 * @param envFile - Path of the `.env` file, which may be missing.
 * @throws UserError if it cannot be read.
 */
export async function unknownNames(envFile: string): Promise<readonly string[]> {
  const known = new Set([...SETTING_NAMES, ...FOR_COMPOSE]);
  return Object.keys(await readEnvFile(envFile)).filter((name) => !known.has(name));
}

/**
 * Reads settings from the environment, and from a `.env` file those that the environment does not set.
 *
 * @param environment - Usually `process.env`.
 * @param envFile - Path of the `.env` file, which may be missing.
 * @throws UserError that names every fault, but never a value.
 */
export async function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  envFile: string,
): Promise<Settings> {
  const data = check(settingsForm, { ...(await readEnvFile(envFile)), ...environment });
  return {
    token: data.DISCORD_TOKEN,
    guildId: data.GUILD_ID,
    moderatorRoles: data.MODERATOR_ROLE_IDS,
    logChannelId: data.LOG_CHANNEL_ID,
    suggestions: data.SUGGESTIONS === 'on',
    largestEvidence: largestEvidence(data),
    questionLogDays: data.QUESTION_LOG_DAYS,
    leftServerDays: data.LEFT_SERVER_DAYS,
    corpora: data.CORPUS,
    corpusFolder: data.CORPUS_DIR,
    databaseUrl: data.DATABASE_URL,
    shards: shardsOf(data) ?? 'auto',
    health:
      data.HEALTH_PORT === null ? null : { host: data.HEALTH_HOST, port: Number(data.HEALTH_PORT) },
    logLevel: data.LOG_LEVEL,
    api: data.DISCORD_API_URL,
  };
}

/**
 * Reads only the settings that the commands of the terminal need: `DATABASE_URL`, `EVIDENCE` and `EVIDENCE_MB`.
 *
 * @param environment - Usually `process.env`.
 * @param envFile - Path of the `.env` file, which may be missing.
 * @throws UserError if one is wrong. The message does not contain the address of the database.
 */
export async function readTerminalSettings(
  environment: Readonly<Record<string, string | undefined>>,
  envFile: string,
): Promise<Pick<Settings, 'databaseUrl' | 'largestEvidence'>> {
  const data = check(terminalForm, { ...(await readEnvFile(envFile)), ...environment });
  return { databaseUrl: data.DATABASE_URL, largestEvidence: largestEvidence(data) };
}

function largestEvidence(data: {
  readonly EVIDENCE: 'on' | 'off';
  readonly EVIDENCE_MB: string;
}): number | null {
  return data.EVIDENCE === 'on' ? Number(data.EVIDENCE_MB) * MEGABYTE : null;
}

function check<Output>(form: z.ZodType<Output>, values: unknown): Output {
  const result = form.safeParse(values);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`);
  throw new UserError(`Settings (.env or environment):\n${[...new Set(faults)].join('\n')}`);
}

async function readEnvFile(path: string): Promise<Record<string, string>> {
  try {
    return parse(await readFile(path));
  } catch (error) {
    if (isMissing(error)) return {};
    throw new UserError(`${path} cannot be read: ${(error as Error).message}`);
  }
}
