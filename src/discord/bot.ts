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
import type { SharedIntake } from './articles/limited-intake.ts';
import { buttons } from './buttons/index.ts';
import type { AnyCommand } from './command.ts';
import { connect, logConnection, registrationInWords } from './connection/connection.ts';
import { definitionsOf, register, withdrawElsewhere } from './connection/registration.ts';
import { makeConnections } from './connection/rest-pool.ts';
import { describeShards, type ShardState, shardOptions } from './connection/sharding.ts';
import { Dispatcher } from './dispatch/dispatch.ts';
import type { Counts } from './dispatch/outcomes.ts';
import type { RateLimit } from './dispatch/rate-limit.ts';
import { forms } from './forms/index.ts';
import { Judgements } from './judgements.ts';
import { menus } from './menus/index.ts';
import { Servers } from './servers.ts';
import type { Services } from './services.ts';

/** How long `stop` waits for work in progress, in milliseconds. */
const LONGEST_STOP = 10_000;

/** Messages cached per channel. Few are enough: Discord sends an answer along with a reply to it. */
const KEPT_MESSAGES = 20;

/** Options of a timer that does not keep the process alive. */
const UNREFERENCED = { ref: false };

export interface BotOptions extends Pick<Services, 'moderatorRoles' | 'suggestions' | 'now'> {
  /** The corpus of all servers, or of direct messages if servers have their own. */
  readonly shared: CorpusContext;
  readonly intake: SharedIntake;
  /** Corpora of servers that have their own. If left out, all servers share one. */
  readonly own?: ServerCorpora | null;
  /** Settings of servers. The values in these options are the defaults. */
  readonly settings: SettingsStore;
  readonly token: string;
  /** Server to register commands on. If left out, they are registered everywhere. */
  readonly guildId?: string | null;
  /** Address of Discord's API, such as `http://127.0.0.1:3000/api`. Defaults to Discord's own. */
  readonly api?: string | null;
  /** The shards this process handles. Defaults to all of them. */
  readonly shards?: Shards;
  /** Channel that gets every change moderators make; `null` for none. */
  readonly logChannelId: string | null;
  readonly commands: readonly AnyCommand[];
  /** How often members may ask. Defaults to a limit kept in memory. */
  readonly rateLimit?: RateLimit;
  /** Makes the short reference that an error message shares with its log line. */
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
      // None of them is privileged. On servers, the bot reads only messages that mention it.
      intents: [
        GatewayIntentBits.Guilds,
        GatewayIntentBits.GuildMessages,
        GatewayIntentBits.DirectMessages,
      ],
      // Discord does not announce the channels of direct messages, so they arrive as partials.
      partials: [Partials.Channel],
      makeCache: Options.cacheWithLimits({
        ...Options.DefaultMakeCacheSettings,
        MessageManager: KEPT_MESSAGES,
      }),
      // No reply mentions anyone, even if a quote contains a mention.
      allowedMentions: { parse: [], repliedUser: false },
      ...shardOptions(options.shards ?? 'auto'),
      rest: { ...(options.api ? { api: options.api } : {}), agent: this.#connections },
    });
    this.closed = new Promise((resolve) =>
      this.#client.once(Events.ShardDisconnect, () => resolve()),
    );
    const { api = null, shared, own = null, commands, intake, now, randomReference, log } = options;
    this.#servers = new Servers({
      ...{ client: this.#client, shared, own, now, log },
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

  /** How often each command and button succeeded, was refused or failed so far. */
  get outcomes(): Readonly<Record<string, Readonly<Counts>>> {
    return this.#dispatcher.outcomes;
  }

  /** The connections to Discord, one per shard. Empty before the bot is started. */
  get shards(): readonly ShardState[] {
    return describeShards(this.#client);
  }

  /**
   * Resolves when Discord closes a connection permanently; the log says why. One shard is enough: the bot
   * would never answer its servers again, and the same cause closes the other shards too.
   */
  readonly closed: Promise<void>;

  /**
   * Connects and registers the commands.
   *
   * @throws UserError when Discord refuses the token, an intent or the server, or cannot be reached.
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
   * Reports a problem to moderators: in the log channel, or with their next change.
   *
   * @param sentence - Plain text.
   * @param server - Id of the server whose corpus it is about; `null` for the shared one.
   */
  warn(sentence: string, server: string | null = null): Promise<void> {
    if (server === null) return this.#servers.logChannel.warn(sentence);
    return this.#servers.warn(server, sentence);
  }

  /** Removes expired drafts and questions of servers that have their own corpus. */
  tidy(): Promise<void> {
    return this.#servers.tidy();
  }

  /** Takes no new work, waits up to ten seconds for work in progress, and disconnects. */
  async stop(): Promise<void> {
    this.#client.off(Events.InteractionCreate, this.#take);
    this.#client.off(Events.MessageCreate, this.#hear);
    await Promise.race([Promise.all(this.#underWay), setTimeout(LONGEST_STOP, null, UNREFERENCED)]);
    await this.#client.destroy();
    await this.#connections.destroy();
  }

  /** Registers the commands. Of several processes, only the one with shard 0 does. */
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
    // The bot still answers if some commands are listed twice.
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

/** The settings of a server that has set none. */
function defaultsOf(options: BotOptions): ServerSettings {
  const { moderatorRoles, logChannelId, suggestions, shared } = options;
  return {
    ...{ moderatorRoles, logChannelId, suggestions },
    isPrivate: false,
    questionLogDays: shared.questionLog.days,
    readsShared: false,
  };
}
