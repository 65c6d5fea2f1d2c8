import { setTimeout } from 'node:timers/promises';
import {
  Client,
  Events,
  GatewayIntentBits,
  type Interaction,
  type Message,
  Options,
  Partials,
} from 'discord.js';
import type { Logger } from 'pino';
import { TokenBuckets } from '../rate-limit/token-buckets.ts';
import type { CorpusContext } from '../servers/corpus-context.ts';
import type { ServerCorpora } from '../servers/server-corpora.ts';
import type { ServerSettings } from '../settings/server-settings.ts';
import { SettingsBook, type SettingsStore } from '../settings/settings-book.ts';
import type { Shards } from '../shards.ts';
import { Attachments } from './articles/attachments.ts';
import type { SharedIntake } from './articles/draft-maker.ts';
import { buttons } from './buttons/index.ts';
import type { AnyCommand } from './command.ts';
import { connect, logConnection, registrationInWords } from './connection/connection.ts';
import { makeConnections } from './connection/connections.ts';
import { definitionsOf, register, withdrawElsewhere } from './connection/registration.ts';
import { describeShards, type ShardState, shardOptions } from './connection/sharding.ts';
import { Dispatcher } from './dispatch/dispatch.ts';
import type { Counts } from './dispatch/outcomes.ts';
import type { RateLimit } from './dispatch/rate-limit.ts';
import { forms } from './forms/index.ts';
import { Judgements } from './judgements.ts';
import { menus } from './menus/index.ts';
import { Servers } from './servers.ts';
import type { Services } from './services.ts';

/** How long to wait, when stopping, for work that is under way. */
const LONGEST_STOP = 10_000;

/** Messages of one channel held in memory: an answer that is replied to comes with the reply. */
const KEPT_MESSAGES = 20;

/** A wait that does not keep the process alive. */
const UNREFERENCED = { ref: false };

/** What a bot needs. */
export interface BotOptions
  extends Omit<CorpusContext, 'reports'>,
    Pick<Services, 'moderatorRoles' | 'suggestions' | 'now'> {
  readonly intake: SharedIntake;
  /** The corpora of servers that have one each; all share one when left out. */
  readonly own?: ServerCorpora | null;
  /** What servers have set; what they have not is as it stands here. */
  readonly settings: SettingsStore;
  readonly token: string;
  /** Server to register commands in; without it they are registered everywhere. */
  readonly guildId?: string | null;
  /** Address of Discord's API, such as `http://127.0.0.1:3000/api`; without it Discord's own. */
  readonly api?: string | null;
  /** Which part of Discord's events this process gets; all of them when left out. */
  readonly shards?: Shards;
  /** Channel that is told of every change moderators make. */
  readonly logChannelId: string | null;
  readonly commands: readonly AnyCommand[];
  /** How often members may ask; in memory when left out. */
  readonly rateLimit?: RateLimit;
  /** Makes the short reference that ties what a person sees to what is logged. */
  readonly randomReference: () => string;
  readonly log: Logger;
}

/** The bot on Discord: connects, registers its commands and answers. */
export class Bot {
  readonly #options: BotOptions;
  readonly #connections = makeConnections();
  readonly #client: Client;
  readonly #dispatcher: Dispatcher;
  readonly #servers: Servers;
  readonly #underWay = new Set<Promise<void>>();

  constructor(options: BotOptions) {
    this.#options = options;
    this.#client = new Client({
      // None of them is privileged: of messages on servers the bot reads those that mention it.
      intents: [
        GatewayIntentBits.Guilds,
        GatewayIntentBits.GuildMessages,
        GatewayIntentBits.DirectMessages,
      ],
      // Direct messages come in channels that nobody has introduced.
      partials: [Partials.Channel],
      makeCache: Options.cacheWithLimits({
        ...Options.DefaultMakeCacheSettings,
        MessageManager: KEPT_MESSAGES,
      }),
      // Whatever an article says, no reply mentions anyone.
      allowedMentions: { parse: [], repliedUser: false },
      ...shardOptions(options.shards ?? 'auto'),
      rest: { ...(options.api ? { api: options.api } : {}), agent: this.#connections },
    });
    this.closed = new Promise((resolve) =>
      this.#client.once(Events.ShardDisconnect, () => resolve()),
    );
    const { api = null, own = null, commands, intake, now, randomReference, log } = options;
    this.#servers = new Servers({
      ...{ client: this.#client, own, now, log },
      shared: sharedContext(options),
      settings: new SettingsBook(options.settings, {
        defaults: defaultsOf(options),
        now,
        onFault: (message) => log.warn(message),
      }),
      attachments: new Attachments(api),
      judgements: new Judgements(),
    });
    this.#dispatcher = new Dispatcher({
      ...{ commands, buttons, menus, forms },
      servers: this.#servers,
      intake,
      rateLimit: options.rateLimit ?? new TokenBuckets(now),
      randomReference,
      log,
    });
  }

  /** How the uses of each command and button have ended so far. */
  get outcomes(): Readonly<Record<string, Readonly<Counts>>> {
    return this.#dispatcher.outcomes;
  }

  /** The connections to Discord, one a shard; none before the bot is started. */
  get shards(): readonly ShardState[] {
    return describeShards(this.#client);
  }

  /**
   * Resolves when Discord has closed a connection for good; the log says why. Of several shards one is
   * enough: its servers would never be answered again, and what closed it closes the others as well.
   */
  readonly closed: Promise<void>;

  /**
   * Connects and registers the commands.
   *
   * @throws UserError when Discord refuses the token, an intent or the server, or is out of reach.
   */
  async start(): Promise<void> {
    const { token, guildId = null, log } = this.#options;
    logConnection(this.#client, log);
    this.#client.on(Events.InteractionCreate, this.#take);
    this.#client.on(Events.MessageCreate, this.#hear);
    await connect(this.#client, token);
    try {
      await this.#register(guildId);
    } catch (error) {
      await this.#client.destroy();
      throw registrationInWords(error);
    }
    log.info({ user: this.#client.user?.tag, guilds: this.#client.guilds.cache.size }, 'ready');
  }

  /**
   * Tells moderators what they should know of: in the log channel, or with their next change.
   *
   * @param sentence - Plain text.
   * @param server - Whose corpus it is about; the shared one if left out.
   */
  warn(sentence: string, server: string | null = null): Promise<void> {
    if (server === null) return this.#servers.logChannel.warn(sentence);
    return this.#servers.warn(server, sentence);
  }

  /** Removes what has expired of what servers have of their own. */
  tidy(): Promise<void> {
    return this.#servers.tidy();
  }

  /** Takes no new work, ends what is under way (within ten seconds), and disconnects. */
  async stop(): Promise<void> {
    this.#client.off(Events.InteractionCreate, this.#take);
    this.#client.off(Events.MessageCreate, this.#hear);
    await Promise.race([Promise.all(this.#underWay), setTimeout(LONGEST_STOP, null, UNREFERENCED)]);
    await this.#client.destroy();
    await this.#connections.destroy();
  }

  /** Of several processes one registers: whoever has the first shard. */
  async #register(guildId: string | null): Promise<void> {
    const { commands, log } = this.#options;
    if (!this.shards.some(({ id }) => id === 0)) return;
    const applicationId = this.#client.application?.id ?? '';
    const definitions = definitionsOf(commands, this.#options);
    const registration = { applicationId, guildId };
    const registered = await register(this.#client.rest, registration, definitions);
    log.info({ registered, guildId }, registered ? 'commands registered' : 'commands unchanged');
    if (!registered) return;
    const servers = [...this.#client.guilds.cache.keys()];
    // The bot answers all the same if some commands stand there twice.
    const withdrawn = await withdrawElsewhere(this.#client.rest, registration, servers).catch(
      (err: unknown) => log.warn({ err }, 'commands registered elsewhere could not be withdrawn'),
    );
    if (withdrawn) log.info({ places: withdrawn }, 'commands registered elsewhere withdrawn');
  }

  readonly #take = (interaction: Interaction): void =>
    this.#follow(this.#dispatcher.dispatch(interaction));

  readonly #hear = (message: Message): void => this.#follow(this.#dispatcher.hear(message));

  #follow(handled: Promise<void>): void {
    const work = handled.finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
  }
}

/** What holds on a server that has set nothing. */
function defaultsOf(options: BotOptions): ServerSettings {
  const { moderatorRoles, logChannelId, suggestions, questionLog } = options;
  return {
    ...{ moderatorRoles, logChannelId, suggestions },
    isPrivate: false,
    questionLogDays: questionLog.days,
    readsShared: false,
  };
}

/** What there is to work with on the corpus of all, and nothing else of what a bot has. */
function sharedContext(options: BotOptions): CorpusContext {
  const { corpus, searcher, timeliner, drafts, likenesses, questionLog } = options;
  return { corpus, reports: corpus, searcher, timeliner, drafts, likenesses, questionLog };
}
