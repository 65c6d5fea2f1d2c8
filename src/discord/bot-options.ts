import type { Logger } from 'pino';
import type { CorpusContext } from '../servers/corpus-context.ts';
import type { ServerCorpora } from '../servers/server-corpora.ts';
import type { ServerSettings } from '../settings/server-settings.ts';
import type { SettingsStore } from '../settings/settings-book.ts';
import type { Shards } from '../shards.ts';
import type { Feeds } from '../watch/feeds/feeds.ts';
import type { RecordStore } from '../watch/records/record-store.ts';
import type { SharedIntake } from './articles/limited-intake.ts';
import type { AnyCommand } from './command.ts';
import type { KeptServers } from './connection/departures.ts';
import type { GatewayPatience } from './connection/shard-recovery.ts';
import type { RateLimit } from './dispatch/rate-limit.ts';
import type { Services } from './services.ts';

/** What the bot on Discord works with. */
export interface BotOptions extends Pick<Services, 'moderatorRoles' | 'suggestions' | 'now'> {
  /** The corpus of all servers, or of direct messages if servers have their own. */
  readonly shared: CorpusContext;
  readonly intake: SharedIntake;
  /** Corpora of servers that have their own. If left out, all servers share one. */
  readonly own?: ServerCorpora | null;
  /** Settings of servers. The values in these options are the defaults. */
  readonly settings: SettingsStore;
  /** The feeds that servers read. */
  readonly feeds: Feeds;
  /** Keeps the alerts of members and the digests of servers. */
  readonly records: RecordStore;
  /** Makes the ids of alerts, which cannot be guessed. */
  readonly randomAlertId: () => string;
  /** What is kept of servers. If left out, it is kept for good. */
  readonly kept?: KeptServers | null;
  readonly token: string;
  /** Server to register commands on. If left out, they are registered everywhere. */
  readonly guildId?: string | null;
  /** Address of Discord's API, such as `http://127.0.0.1:3000/api`. Defaults to Discord's own. */
  readonly api?: string | null;
  /** The shards this process handles. Defaults to all of them. */
  readonly shards?: Shards;
  /** How long a lost connection may take to come back. Defaults to some minutes. */
  readonly patience?: GatewayPatience;
  /** Channel that gets every change moderators make; `null` for none. */
  readonly logChannelId: string | null;
  readonly commands: readonly AnyCommand[];
  /** How often members may ask. Defaults to a limit kept in memory. */
  readonly rateLimit?: RateLimit;
  /** Makes the short reference that an error message shares with its log line. */
  readonly randomReference: () => string;
  readonly log: Logger;
}

/** The settings of a server that has set none. */
export function defaultsOf(options: BotOptions): ServerSettings {
  const { moderatorRoles, logChannelId, suggestions, shared } = options;
  return {
    moderatorRoles,
    logChannelId,
    suggestions,
    isPrivate: false,
    questionLogDays: shared.questionLog.days,
    readsShared: false,
    digestChannelId: null,
    digestOften: 'daily',
    digestHour: 8,
    timeZone: 'UTC',
  };
}
