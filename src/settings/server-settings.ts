import { z } from 'zod';
import { readJson } from '../text/formats/json.ts';

/** What a server can set for itself. */
export interface ServerSettings {
  /** Ids of roles whose members may change the corpus, as may members with Manage Messages. */
  readonly moderatorRoles: readonly string[];
  /** Channel in which the bot reports every change by moderators; `null` for none. */
  readonly logChannelId: string | null;
  /** Whether members may suggest reports; they wait in the log channel. */
  readonly suggestions: boolean;
  /** Whether only the asker sees the answer, unless they choose otherwise. */
  readonly isPrivate: boolean;
  /** For how many days questions are kept; 0 keeps none. */
  readonly questionLogDays: number;
  /** Whether the shared corpus answers in addition to the server's own. */
  readonly readsShared: boolean;
  /** Channel in which the digest of new reports appears; `null` for no digest. */
  readonly digestChannelId: string | null;
  readonly digestOften: 'daily' | 'weekly';
  /** The hour of the digest, 0 to 23, by the clocks of {@link timeZone}. Daily and weekly alerts go out then, too. */
  readonly digestHour: number;
  /** A name of the IANA time zone database. */
  readonly timeZone: string;
}

/** What a server has set; the operator's settings apply to the rest. */
export type StatedSettings = { readonly [Name in keyof ServerSettings]?: ServerSettings[Name] };

/** What the bot remembers about being on a server. It is no setting, so a reset keeps it. */
export interface Presence {
  /** Whether the bot has introduced itself there. */
  readonly isGreeted: boolean;
  /** The day since which the bot is not on the server any more; `null` while it is. */
  readonly leftOn: string | null;
}

/** What holds for a server that nothing is remembered about. */
export const UNKNOWN: Presence = { isGreeted: false, leftOn: null };

const snowflake = z.string().regex(/^\d{15,21}$/);

/** Ten years: longer than anyone looks back. */
const MOST_DAYS = 3650;

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const form = z
  .object({
    moderatorRoles: z.array(snowflake),
    logChannelId: snowflake.nullable(),
    suggestions: z.boolean(),
    isPrivate: z.boolean(),
    questionLogDays: z.int().min(0).max(MOST_DAYS),
    readsShared: z.boolean(),
    digestChannelId: snowflake.nullable(),
    digestOften: z.enum(['daily', 'weekly']),
    digestHour: z.int().min(0).max(23),
    timeZone: z.string().refine(isZone),
  })
  .partial();

const presenceForm = z.object({
  presence: z.object({ isGreeted: z.boolean(), leftOn: z.iso.date().nullable() }),
});

/** Reads the presence that {@link writeSettings} wrote. In any other text, nothing is remembered. */
export function readPresence(text: string): Presence {
  return readJson(text, presenceForm)?.presence ?? UNKNOWN;
}

/**
 * Reads what {@link writeSettings} wrote.
 *
 * @returns `null` for any other text.
 */
export function readSettings(text: string): StatedSettings | null {
  const stated = readJson(text, form);
  if (stated === null) return null;
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

/** Settings and what is remembered of a server as text, for the store. */
export function writeSettings(stated: StatedSettings, presence: Presence = UNKNOWN): string {
  const { isGreeted, leftOn } = presence;
  const remembered = isGreeted || leftOn !== null ? { presence: { isGreeted, leftOn } } : {};
  return `${JSON.stringify({ ...stated, ...remembered }, null, 2)}\n`;
}
