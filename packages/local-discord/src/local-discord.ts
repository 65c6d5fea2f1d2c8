import {
  type APIApplicationCommand,
  GatewayDispatchEvents,
  Locale,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { type Message, viewOf } from './actors/message.ts';
import { Person } from './actors/person.ts';
import { assemble, type LocalDiscordOptions } from './assembly.ts';
import type { Breakdown } from './gateway/entrance.ts';
import { guildCreated } from './gateway/guild-events.ts';
import type { Preview } from './preview/preview.ts';
import type { Fault } from './rest/faults.ts';
import type { LoggedRequest, RestServer } from './rest/server.ts';
import type { CommandScope } from './state/commands.ts';
import type { Guild } from './state/guild.ts';
import type { State } from './state/state.ts';

/** The permissions that moderators usually have. */
const MODERATOR =
  PermissionFlagsBits.ManageMessages |
  PermissionFlagsBits.ManageGuild |
  PermissionFlagsBits.ModerateMembers;

/** A server. */
export interface Server {
  readonly id: string;
  readonly name: string;
  /** The first of its channels. */
  readonly channelId: string;
}

/** How a server is made. */
export interface ServerOptions {
  readonly hasBot?: boolean;
  readonly systemChannel?: 'open' | 'closed';
}

/** The permissions and roles of a person on a server. */
export interface MembershipOptions {
  /** Permission bits beyond everyone's, such as `PermissionFlagsBits.ManageMessages`. */
  readonly permissions?: bigint;
  /** Names of roles; those that do not exist are made. */
  readonly roles?: readonly string[];
}

/** A person who joins the server. */
export interface PersonOptions extends MembershipOptions {
  readonly name: string;
  /** A language code such as `fr`; `en-US` when left out. */
  readonly locale?: string;
  /** Whether it is another bot, whose messages can have embeds and components. */
  readonly isBot?: boolean;
}

/**
 * Discord on 127.0.0.1: REST and gateway for an unmodified client, and people who use the bot.
 *
 * @example
 * ```ts
 * const discord = await LocalDiscord.start();
 * const client = new Client({
 *   intents: [GatewayIntentBits.Guilds],
 *   rest: { api: discord.api },
 * });
 * await client.login(discord.token);
 * await discord.connected();
 *
 * const reader = discord.person({ name: 'Reader' });
 * const asked = reader.command('ask', { question: 'How many trucks crossed?' });
 * await asked.acknowledged;                  // { afterMs, type, ephemeral }
 * const answer = await asked.reply();        // the first message with content
 * textOf(answer);                            // all its texts, in reading order
 * buttonsOf(answer);                         // [{ label, customId, disabled, … }]
 *
 * const context = reader.click(answer, 'Context');   // by label or custom id
 * await context.followUp();                  // or context.reply(), .modal(), .deleted()
 * context.errors;                            // the bot's refused requests
 *
 * await reader.autocomplete('ask', 'source', 'gua'); // the choices offered
 * await reader.command('ask', { … }, { context: 'direct', subcommand: 'now' }).reply();
 * discord.messages();                        // public messages that exist now
 * discord.failNext({ path: /callback/, status: 429, retryAfter: 0.1 });
 * await client.destroy();
 * await discord.stop();
 * ```
 */
export class LocalDiscord {
  /** The bot's token. */
  readonly token: string;
  readonly #state: State;
  readonly #server: RestServer;

  /** Listens on 127.0.0.1 only. */
  static async start(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
    const discord = new LocalDiscord(options);
    await new Promise<void>((resolve, reject) => {
      discord.#server.http.once('error', reject);
      discord.#server.http.listen(options.port ?? 0, '127.0.0.1', resolve);
    });
    return discord;
  }

  private constructor(options: LocalDiscordOptions) {
    const { state, server, token } = assemble(options);
    this.#state = state;
    this.#server = server;
    this.token = token;
  }

  /** The value for the client's option `rest.api`. */
  get api(): string {
    return `${this.#server.origin}/api`;
  }

  get port(): number {
    return this.#server.port;
  }

  get applicationId(): string {
    return this.#state.world.bot.id;
  }

  get guildId(): string {
    return this.#state.world.guildId;
  }

  /** The servers that everyone joins, the main server first. Each next one belongs to another shard. */
  get guilds(): readonly Server[] {
    return this.#state.world.joined;
  }

  /** The channel in which people type unless another is named. */
  get channelId(): string {
    return this.#state.world.mainChannelId;
  }

  /** The id of a text channel of the main server, by its name. */
  channelNamed(name: string): string {
    const { channels, guildId } = this.#state.world;
    const channel = channels.find(
      (each) => 'guild_id' in each && each.guild_id === guildId && each.name === name,
    );
    if (!channel) throw new Error(`There is no channel ${name}.`);
    return channel.id;
  }

  /** Cuts every connection and stops listening. */
  async stop(): Promise<void> {
    this.#state.gateway.close();
    const closed = new Promise<void>((resolve) => this.#server.http.close(() => resolve()));
    this.#server.http.closeAllConnections();
    await closed;
  }

  /** Waits until a bot has identified or resumed. */
  async connected(): Promise<void> {
    const { changes, gateway, limits } = this.#state;
    // A client that lost its session waits five seconds before it identifies again.
    const patienceMs = Math.max(limits.patienceMs, 15_000);
    const look = () => (gateway.connections > 0 ? true : undefined);
    await changes.until(look, patienceMs, () => new Error('No bot has connected.'));
  }

  /** How many bots are connected now. */
  get connections(): number {
    return this.#state.gateway.connections;
  }

  /** How often a bot has identified, that is, begun a new session rather than resumed one. */
  get identifyCount(): number {
    return this.#state.gateway.identifyCount;
  }

  /** Cuts the gateway connection. The client may resume, unless its session is forgotten. */
  dropGateway(options: { readonly forgetSession?: boolean } = {}): void {
    this.#state.gateway.drop(options.forgetSession ?? false);
  }

  /** Closes the connection permanently, as after a reset of the bot's token. */
  closeGateway(): void {
    this.#state.gateway.closeForGood();
  }

  /**
   * Breaks the host at which sessions are resumed, as when Discord replaces it.
   *
   * @param how - `null` makes it work again.
   */
  breakResumeHost(how: Breakdown | null): void {
    this.#state.gateway.breakHost('resume', how);
  }

  /** Everything answers with status 503 until {@link endOutage}. All sessions are lost. */
  beginOutage(): void {
    this.#server.isDown = true;
    for (const host of ['main', 'resume'] as const) this.#state.gateway.breakHost(host, 'refuses');
    this.#state.gateway.drop(true);
  }

  endOutage(): void {
    this.#server.isDown = false;
    for (const host of ['main', 'resume'] as const) this.#state.gateway.breakHost(host, null);
  }

  /** Asks the client to connect again and to resume. */
  requestReconnect(): void {
    this.#state.gateway.requestReconnect();
  }

  /** Ends the session: the client has to identify again, which it does after five seconds. */
  invalidateSession(): void {
    this.#state.gateway.invalidate();
  }

  /** Makes the next matching requests fail. */
  failNext(fault: Fault): void {
    this.#server.faults.plan(fault);
  }

  /** Every API request so far. */
  get requests(): readonly LoggedRequest[] {
    return this.#server.log;
  }

  /** The commands registered globally, or on one server by its id. */
  commands(scope: CommandScope = 'global'): readonly APIApplicationCommand[] {
    return this.#state.commands.list(scope);
  }

  /** The scope of every registration so far, in order: `global` or a server's id. */
  get registrations(): readonly CommandScope[] {
    return this.#state.commands.writes;
  }

  /** Adds a person to all {@link guilds}. */
  person({ name, locale = Locale.EnglishUS, isBot = false, ...membership }: PersonOptions): Person {
    const { world } = this.#state;
    const user = world.newUser(name, isBot);
    const person = new Person(this.#state, name, user, locale);
    for (const guild of world.joined) this.join(person, guild, membership);
    return person;
  }

  /**
   * Makes another server.
   *
   * @param options.hasBot - Whether the bot is installed there. Otherwise people use their own installation.
   * @param options.systemChannel - Whether its channel is also its system channel: one in which the bot may
   * write, or a closed one in which it may not.
   */
  server(name: string, { hasBot = true, systemChannel }: ServerOptions = {}): Server {
    const { world, gateway } = this.#state;
    const guild = world.addGuild(name, hasBot);
    if (systemChannel) guild.systemChannelId = guild.channelId;
    if (systemChannel === 'closed') {
      world.deny(guild.channelId, world.bot.id, PermissionFlagsBits.SendMessages);
    }
    if (hasBot) gateway.publish(guildCreated(world, guild));
    return guild;
  }

  /** Removes the bot from a server. */
  kickBot({ id }: Pick<Server, 'id'>): void {
    const { world, gateway } = this.#state;
    this.#guild(id).removeMember(world.bot.id);
    gateway.publish({
      name: GatewayDispatchEvents.GuildDelete,
      guildId: id,
      dataFor: () => ({ id }),
    });
  }

  /** Adds the bot to a server that does not have it. */
  inviteBot({ id }: Pick<Server, 'id'>): void {
    const { world, gateway } = this.#state;
    const guild = this.#guild(id);
    guild.addMember(world.bot, []);
    gateway.publish(guildCreated(world, guild));
  }

  /** Makes a server unavailable, as Discord does when it has trouble: bots do not get it. */
  withhold({ id }: Pick<Server, 'id'>): void {
    this.#guild(id).isAvailable = false;
    this.#state.gateway.publish({
      name: GatewayDispatchEvents.GuildDelete,
      guildId: id,
      dataFor: () => ({ id, unavailable: true }),
    });
  }

  /** Makes a server available again. */
  deliver({ id }: Pick<Server, 'id'>): void {
    const { world, gateway } = this.#state;
    const guild = this.#guild(id);
    guild.isAvailable = true;
    gateway.publish(guildCreated(world, guild));
  }

  /** Adds a person to a server, or changes their roles there. */
  join(
    { user, name }: Person,
    { id }: Pick<Server, 'id'>,
    { permissions = 0n, roles = [] }: MembershipOptions = {},
  ): void {
    const guild = this.#guild(id);
    const roleIds = roles.map((role) => guild.role(role)?.id ?? this.#newRole(role, 0n, guild));
    if (permissions !== 0n) roleIds.push(this.#newRole(`${name}'s role`, permissions, guild));
    guild.addMember(user, roleIds);
  }

  /** Deletes a role of the main server. */
  deleteRole(id: string): void {
    const { world, gateway } = this.#state;
    world.main.removeRole(id);
    gateway.publish({
      name: GatewayDispatchEvents.GuildRoleDelete,
      guildId: world.guildId,
      dataFor: () => ({ guild_id: world.guildId, role_id: id }),
    });
  }

  /** Deletes a channel of the main server. */
  deleteChannel(id: string): void {
    const { world, gateway } = this.#state;
    const channel = world.channel(id);
    world.removeChannel(id);
    gateway.publish({
      name: GatewayDispatchEvents.ChannelDelete,
      guildId: world.guildId,
      dataFor: () => channel,
    });
  }

  /**
   * Denies the bot permissions in a channel of the main server.
   *
   * @param permissions - `0n` lifts that again.
   */
  denyBot(channelId: string, permissions: bigint): void {
    const { world, gateway } = this.#state;
    world.deny(channelId, world.bot.id, permissions);
    gateway.publish({
      name: GatewayDispatchEvents.ChannelUpdate,
      guildId: world.guildId,
      dataFor: () => world.channel(channelId),
    });
  }

  /** Lets the AutoMod of every server block messages of the bot; `null` for none. */
  blockMessages(pattern: RegExp | null): void {
    this.#state.world.blocked = pattern;
  }

  /** The id of a role, by its name. */
  roleId(name: string): string {
    const role = this.#state.world.role(name);
    if (!role) throw new Error(`There is no role ${name}.`);
    return role.id;
  }

  /** Takes every role from a person, who then has only the permissions of everyone. */
  takeRoles({ user }: Person): void {
    for (const guild of this.#state.world.joined) guild.addMember(user, []);
  }

  /**
   * Opens the page on which you see the server, and play a member or a moderator of it.
   *
   * @param port - A free port when left out, or when the port is taken.
   */
  async openPreview(port = 0): Promise<Preview> {
    const [{ Preview }, { Player }] = await Promise.all([
      import('./preview/preview.ts'),
      import('./preview/player.ts'),
    ]);
    const member = new Player(this.person({ name: 'Reader' }));
    const moderator = new Player(this.person({ name: 'Editor', permissions: MODERATOR }));
    return Preview.start({ state: this.#state, players: { member, moderator } }, port);
  }

  /** The public messages that exist now, in the order they were sent. */
  messages(channelId?: string): readonly Message[] {
    return this.#state.messages.all
      .filter(({ onlyFor }) => onlyFor === undefined)
      .map(({ api }) => viewOf(api))
      .filter((message) => channelId === undefined || message.channelId === channelId);
  }

  /** Deletes a message, as a moderator can. */
  deleteMessage({ id }: Pick<Message, 'id'>): void {
    this.#state.messages.remove(id);
  }

  /** The bytes of a file that a message shows. */
  bytesOf(attachment: { readonly id: string }): Uint8Array {
    const file = this.#state.attachments.find(attachment.id);
    if (!file) throw new Error(`There is no file ${attachment.id}.`);
    return file.bytes;
  }

  #guild(id: string): Guild {
    const guild = this.#state.world.guild(id);
    if (!guild) throw new Error(`There is no server ${id}.`);
    return guild;
  }

  #newRole(name: string, permissions: bigint, guild: Guild): string {
    const { world, gateway } = this.#state;
    const role = world.addRole(name, permissions, guild);
    gateway.publish({
      name: GatewayDispatchEvents.GuildRoleCreate,
      guildId: guild.id,
      dataFor: () => ({ guild_id: guild.id, role }),
    });
    return role.id;
  }
}
