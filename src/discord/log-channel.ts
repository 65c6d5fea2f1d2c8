import type { Client, SendableChannels } from 'discord.js';
import type { Logger } from 'pino';
import { describeFailure } from './dispatch/failure.ts';
import { post } from './dispatch/respond.ts';
import { textsForChannel } from './languages/readers.ts';
import type { Texts } from './languages/texts.ts';
import type { Reply } from './message/components.ts';
import { notice } from './replies/notice.ts';

/** Maximum number of warnings kept until they can be shown. The log has all of them. */
const MOST_UNTOLD = 5;

export interface LogChannelOptions {
  /** `null` if there is none: nothing is posted then. */
  readonly channelId: string | null;
  /** The server it must be on, so that no server sees what another does; `null` for any. */
  readonly server: string | null;
  /** Warnings that could not be posted yet. */
  readonly untold: string[];
  readonly log: Logger;
}

/** The channel in which moderators see every change, if one is set. */
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
   * Posts a message, or several. Logs a failure instead of throwing it, because the change it reports is already
   * made.
   *
   * @param make - Makes them in the language of the server.
   * @returns Whether all were posted.
   */
  async tell(make: (texts: Texts) => Reply | readonly Reply[]): Promise<boolean> {
    if (this.#channelId === null) return false;
    try {
      const channel = await this.#channel(this.#channelId);
      for (const reply of [make(textsForChannel(channel))].flat()) await post(channel, reply);
      return true;
    } catch (error) {
      const channel = this.#channelId;
      this.#log.warn({ channel, error: describeFailure(error) }, 'not posted to the log channel');
      return false;
    }
  }

  /**
   * Reports a problem to moderators, such as a broken file. Keeps it for {@link takeUntold} if it cannot
   * be posted.
   *
   * @param sentence - Plain text.
   */
  async warn(sentence: string): Promise<void> {
    if (await this.tell(() => notice(sentence))) return;
    if (this.#untold.length < MOST_UNTOLD) this.#untold.push(sentence);
  }

  /** Takes the warnings that could not be posted. The caller must show them. */
  takeUntold(): readonly string[] {
    return this.#untold.splice(0);
  }

  async #channel(id: string): Promise<SendableChannels> {
    // Another process may handle its server, which is then unknown here.
    const channel = await this.#client.channels.fetch(id, { allowUnknownGuild: true });
    const isElsewhere =
      this.#server !== null &&
      !(channel && 'guildId' in channel && channel.guildId === this.#server);
    if (isElsewhere) throw new Error('The log channel is on another server.');
    if (channel?.isSendable()) return channel;
    throw new Error('The bot cannot send messages to the log channel.');
  }
}
