import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { LocalDiscord } from 'local-discord';
import { pino } from 'pino';
import { expect } from 'vitest';
import { commands } from '../../commands/index.ts';
import { findAnswerFaults } from '../../packages/local-discord/test/answer-schemas.ts';
import type { Article } from '../../src/corpus/article.ts';
import { copyCorpus } from '../../src/corpus/copy.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import type { Fault } from '../../src/corpus/fault.ts';
import { Bot } from '../../src/discord/bot.ts';
import type { BotOptions } from '../../src/discord/bot-options.ts';
import {
  type GatewayPatience,
  USUAL_PATIENCE,
} from '../../src/discord/connection/shard-recovery.ts';
import type { RateLimit } from '../../src/discord/dispatch/rate-limit.ts';
import { IdleQueue } from '../../src/engine/idle-queue.ts';
import { HeldOriginals } from '../../src/evidence/held-originals.ts';
import type { FetchOptions } from '../../src/intake/fetch/fetch.ts';
import { Intake } from '../../src/intake/intake.ts';
import type { CorpusContext } from '../../src/servers/corpus-context.ts';
import { type CorpusTools, OpenCorpus, openBelongings } from '../../src/servers/open-corpus.ts';
import { ServerCorpora } from '../../src/servers/server-corpora.ts';
import { FolderStore } from '../../src/storage/folder/articles.ts';
import { DISK, type Disk } from '../../src/storage/folder/disk.ts';
import { openStores, type Stores } from '../../src/storage/stores.ts';
import { Feeds } from '../../src/watch/feeds/feeds.ts';
import { FeedReader } from '../../src/watch/feeds/read-feeds.ts';
import { SHARED_READERS } from '../intake/shared-readers.ts';
import { findSchemaFaults } from './discord-schemas.ts';

/** A bot that soon goes on without the servers that Discord withholds. */
export const SHORT_PATIENCE: GatewayPatience = { ...USUAL_PATIENCE, forServers: 500 };

/** Milliseconds to wait for a reply. On a busy machine, a process that reads a page starts slowly. */
const PATIENCE = 20_000;

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
    /** Largest page that is kept as it came, in bytes. */
    readonly largestEvidence?: number;
    /** Maximum number of servers' corpora that are open at a time. */
    readonly mostOpen?: number;
  };

/** The parts that a stage is made of. */
interface Scenery {
  readonly discord: LocalDiscord;
  readonly clock: Clock;
  readonly log: LogLine[];
  readonly shared: OpenCorpus;
  readonly own: ServerCorpora | null;
  readonly stores: Stores;
  readonly folder: string;
  readonly intake: Intake;
}

/** A clock that tests set. */
interface Clock {
  now: Date;
}

/** A local Discord, a corpus of the two reports in its own folder, and a bot between them. */
export class Stage {
  readonly discord: LocalDiscord;
  /** The corpus and everything that works on it. */
  readonly context: CorpusContext;
  readonly log: LogLine[];
  readonly folder: string;
  readonly stores: Stores;
  /** The corpora of servers, if each has one. */
  readonly own: ServerCorpora | null;
  /** The feeds of all servers. */
  readonly feeds: Feeds;
  readonly #clock: Clock;
  readonly #shared: OpenCorpus;
  readonly #intake: Intake;
  #bot: Bot | null = null;

  static async open(options: StageOptions = {}): Promise<Stage> {
    const {
      allowedOrigin,
      disk = DISK,
      databaseUrl = null,
      perServer = false,
      mostOpen,
      largestEvidence = 5_000_000,
      ...discord
    } = options;
    const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
    // Leave out what was kept when someone ran the bot here.
    const isReport = (file: string) => !file.includes('.dateline');
    await cp('corpus', folder, { recursive: true, filter: isReport });
    const kept = await openStores({ corpusFolder: folder, databaseUrl });
    const inFolder = new FolderStore(folder, { disk });
    if (databaseUrl !== null) await copyCorpus(inFolder, kept.corpus);
    const stores = databaseUrl === null ? { ...kept, corpus: inFolder } : kept;
    const clock: Clock = { now: new Date('2026-11-20T12:00:00Z') };
    const log: LogLine[] = [];
    let drafts = 0;
    const onError = (error: unknown) => void log.push({ level: 50, msg: String(error) });
    const onFault = ({ message }: Fault) => void log.push({ level: 40, msg: message });
    const originals = new HeldOriginals(largestEvidence);
    const tools: CorpusTools = {
      originals,
      ...{ queue: new IdleQueue(0), now: () => clock.now, questionLogDays: 30 },
      randomDraftId: () => {
        drafts += 1;
        return String(drafts).padStart(10, '0');
      },
      onQuestionError: onError,
    };
    const shared = await OpenCorpus.open({
      ...{ stores, tools, onError, onFault, shared: null, followsEdits: false },
      belongings: openBelongings(stores, tools),
    });
    const own = new ServerCorpora({
      ...{ stores, tools, shared: shared.shareable },
      onFault: (_server, fault) => onFault(fault),
      onError: (_server, error) => onError(error),
      ...(mostOpen ? { mostOpen } : {}),
    });
    const fetch = allowedOrigin === undefined ? {} : { allowedOrigin };
    return new Stage({
      ...{ clock, log, shared, stores, folder, own: perServer ? own : null },
      discord: await LocalDiscord.start({ patienceMs: PATIENCE, ...discord }),
      intake: new Intake({ now: () => clock.now, fetch, originals, readers: SHARED_READERS }),
    });
  }

  private constructor({ discord, clock, log, shared, own, stores, folder, intake }: Scenery) {
    this.discord = discord;
    this.context = shared.context();
    this.log = log;
    this.folder = folder;
    this.stores = stores;
    this.own = own;
    this.#clock = clock;
    this.#shared = shared;
    this.#intake = intake;
    let feeds = 0;
    this.feeds = new Feeds(stores.feeds, {
      now: () => clock.now,
      randomId: () => {
        feeds += 1;
        return `feed${String(feeds).padStart(6, '0')}`;
      },
      onFault: (message) => void log.push({ level: 40, msg: message }),
    });
  }

  /** The time that the clock shows. */
  get now(): Date {
    return this.#clock.now;
  }

  set now(now: Date) {
    this.#clock.now = now;
  }

  get corpus(): Corpus {
    return this.context.corpus;
  }

  /** The bot that runs now. */
  get bot(): Bot {
    if (!this.#bot) throw new Error('No bot has been started');
    return this.#bot;
  }

  /** Makes a bot without starting it. */
  newBot(changed: Partial<BotOptions> = {}): Bot {
    const { discord } = this;
    let references = 0;
    return new Bot({
      token: discord.token,
      api: discord.api,
      guildId: discord.guildId,
      commands,
      shared: this.context,
      intake: this.#intake,
      moderatorRoles: [],
      logChannelId: null,
      suggestions: false,
      settings: this.stores.settings,
      feeds: this.feeds,
      records: this.stores.records,
      randomAlertId: () => randomBytes(5).toString('hex'),
      kept: {
        servers: this.stores.servers,
        eraseServer: this.stores.eraseServer,
        days: 30,
      },
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

  /** Reads the feeds that are due, as the bot does in the background. */
  readFeeds(): Promise<void> {
    const { feeds, log, bot } = this;
    const reader = new FeedReader({
      ...{
        feeds,
        intake: this.#intake,
        isServed: bot.isServed,
        useDesk: bot.useDesk,
        now: () => this.now,
      },
      onError: (_feed, error) => void log.push({ level: 50, msg: String(error) }),
    });
    return reader.readDue(new AbortController().signal);
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

  /** Stops everything, and expects that all that was sent and answered fits Discord's own schemas. */
  async close(): Promise<void> {
    await this.#bot?.stop();
    const { requests } = this.discord;
    const sent = requests.filter(({ status }) => status < 300);
    await this.discord.stop();
    await this.#intake.close();
    await this.own?.close();
    await this.#shared.close();
    await this.stores.close();
    await rm(this.folder, { recursive: true });
    expect(findSchemaFaults(sent)).toEqual([]);
    expect(findAnswerFaults(requests)).toEqual([]);
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
    archived: null,
    retracted: null,
    body: '',
    ...stated,
  };
}
