import type { Client, SendableChannels } from 'discord.js';
import type { Logger } from 'pino';
import { describeFailure } from './dispatch/failure.ts';
import { post } from './dispatch/respond.ts';
import type { Reply } from './message/components.ts';
import { notice } from './replies/notice.ts';

/** More at a time help nobody; the log has them all. */
const MOST_UNTOLD = 5;

/** What a {@link LogChannel} is. */
export interface LogChannelOptions {
  /** Its id; without one nothing is told. */
  readonly channelId: string | null;
  /** The server that it must be on: what one server does is nothing to another; `null` for any. */
  readonly server: string | null;
  /** What nobody could be told so far. */
  readonly untold: string[];
  readonly log: Logger;
}

/** The channel in which moderators see what was changed, if one is set. */
export class LogChannel {
  readonly #client: Client;
  readonly #channelId: string | null;
  readonly #server: string | null;
  readonly #log: Logger;
  readonly #untold: string[];

  constructor(client: Client, { channelId, server, untold, log }: LogChannelOptions) {
    this.#client = client;
    this.#channelId = channelId;
    this.#server = server;
    this.#log = log;
    this.#untold = untold;
  }

  /**
   * Tells something there. What fails is logged and never thrown: what is told has been done.
   *
   * @returns Whether it stands there.
   */
  async tell(reply: Reply): Promise<boolean> {
    if (this.#channelId === null) return false;
    try {
      await post(await this.#channel(this.#channelId), reply);
      return true;
    } catch (error) {
      const channel = this.#channelId;
      this.#log.warn({ channel, error: describeFailure(error) }, 'the log channel was not told');
      return false;
    }
  }

  /**
   * Tells moderators what they should know of, such as a broken file. Where nobody can be told, it is
   * kept for {@link takeUntold}.
   *
   * @param sentence - Plain text.
   */
  async warn(sentence: string): Promise<void> {
    if (await this.tell(notice(sentence))) return;
    if (this.#untold.length < MOST_UNTOLD) this.#untold.push(sentence);
  }

  /** What could not be told so far; whoever takes it tells it. */
  takeUntold(): readonly string[] {
    return this.#untold.splice(0);
  }

  async #channel(id: string): Promise<SendableChannels> {
    // Its server may be looked after by another process, and so be unknown here.
    const channel = await this.#client.channels.fetch(id, { allowUnknownGuild: true });
    const isElsewhere =
      this.#server !== null &&
      !(channel && 'guildId' in channel && channel.guildId === this.#server);
    if (isElsewhere) throw new Error('The log channel is on another server.');
    if (channel?.isSendable()) return channel;
    throw new Error('The log channel is no channel that messages can be sent to.');
  }
}
