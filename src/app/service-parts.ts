import { randomBytes, randomInt } from 'node:crypto';
import type { Logger } from 'pino';
import type { Bot } from '../discord/bot.ts';
import type { BotOptions } from '../discord/bot-options.ts';
import type { KeptServers } from '../discord/connection/departures.ts';
import { IdleQueue } from '../engine/idle-queue.ts';
import { measured } from '../engine/timed-engine.ts';
import { HeldOriginals } from '../evidence/held-originals.ts';
import { Metrics } from '../health/metrics.ts';
import type { HealthAddress } from '../health/server.ts';
import { makeDraftId } from '../intake/drafts/drafts.ts';
import { Intake } from '../intake/intake.ts';
import type { RateLimit } from '../rate-limit/rate-limit.ts';
import { SharedRateLimit } from '../rate-limit/shared-rate-limit.ts';
import { TokenBuckets } from '../rate-limit/token-buckets.ts';
import type { CorpusTools, OpenCorpus } from '../servers/open-corpus.ts';
import type { ServerCorpora } from '../servers/server-corpora.ts';
import type { Shards } from '../shards.ts';
import { openStores, type Stores } from '../storage/stores.ts';
import { Feeds } from '../watch/feeds/feeds.ts';
import { FeedReader } from '../watch/feeds/read-feeds.ts';
import { CLOCK } from '../watch/rounds/clock.ts';
import { Rounds } from '../watch/rounds/rounds.ts';
import { FaultLog } from './fault-log.ts';
import { corporaOfServers, openShared } from './service-corpora.ts';
import { readVersion } from './version.ts';

/** Options of the bot with its corpus, its index and its storage. */
export interface ServiceOptions {
  readonly token: string;
  /** Server to register commands on; all servers when `null`. */
  readonly guildId: string | null;
  /** Address of Discord's API; `null` for Discord's own. */
  readonly api: string | null;
  /** Whether all servers share one corpus, or each has its own. */
  readonly corpora: 'shared' | 'per-server';
  /** Folder of the articles. */
  readonly corpusFolder: string;
  /** A PostgreSQL database instead of the folder; `null` for the folder. */
  readonly databaseUrl: string | null;
  /** The shards of this process; all when left out. */
  readonly shards?: Shards;
  readonly moderatorRoles: readonly string[];
  readonly logChannelId: string | null;
  readonly suggestions: boolean;
  /** Largest page or file that is kept as it came, in bytes; `null` to keep none. */
  readonly largestEvidence: number | null;
  readonly questionLogDays: number;
  /** For how many days the data of a server is kept after the bot left it; `null` for good. */
  readonly leftServerDays: number | null;
  /** Address of the health endpoint; none when left out. */
  readonly health?: HealthAddress | null;
  readonly log: Logger;
}

/** What the bot works with. */
export interface ServiceParts {
  readonly stores: Stores;
  readonly shared: OpenCorpus;
  /** The corpora that belong to one server each; `null` if all share one. */
  readonly own: ServerCorpora | null;
  readonly intake: Intake;
  readonly bot: Bot;
  /** What is done in the background. */
  readonly rounds: Rounds;
  readonly faults: FaultLog;
  readonly metrics: Metrics;
  readonly health: HealthAddress | null;
  readonly log: Logger;
}

/**
 * Reads the articles and makes the parts of the bot, which does not connect yet.
 *
 * @throws UserError if the articles cannot be read.
 */
export async function openParts(options: ServiceOptions): Promise<ServiceParts> {
  const { corpora, largestEvidence, health = null, log } = options;
  const stores = await openStores(options);
  const now = () => new Date();
  const faults = new FaultLog(log);
  const metrics = new Metrics();
  const originals = largestEvidence === null ? null : new HeldOriginals(largestEvidence);
  const intake = new Intake({ now, originals });
  const tools: CorpusTools = {
    now,
    queue: new IdleQueue(),
    questionLogDays: options.questionLogDays,
    randomDraftId: randomId,
    originals,
    shinglesOf: (text) => intake.shinglesOf(text),
    measured: (finding) => measured(finding, metrics),
    onDraftFault: (message) => log.warn(message),
    onQuestionError: (err) => log.error({ err }, 'a question was not recorded'),
  };
  const shared = await openShared({ stores, tools, faults, log });
  const warn = (sentence: string, server: string) => void bot.warn(sentence, server);
  const own =
    corpora === 'shared'
      ? null
      : corporaOfServers({ stores, tools, shared: shared.shareable, warn, log });
  const feeds = new Feeds(stores.feeds, { now, randomId, onFault: (message) => log.warn(message) });
  const bot = await makeBot(options, { stores, shared, own, intake, feeds, now });
  metrics.include({
    version: readVersion(),
    outcomes: () => bot.outcomes,
    connections: () => bot.shards,
    articles: () => shared.articles + (own?.size.articles ?? 0),
    passages: () => shared.passages + (own?.size.passages ?? 0),
    lag: stores.lag,
  });
  const rounds = makeRounds({ stores, bot, intake, feeds, now, log });
  return { stores, shared, own, intake, bot, rounds, faults, metrics, health, log };
}

/** For drafts, feeds and alerts. */
function randomId(): string {
  return makeDraftId((below) => randomInt(below));
}

/** Makes the bot. Loads it only now, so that the terminal opens without waiting for Discord's client. */
async function makeBot(
  options: ServiceOptions,
  parts: Pick<ServiceParts, 'stores' | 'shared' | 'own' | 'intake'> &
    Pick<BotOptions, 'feeds' | 'now'>,
): Promise<Bot> {
  const [{ Bot }, { commands }] = await Promise.all([
    import('../discord/bot.ts'),
    import('../../commands/index.ts'),
  ]);
  const { stores, shared, own, intake, feeds, now } = parts;
  return new Bot({
    ...options,
    feeds,
    shared: shared.context(),
    own,
    intake,
    commands,
    now,
    settings: stores.settings,
    records: stores.records,
    randomAlertId: randomId,
    kept: keptServers(stores, options.leftServerDays),
    rateLimit: rateLimitOf(stores, now, options.log),
    randomReference: () => randomBytes(4).toString('hex'),
  });
}

/** Everything that is done in the background. */
function makeRounds({
  stores,
  bot,
  intake,
  feeds,
  now,
  log,
}: Pick<ServiceParts, 'stores' | 'bot' | 'intake' | 'log'> &
  Pick<BotOptions, 'feeds' | 'now'>): Rounds {
  const reader = new FeedReader({
    feeds,
    intake,
    isServed: bot.isServed,
    useDesk: bot.useDesk,
    now,
    onError: (feed, err) => log.error({ ...feed, err }, 'a feed could not be read'),
  });
  return new Rounds({
    rounds: [reader.round, ...bot.rounds],
    duty: stores.duty,
    clock: CLOCK,
    onError: (round, err) => log.warn({ round, err }, 'a round in the background failed'),
  });
}

function keptServers({ servers, eraseServer }: Stores, days: number | null): KeptServers | null {
  return days === null ? null : { servers, eraseServer, days };
}

/** Limits members over all processes if these share a database. */
function rateLimitOf({ rateLimit }: Stores, now: () => Date, log: Logger): RateLimit {
  const own = new TokenBuckets(now);
  if (rateLimit === null) return own;
  const onAway = (err: unknown) => log.warn({ err }, 'rate limits are per process for now');
  return new SharedRateLimit({ shared: rateLimit, own, onAway });
}
