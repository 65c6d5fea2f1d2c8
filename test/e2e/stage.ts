import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { LocalDiscord } from 'local-discord';
import { pino } from 'pino';
import { commands } from '../../commands/index.ts';
import type { Article } from '../../src/corpus/article.ts';
import { copyCorpus } from '../../src/corpus/copy.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import type { Fault } from '../../src/corpus/fault.ts';
import { Bot, type BotOptions } from '../../src/discord/bot.ts';
import type { RateLimit } from '../../src/discord/dispatch/rate-limit.ts';
import { IdleQueue } from '../../src/engine/idle-queue.ts';
import { Drafts } from '../../src/intake/drafts/drafts.ts';
import type { FetchOptions } from '../../src/intake/fetch/fetch.ts';
import { Intake } from '../../src/intake/intake.ts';
import { Likenesses } from '../../src/intake/likeness/likeness.ts';
import { QuestionLog } from '../../src/search/question-log/question-log.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { ServerCorpora } from '../../src/servers/server-corpora.ts';
import { FolderStore } from '../../src/storage/folder/articles.ts';
import { DISK, type Disk } from '../../src/storage/folder/disk.ts';
import { type CorpusStores, openStores, type Stores } from '../../src/storage/stores.ts';
import { Timeliner } from '../../src/timeline/timeliner.ts';

/** Lets everyone ask as often as they like. */
export const UNLIMITED: RateLimit = { take: async () => ({ granted: true }) };

/** One line of the bot's log. */
export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly [field: string]: unknown;
}

export type StageOptions = Parameters<typeof LocalDiscord.start>[0] &
  Pick<FetchOptions, 'allowedOrigin'> & {
    readonly disk?: Disk;
    /** An empty database that keeps everything instead of the folder. */
    readonly databaseUrl?: string;
    /** Whether every server has its own corpus. The corpus of the stage is then the shared one. */
    readonly perServer?: boolean;
    /** Maximum number of servers' corpora that are open at a time. */
    readonly mostOpen?: number;
  };

/** The parts that a stage is made of. */
interface Scenery {
  readonly discord: LocalDiscord;
  readonly corpus: Corpus;
  readonly stores: Stores;
  readonly folder: string;
  readonly fetch: FetchOptions;
  readonly perServer: boolean;
  readonly mostOpen: number | undefined;
}

/** A local Discord, a corpus of the two reports in its own folder, and a bot between them. */
export class Stage {
  readonly discord: LocalDiscord;
  readonly corpus: Corpus;
  readonly searcher: Searcher;
  readonly timeliner: Timeliner;
  readonly drafts: Drafts;
  readonly likenesses: Likenesses;
  readonly questionLog: QuestionLog;
  readonly log: LogLine[] = [];
  /** The time that the clock shows. */
  now = new Date('2026-11-20T12:00:00Z');
  readonly folder: string;
  readonly #intake: Intake;
  readonly stores: Stores;
  /** The corpora of servers, if each has one. */
  readonly own: ServerCorpora | null;
  #bot: Bot | null = null;

  static async open(options: StageOptions = {}): Promise<Stage> {
    const {
      allowedOrigin,
      disk = DISK,
      databaseUrl = null,
      perServer = false,
      mostOpen,
      ...discord
    } = options;
    const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
    // Leave out what was kept when someone ran the bot here.
    const isReport = (file: string) => !file.includes('.dateline');
    await cp('corpus', folder, { recursive: true, filter: isReport });
    const stores = await openStores({ corpusFolder: folder, databaseUrl });
    const inFolder = new FolderStore(folder, { disk });
    if (databaseUrl !== null) await copyCorpus(inFolder, stores.corpus);
    const corpus = await Corpus.open(databaseUrl === null ? inFolder : stores.corpus);
    const fetch = allowedOrigin === undefined ? {} : { allowedOrigin };
    const local = await LocalDiscord.start(discord);
    return new Stage({ discord: local, corpus, stores, folder, fetch, perServer, mostOpen });
  }

  private constructor({ discord, corpus, stores, folder, fetch, perServer, mostOpen }: Scenery) {
    this.discord = discord;
    this.corpus = corpus;
    this.stores = stores;
    this.searcher = new Searcher(corpus);
    this.timeliner = new Timeliner(this.searcher.index);
    this.folder = folder;
    const now = () => this.now;
    this.#intake = new Intake({ now, fetch });
    let drafts = 0;
    const draftsOf = (of: CorpusStores) =>
      new Drafts(of.drafts, {
        now,
        randomId: () => {
          drafts += 1;
          return String(drafts).padStart(10, '0');
        },
      });
    const onError = (error: unknown) => this.log.push({ level: 50, msg: String(error) });
    const questionLogOf = ({ questions }: CorpusStores) =>
      new QuestionLog(questions, { days: 30, now, onError });
    this.drafts = draftsOf(stores);
    this.likenesses = new Likenesses(corpus);
    this.questionLog = questionLogOf(stores);
    const faults = {
      onFault: (_server: string, { message }: Fault) => this.log.push({ level: 40, msg: message }),
      onError: (_server: string, error: unknown) => onError(error),
    };
    const shared = { reports: corpus, searcher: this.searcher };
    this.own = perServer
      ? new ServerCorpora({
          queue: new IdleQueue(),
          stores,
          shared,
          draftsOf,
          questionLogOf,
          ...faults,
          ...(mostOpen ? { mostOpen } : {}),
        })
      : null;
  }

  /** The bot that runs now. */
  get bot(): Bot {
    if (!this.#bot) throw new Error('No bot has been started');
    return this.#bot;
  }

  /** Makes a bot without starting it. */
  newBot(changed: Partial<BotOptions> = {}): Bot {
    const { discord, corpus, searcher } = this;
    let references = 0;
    return new Bot({
      token: discord.token,
      api: discord.api,
      guildId: discord.guildId,
      commands,
      corpus,
      searcher,
      timeliner: this.timeliner,
      intake: this.#intake,
      drafts: this.drafts,
      likenesses: this.likenesses,
      questionLog: this.questionLog,
      moderatorRoles: [],
      logChannelId: null,
      suggestions: false,
      settings: this.stores.settings,
      own: this.own,
      now: () => this.now,
      randomReference: () => {
        references += 1;
        return `REF${references}`;
      },
      log: pino({ level: 'debug' }, { write: (line) => this.log.push(JSON.parse(line)) }),
      ...changed,
    });
  }

  /** Starts a bot, and stops the one that ran before. */
  async startBot(changed: Partial<BotOptions> = {}): Promise<Bot> {
    await this.#bot?.stop();
    this.#bot = this.newBot(changed);
    await this.#bot.start();
    return this.#bot;
  }

  /** Waits for a line of the log. */
  async logged(message: string): Promise<LogLine> {
    for (let tries = 0; tries < 1_000; tries += 1) {
      const line = this.log.find(({ msg }) => msg === message);
      if (line) return line;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`Not logged: ${message}. Logged: ${this.log.map(({ msg }) => msg).join(', ')}`);
  }

  /** Lets a member join. */
  member(name: string) {
    return this.discord.person({ name });
  }

  /** Lets a member with Manage Messages join. */
  moderator(name: string) {
    return this.discord.person({ name, permissions: PermissionFlagsBits.ManageMessages });
  }

  async close(): Promise<void> {
    await this.#bot?.stop();
    await this.discord.stop();
    await this.#intake.close();
    await this.own?.close();
    this.likenesses.close();
    this.searcher.close();
    await this.corpus.close();
    await this.stores.close();
    await rm(this.folder, { recursive: true });
  }
}

/** A report made up for a test. */
export function made(id: string, stated: Partial<Article>): Article {
  return {
    id,
    title: id,
    source: null,
    author: null,
    published: null,
    url: null,
    language: null,
    tags: [],
    added: null,
    retracted: null,
    body: '',
    ...stated,
  };
}
