import { setTimeout } from 'node:timers/promises';
import { type Client, Events, type Guild, type Interaction, type Message } from 'discord.js';
import { TokenBuckets } from '../rate-limit/token-buckets.ts';
import { SettingsBook } from '../settings/settings-book.ts';
import { AlertBook } from '../watch/alerts/alert-book.ts';
import { DigestBook } from '../watch/digest/digest-book.ts';
import type { UseDesk } from '../watch/feeds/desk.ts';
import type { Round } from '../watch/rounds/rounds.ts';
import { Attachments } from './articles/attachments.ts';
import { type BotOptions, defaultsOf } from './bot-options.ts';
import { buttons } from './buttons/index.ts';
import { makeClient } from './connection/client.ts';
import { connect, logConnection, signIn } from './connection/connection.ts';
import { Departures } from './connection/departures.ts';
import { greet } from './connection/greeting.ts';
import { RegisteredCommands } from './connection/registered-commands.ts';
import { makeConnections } from './connection/rest-pool.ts';
import { waitForSessionStarts } from './connection/session-starts.ts';
import { ShardRecovery, USUAL_PATIENCE } from './connection/shard-recovery.ts';
import { describeShards, type ShardState } from './connection/sharding.ts';
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
  readonly #connections = makeConnections();
  readonly #recovery: ShardRecovery;
  readonly #client: Client;
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
    const { api = null, guildId = null, shards = 'auto', own = null, kept = null } = options;
    const { shared, commands, intake, records, now, randomReference, log } = options;
    this.#recovery = new ShardRecovery(log, options.patience);
    this.#client = makeClient({
      api,
      shards,
      forServers: (options.patience ?? USUAL_PATIENCE).forServers,
      connections: this.#connections,
      gateway: this.#recovery.options,
    });
    const refused = new Promise<void>((resolve) =>
      this.#client.once(Events.ShardDisconnect, () => resolve()),
    );
    this.closed = Promise.race([refused, this.#recovery.gaveUp]);
    this.#registered = new RegisteredCommands({
      rest: this.#client.rest,
      guildId,
      commands,
      log,
      moderatorRoles: options.moderatorRoles,
      shards,
    });
    this.#settings = new SettingsBook(options.settings, {
      defaults: defaultsOf(options),
      now,
      onFault: (message) => log.warn(message),
    });
    const alerts = new AlertBook(records, { now, randomId: options.randomAlertId });
    const digests = new DigestBook(records, now);
    this.#servers = new Servers({
      client: this.#client,
      shared,
      own,
      alerts,
      digests,
      now,
      log,
      settings: this.#settings,
      feeds: options.feeds,
      attachments: new Attachments(api),
      judgements: new Judgements(),
      mentionCommand: this.#registered.mention,
    });
    this.#watch = new Watch({
      client: this.#client,
      shared,
      own,
      servers: this.#servers,
      settings: this.#settings,
      alerts,
      digests,
      records,
      now,
      log,
    });
    this.#departures = new Departures({
      client: this.#client,
      shards,
      kept,
      settings: this.#settings,
      own,
      now,
      log,
    });
    this.#dispatcher = new Dispatcher({
      commands,
      buttons,
      menus,
      forms,
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

  /** What the bot sends by itself, for the rounds of the process on duty. */
  get rounds(): readonly Round[] {
    return this.#watch.rounds;
  }

  /** The connections to Discord, one per shard. Empty before the bot is started. */
  get shards(): readonly ShardState[] {
    return describeShards(this.#client);
  }

  /**
   * Resolves when Discord closes a connection permanently, or one is lost for too long; the log says why.
   * One shard is enough: the bot would never answer its servers again, and the same cause closes the other
   * shards too.
   */
  readonly closed: Promise<void>;

  /**
   * Registers the commands and connects.
   *
   * @throws UserError when Discord refuses the token, an intent or the server, or cannot be reached.
   */
  async start(): Promise<void> {
    const { token, log } = this.#options;
    logConnection(this.#client, log);
    this.#recovery.watch(this.#client);
    this.#client.on(Events.InteractionCreate, this.#take);
    this.#client.on(Events.MessageCreate, this.#hear);
    this.#client.on(Events.GuildCreate, this.#join);
    this.#client.on(Events.GuildDelete, this.#leave);
    try {
      const application = await signIn(this.#client, token);
      // A start that fails here uses up no session start, however often a supervisor repeats it.
      const isChanged = await this.#registered.register(application);
      const { shards = 'auto' } = this.#options;
      await waitForSessionStarts(this.#client.rest, shards, log, this.#stopping.signal);
      await connect(this.#client, token);
      const servers = [...this.#client.guilds.cache.keys()];
      if (isChanged) await this.#registered.withdrawElsewhere(application, servers);
      await this.#watch.start();
    } catch (error) {
      await this.#client.destroy();
      throw error;
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
    this.#stopping.abort();
    this.#client.off(Events.InteractionCreate, this.#take);
    this.#client.off(Events.MessageCreate, this.#hear);
    this.#client.off(Events.GuildCreate, this.#join);
    this.#client.off(Events.GuildDelete, this.#leave);
    await Promise.race([Promise.all(this.#underWay), setTimeout(LONGEST_STOP, null, UNREFERENCED)]);
    this.#watch.stop();
    this.#recovery.stop();
    await this.#client.destroy();
    await this.#connections.destroy();
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
