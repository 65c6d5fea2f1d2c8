import { setTimeout } from 'node:timers/promises';
import { exampleQuestions } from '../engine/example-questions.ts';
import { HealthServer } from '../health/server.ts';
import { HOUR } from '../text/milliseconds.ts';
import { openParts, type ServiceOptions, type ServiceParts } from './service-parts.ts';

/** How often expired drafts and questions are removed. */
const TIDYING_PACE = HOUR;

/** How long examples wait for what is read ahead, in milliseconds. */
const LONGEST_WAIT = 3_000;

/** How long a round under way may delay the end, in milliseconds. */
const LONGEST_ROUND = 5_000;

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
    return new Service(await openParts(options));
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
    this.#parts.rounds.start();
    this.#tidy();
    this.#timer = setInterval(() => this.#tidy(), TIDYING_PACE).unref();
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
    const { bot, shared, intake, own, rounds, stores } = this.#parts;
    this.#ending.abort();
    clearInterval(this.#timer);
    const roundsEnd = rounds.stop();
    await bot.stop();
    // Ends readings under way, which a round may wait for.
    await intake.close();
    // A round may wait for a site that does not answer. What it has begun is safe to repeat.
    await Promise.race([roundsEnd, setTimeout(LONGEST_ROUND, null, { ref: false })]);
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
