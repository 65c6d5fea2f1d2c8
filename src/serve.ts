import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { Corpus } from './corpus/corpus.ts';
import { describeFault } from './corpus/fault.ts';
import { FolderStore } from './corpus/folder.ts';
import type { Bot } from './discord/bot.ts';
import { Searcher } from './search/searcher.ts';
import { Timeliner } from './timeline/timeliner.ts';

/** What the bot is served from, and to whom. */
export interface ServiceOptions {
  readonly token: string;
  /** Server to register commands in; everywhere when `null`. */
  readonly guildId: string | null;
  /** Address of Discord's API; `null` for Discord's own. */
  readonly api: string | null;
  /** Folder of the articles. */
  readonly corpusFolder: string;
  readonly log: Logger;
}

/** The bot with everything under it, from the articles up. */
export class Service {
  readonly #corpus: Corpus;
  readonly #searcher: Searcher;
  readonly #timeliner: Timeliner;
  readonly #bot: Bot;
  readonly #log: Logger;
  readonly #ending = new AbortController();
  #stopping: Promise<void> | undefined;

  /**
   * Reads the articles and puts a bot over them, which is not connected yet.
   *
   * @throws UserError when the folder of the articles cannot be read.
   */
  static async open({ corpusFolder, log, ...options }: ServiceOptions): Promise<Service> {
    const corpus = await Corpus.open(new FolderStore(corpusFolder), {
      onFault: (fault) => log.warn({ fault: describeFault(fault) }, 'an article is left out'),
      onError: (err) => log.error({ err }, 'the corpus is not followed as it should be'),
    });
    await corpus.watch();
    const searcher = new Searcher(corpus);
    log.info({ articles: corpus.size, passages: searcher.passages }, 'corpus ready');
    const timeliner = new Timeliner(searcher.index);
    // Loaded only here, so that the terminal opens without waiting for Discord's client.
    const [{ Bot }, { commands }] = await Promise.all([
      import('./discord/bot.ts'),
      import('../commands/index.ts'),
    ]);
    const now = () => new Date();
    const randomReference = () => randomBytes(4).toString('hex');
    const services = { corpus, searcher, timeliner, now };
    const bot = new Bot({ ...options, ...services, commands, randomReference, log });
    return new Service({ corpus, searcher, timeliner, bot, log });
  }

  private constructor(parts: {
    readonly corpus: Corpus;
    readonly searcher: Searcher;
    readonly timeliner: Timeliner;
    readonly bot: Bot;
    readonly log: Logger;
  }) {
    this.#corpus = parts.corpus;
    this.#searcher = parts.searcher;
    this.#timeliner = parts.timeliner;
    this.#bot = parts.bot;
    this.#log = parts.log;
    this.closed = parts.bot.closed;
  }

  /** Resolves when Discord has closed the connection for good. */
  readonly closed: Promise<void>;

  /**
   * Connects the bot; what can be read ahead is read from then on.
   *
   * @throws UserError as the bot does; everything is stopped then.
   */
  async start(): Promise<void> {
    try {
      await this.#bot.start();
    } catch (error) {
      await this.stop();
      throw error;
    }
    this.#timeliner
      .readAhead(this.#ending.signal)
      .then(() => this.#log.info('dates read'))
      .catch((err: unknown) => this.#log.error({ err }, 'dates could not be read ahead'));
  }

  /** Ends what is under way, disconnects, and lets go of the articles. */
  stop(): Promise<void> {
    this.#stopping ??= this.#end();
    return this.#stopping;
  }

  async #end(): Promise<void> {
    this.#ending.abort();
    await this.#bot.stop();
    this.#searcher.close();
    await this.#corpus.close();
  }
}
