import { randomBytes, randomInt } from 'node:crypto';
import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import { z } from 'zod';
import { describeFault } from '../corpus/fault.ts';
import type { Bot } from '../discord/bot.ts';
import type { KeptServers } from '../discord/connection/departures.ts';
import { exampleQuestions } from '../engine/example-questions.ts';
import { IdleQueue } from '../engine/idle-queue.ts';
import { measured } from '../engine/timed-engine.ts';
import { Metrics } from '../health/metrics.ts';
import { type HealthAddress, HealthServer } from '../health/server.ts';
import { makeDraftId } from '../intake/drafts/drafts.ts';
import { Intake } from '../intake/intake.ts';
import type { RateLimit } from '../rate-limit/rate-limit.ts';
import { SharedRateLimit } from '../rate-limit/shared-rate-limit.ts';
import { TokenBuckets } from '../rate-limit/token-buckets.ts';
import { type CorpusTools, OpenCorpus, openBelongings } from '../servers/open-corpus.ts';
import { ServerCorpora, type ServerCorporaOptions } from '../servers/server-corpora.ts';
import type { Shards } from '../shards.ts';
import { openStores, type Stores } from '../storage/stores.ts';
import { UserError } from '../user-error.ts';
import { logComparison } from './comparison-log.ts';
import { FaultLog, inWords } from './fault-log.ts';

/** Options of a {@link Service}. */
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
  readonly questionLogDays: number;
  /** For how many days the data of a server is kept after the bot left it; `null` for good. */
  readonly leftServerDays: number | null;
  /** Address of the health endpoint; none when left out. */
  readonly health?: HealthAddress | null;
  readonly log: Logger;
}

/** How often expired drafts and questions are removed, in milliseconds. */
const HOUR = 3_600_000;

/** How long examples wait for what is read ahead, in milliseconds. */
const LONGEST_WAIT = 3_000;

interface ServiceParts {
  readonly stores: Stores;
  readonly shared: OpenCorpus;
  /** The corpora that belong to one server each; `null` if all share one. */
  readonly own: ServerCorpora | null;
  readonly intake: Intake;
  readonly bot: Bot;
  readonly faults: FaultLog;
  readonly metrics: Metrics;
  readonly health: HealthAddress | null;
  readonly log: Logger;
}

/** The bot with its corpus, its index and its storage. */
export class Service {
  readonly #parts: ServiceParts;
  readonly #ending = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #tidying: Promise<unknown> = Promise.resolve();
  #stopping: Promise<void> | undefined;
  #health: HealthServer | null = null;
  #readAhead: Promise<void> = Promise.resolve();

  /**
   * Reads the articles and creates the bot, which does not connect yet.
   *
   * @throws UserError if the articles cannot be read.
   */
  static async open(options: ServiceOptions): Promise<Service> {
    const { corpora, health = null, log } = options;
    const stores = await openStores(options);
    const now = () => new Date();
    const faults = new FaultLog(log);
    const metrics = new Metrics();
    const intake = new Intake({ now });
    const tools: CorpusTools = {
      ...{ now, queue: new IdleQueue(), questionLogDays: options.questionLogDays },
      randomDraftId: () => makeDraftId((below) => randomInt(below)),
      shinglesOf: (text) => intake.shinglesOf(text),
      measured: (finding) => measured(finding, metrics),
      onDraftFault: (message) => log.warn(message),
      onQuestionError: (err) => log.error({ err }, 'a question was not recorded'),
    };
    const shared = await openShared(stores, tools, faults, log);
    const warn = (sentence: string, server: string) => void bot.warn(sentence, server);
    const own =
      corpora === 'shared'
        ? null
        : new ServerCorpora({
            ...{ stores, tools, shared: shared.shareable },
            ...callbacksOfServers(warn, log),
          });
    // Loaded only here, so that the terminal opens without waiting for Discord's client.
    const [{ Bot }, { commands }] = await Promise.all([
      import('../discord/bot.ts'),
      import('../../commands/index.ts'),
    ]);
    const bot: Bot = new Bot({
      ...options,
      ...{ shared: shared.context(), own, intake, commands, now, log },
      settings: stores.settings,
      kept: keptServers(stores, options.leftServerDays),
      rateLimit: rateLimitOf(stores, now, log),
      randomReference: () => randomBytes(4).toString('hex'),
    });
    metrics.include({
      version: readVersion(),
      outcomes: () => bot.outcomes,
      connections: () => bot.shards,
      articles: () => shared.articles + (own?.size.articles ?? 0),
      passages: () => shared.passages + (own?.size.passages ?? 0),
      lag: stores.lag,
    });
    return new Service({ stores, shared, own, intake, bot, faults, metrics, health, log });
  }

  private constructor(parts: ServiceParts) {
    this.#parts = parts;
    this.closed = parts.bot.closed;
  }

  /** Resolves when Discord has closed the connection permanently, or has been away for too long. */
  readonly closed: Promise<void>;

  /**
   * Connects the bot, then reads ahead in the background.
   *
   * @throws UserError if the bot cannot start. Everything is stopped first.
   */
  async start(): Promise<void> {
    const { bot, faults, log } = this.#parts;
    try {
      await this.#tellHealth();
      await bot.start();
    } catch (error) {
      await this.stop();
      throw error;
    }
    faults.tellTo((sentence) => void bot.warn(sentence));
    this.#tidy();
    this.#timer = setInterval(() => this.#tidy(), HOUR).unref();
    // Prepares what timelines and drafts need of every article, before the first request.
    this.#readAhead = this.#parts.shared
      .readAhead(this.#ending.signal)
      .then(() => log.info('read ahead'))
      .catch((err: unknown) => {
        if (this.#ending.signal.aborted) return;
        log.error({ err }, 'the corpus could not be read ahead');
      });
  }

  /**
   * Questions that the reports answer, to try first. Waits a little for the topics of the reports to be known.
   *
   * @returns At most three.
   */
  async examples(): Promise<readonly string[]> {
    await Promise.race([this.#readAhead, setTimeout(LONGEST_WAIT, null, { ref: false })]);
    const { reports, searcher, speakers, topicList } = this.#parts.shared.context();
    return exampleQuestions({ articles: reports.articles(), searcher, speakers, topicList });
  }

  /** Ends the work under way, disconnects, and closes the corpus. */
  stop(): Promise<void> {
    this.#stopping ??= this.#end();
    return this.#stopping;
  }

  /** Starts the health endpoint, which is the last thing to stop. */
  async #tellHealth(): Promise<void> {
    const { bot, stores, metrics, health, log } = this.#parts;
    if (health === null) return;
    const watched = {
      isStopping: () => this.#ending.signal.aborted,
      connections: () => bot.shards,
      lag: stores.lag,
      reach: stores.reach,
    };
    this.#health = await HealthServer.start(health, { watched, metrics });
    log.info({ address: this.#health.address }, 'serving health');
  }

  async #end(): Promise<void> {
    const { bot, shared, intake, own, stores } = this.#parts;
    this.#ending.abort();
    clearInterval(this.#timer);
    await bot.stop();
    await intake.close();
    await own?.close();
    await shared.close();
    await this.#tidying;
    await stores.close();
    await this.#health?.stop();
  }

  /** Removes expired drafts and questions. Of several processes, only one does so. */
  #tidy(): void {
    const { bot, stores, shared, log } = this.#parts;
    const { drafts, questionLog } = shared.context();
    this.#tidying = bot
      .compareServers()
      .catch(tell)
      .then(() => stores.alone(tidyAll))
      .catch(tell);
    async function tidyAll() {
      const tasks = [drafts.expire(), questionLog.prune(), bot.tidy(), stores.rateLimit?.prune()];
      // A task that fails does not stop the others.
      const failed = (await Promise.allSettled(tasks)).filter((task) => task.status === 'rejected');
      for (const { reason } of failed) tell(reason);
    }
    function tell(err: unknown): void {
      log.warn({ err }, 'expired data could not be removed');
    }
  }
}

/** Opens the corpus that all servers share, or that is read in addition to theirs. */
async function openShared(
  stores: Stores,
  tools: CorpusTools,
  faults: FaultLog,
  log: Logger,
): Promise<OpenCorpus> {
  const corpus = await OpenCorpus.open({
    ...{ stores, tools, shared: null },
    belongings: openBelongings(stores, tools),
    onFault: (fault) => faults.note(fault),
    onError: (err) =>
      err instanceof UserError
        ? log.warn({ reason: err.message }, 'the corpus is not followed for now')
        : log.error({ err }, 'something failed in the corpus'),
    onCompared: (comparison) => logComparison(log, comparison, null),
  });
  await corpus.ready();
  log.info({ articles: corpus.articles, passages: corpus.passages }, 'corpus ready');
  return corpus;
}

/** @param warn - Posts a sentence for the moderators of a server. */
function callbacksOfServers(
  warn: (sentence: string, server: string) => void,
  log: Logger,
): Pick<ServerCorporaOptions, 'onFault' | 'onError' | 'onCompared'> {
  return {
    onFault: (server, fault) => {
      log.warn({ server, fault: describeFault(fault) }, 'a server’s corpus has a fault');
      warn(inWords(fault), server);
    },
    onError: (server, err) =>
      err instanceof UserError
        ? // The shared corpus reports an outage, once for all corpora.
          log.debug({ server, reason: err.message }, 'a corpus is not followed for now')
        : log.error({ server, err }, 'something failed in a server’s corpus'),
    onCompared: (server, comparison) => logComparison(log, comparison, server),
  };
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

function readVersion(): string {
  const require = createRequire(import.meta.url);
  return z.object({ version: z.string() }).parse(require('#package.json')).version;
}
