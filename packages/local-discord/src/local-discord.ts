import type { APIApplicationCommand } from 'discord-api-types/v10';
import { Locale, PermissionFlagsBits } from 'discord-api-types/v10';
import { Person } from './actors/person.ts';
import { type Message, viewOf } from './actors/seen/message.ts';
import { assemble, type LocalDiscordOptions } from './assembly.ts';
import { ChannelControls } from './controls/channel-controls.ts';
import { GatewayControls } from './controls/gateway-controls.ts';
import { type MembershipOptions, ServerControls } from './controls/server-controls.ts';
import type { Preview } from './preview/preview.ts';
import type { Fault } from './rest/faults.ts';
import type { LoggedRequest, RestServer } from './rest/server.ts';
import type { CommandScope } from './state/commands.ts';
import type { State } from './state/state.ts';

/** The permissions that moderators usually have. */
const MODERATOR =
  PermissionFlagsBits.ManageMessages |
  PermissionFlagsBits.ManageGuild |
  PermissionFlagsBits.ModerateMembers;

/** A person who joins the server. */
export interface PersonOptions extends MembershipOptions {
  readonly name: string;
  /** A language code such as `fr`; `en-US` when left out. */
  readonly locale?: string;
  /** Whether it is another bot, whose messages can have embeds and components. */
  readonly isBot?: boolean;
  /** Whether they have installed the bot for themselves, and can use it everywhere. */
  readonly hasInstalled?: boolean;
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
 * await discord.gateway.connected();
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
  readonly gateway: GatewayControls;
  readonly servers: ServerControls;
  readonly channels: ChannelControls;
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
    this.gateway = new GatewayControls(state);
    this.servers = new ServerControls(state);
    this.channels = new ChannelControls(state);
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

  /** The channel in which people type unless another is named. */
  get channelId(): string {
    return this.#state.world.mainChannelId;
  }

  /** Cuts every connection and stops listening. */
  async stop(): Promise<void> {
    this.#state.gateway.close();
    const closed = new Promise<void>((resolve) => this.#server.http.close(() => resolve()));
    this.#server.http.closeAllConnections();
    await closed;
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

  /** Adds a person to all servers that everyone joins. */
  person(options: PersonOptions): Person {
    const { name, locale = Locale.EnglishUS, isBot = false, hasInstalled = false } = options;
    const { world } = this.#state;
    const user = world.newUser(name, isBot);
    if (hasInstalled) world.installedBy.add(user.id);
    const person = new Person(this.#state, name, user, locale);
    for (const guild of world.joined) this.servers.join(person, guild, options);
    return person;
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
}
