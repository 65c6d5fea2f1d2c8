import { setTimeout } from 'node:timers/promises';
import { Events, type Guild, type Interaction, type Message } from 'discord.js';
import { TokenBuckets } from '../rate-limit/token-buckets.ts';
import { SettingsBook } from '../settings/settings-book.ts';
import { AlertBook } from '../watch/alerts/alert-book.ts';
import { DigestBook } from '../watch/digest/digest-book.ts';
import type { UseDesk } from '../watch/feeds/desk.ts';
import type { Round } from '../watch/rounds/rounds.ts';
import { Attachments } from './articles/attachments.ts';
import { type BotOptions, defaultsOf } from './bot-options.ts';
import { buttons } from './buttons/index.ts';
import { signIn } from './connection/connection.ts';
import { Departures } from './connection/departures.ts';
import { Gateway } from './connection/gateway.ts';
import { greet } from './connection/greeting.ts';
import { RegisteredCommands } from './connection/registered-commands.ts';
import type { ShardState } from './connection/sharding.ts';
import { Dispatcher } from './dispatch/dispatch.ts';
import type { Counts } from './dispatch/outcomes.ts';
import { forms } from './forms/index.ts';
import { Judgements } from './judgements.ts';
import { menus } from './menus/index.ts';
import { Servers } from './servers.ts';
import { Watch } from './watch/watch.ts';

/** How long `stop` waits for work in progress, in milliseconds. */
const LONGEST_STOP = 10_000;

/** Options of a timer that does not keep the process alive. */
const UNREFERENCED = { ref: false };

/** The bot on Discord: connects, registers its commands and answers. */
export class Bot {
  readonly #options: BotOptions;
  readonly #gateway: Gateway;
  readonly #dispatcher: Dispatcher;
  readonly #servers: Servers;
  readonly #settings: SettingsBook;
  readonly #departures: Departures;
  readonly #watch: Watch;
  readonly #registered: RegisteredCommands;
  readonly #stopping = new AbortController();
  readonly #underWay = new Set<Promise<void>>();

  constructor(options: BotOptions) {
    this.#options = options;
    const { guildId = null, shards = 'auto', own = null, kept = null } = options;
    const { shared, commands, moderatorRoles, intake, feeds, records, now, log } = options;
    this.#gateway = new Gateway(options);
    const { client } = this.#gateway;
    this.#registered = new RegisteredCommands({
      rest: client.rest,
      guildId,
      commands,
      log,
      moderatorRoles,
      shards,
    });
    const settings = new SettingsBook(options.settings, {
      defaults: defaultsOf(options),
      now,
      onFault: (message) => log.warn(message),
    });
    const alerts = new AlertBook(records, { now, randomId: options.randomAlertId });
    const digests = new DigestBook(records, now);
    const common = { client, shared, own, settings, alerts, digests, now, log };
    const servers = new Servers({
      ...common,
      feeds,
      attachments: new Attachments(options.api ?? null),
      judgements: new Judgements(),
      mentionCommand: this.#registered.mention,
    });
    this.#settings = settings;
    this.#servers = servers;
    this.#watch = new Watch({ ...common, servers, records });
    this.#departures = new Departures({ ...common, shards, kept });
    this.#dispatcher = new Dispatcher({
      commands,
      buttons,
      menus,
      forms,
      servers,
      intake,
      log,
      rateLimit: options.rateLimit ?? new TokenBuckets(now),
      randomReference: options.randomReference,
    });
  }

  /** How often each command and button succeeded, was refused or failed so far. */
  get outcomes(): Readonly<Record<string, Readonly<Counts>>> {
    return this.#dispatcher.outcomes;
  }

  /** What the bot sends by itself, for the rounds of the process on duty. */
  get rounds(): readonly Round[] {
    return this.#watch.rounds;
  }

  /** The connections to Discord, one per shard. Empty before the bot is started. */
  get shards(): readonly ShardState[] {
    return this.#gateway.shards;
  }

  /** Resolves when the bot can no longer answer: see {@link Gateway.closed}. */
  get closed(): Promise<void> {
    return this.#gateway.closed;
  }

  /**
   * Registers the commands and connects.
   *
   * @throws UserError when Discord refuses the token, an intent or the server, or cannot be reached.
   */
  async start(): Promise<void> {
    const { token, log } = this.#options;
    const { client } = this.#gateway;
    this.#gateway.watch();
    client.on(Events.InteractionCreate, this.#take);
    client.on(Events.MessageCreate, this.#hear);
    client.on(Events.GuildCreate, this.#join);
    client.on(Events.GuildDelete, this.#leave);
    try {
      const application = await signIn(client, token);
      // A start that fails here uses up no session start, however often a supervisor repeats it.
      const isChanged = await this.#registered.register(application);
      await this.#gateway.connect(token, this.#stopping.signal);
      const servers = [...client.guilds.cache.keys()];
      if (isChanged) await this.#registered.withdrawElsewhere(application, servers);
      await this.#watch.start();
    } catch (error) {
      await client.destroy();
      throw error;
    }
    log.info({ user: client.user?.tag, guilds: client.guilds.cache.size }, 'ready');
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

  /** Runs work on what belongs to a server, as its feeds need it. */
  readonly useDesk: UseDesk = (server, work) => this.#servers.useDesk(server, work);

  /** Whether the bot is still on a server, as far as it knows. */
  readonly isServed = (server: string): Promise<boolean> => this.#servers.isServed(server);

  /** Finds out which servers the bot has been removed from while it was not connected. */
  compareServers(): Promise<void> {
    return this.#departures.compare();
  }

  /**
   * Removes expired drafts and questions of servers that have their own corpus, and all that is kept of
   * servers that the bot left long ago.
   */
  async tidy(): Promise<void> {
    await this.#servers.tidy();
    await this.#departures.erase();
  }

  /** Takes no new work, waits up to ten seconds for work in progress, and disconnects. */
  async stop(): Promise<void> {
    const { client } = this.#gateway;
    this.#stopping.abort();
    client.off(Events.InteractionCreate, this.#take);
    client.off(Events.MessageCreate, this.#hear);
    client.off(Events.GuildCreate, this.#join);
    client.off(Events.GuildDelete, this.#leave);
    await Promise.race([Promise.all(this.#underWay), setTimeout(LONGEST_STOP, null, UNREFERENCED)]);
    this.#watch.stop();
    await this.#gateway.stop();
  }

  readonly #take = (interaction: Interaction): void =>
    this.#follow(this.#dispatcher.dispatch(interaction));

  readonly #hear = (message: Message): void => this.#follow(this.#dispatcher.hear(message));

  /** The client tells only of servers that the bot joins, not of those that it has when it connects. */
  readonly #join = (guild: Guild): void => {
    const { guildId = null, log } = this.#options;
    // Elsewhere the commands that a greeting names do not exist.
    const isServed = guildId === null || guildId === guild.id;
    this.#follow(
      isServed
        ? greet(guild, { servers: this.#servers, settings: this.#settings, log })
        : this.#departures.returned(guild.id),
    );
  };

  readonly #leave = ({ id }: Guild): void => this.#follow(this.#departures.left(id));

  #follow(handled: Promise<void>): void {
    const work = handled.finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
  }
}
