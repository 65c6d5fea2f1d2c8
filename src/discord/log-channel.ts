import type { Client, SendableChannels } from 'discord.js';
import type { Logger } from 'pino';
import type { Reply } from './components.ts';
import { describeFailure } from './failure.ts';
import { notice } from './replies/notice.ts';
import { post } from './respond.ts';

/** More at a time help nobody; the log has them all. */
const MOST_UNTOLD = 5;

/** The channel in which moderators see what was changed, if one is set. */
export class LogChannel {
  readonly #client: Client;
  readonly #channelId: string | null;
  readonly #log: Logger;
  readonly #untold: string[] = [];

  /** @param channelId - Its id; without one nothing is told. */
  constructor(client: Client, channelId: string | null, log: Logger) {
    this.#client = client;
    this.#channelId = channelId;
    this.#log = log;
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
    if (channel?.isSendable()) return channel;
    throw new Error('LOG_CHANNEL_ID is no channel that messages can be sent to.');
  }
}
