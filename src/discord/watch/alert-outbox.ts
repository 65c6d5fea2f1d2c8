import {
  type Client,
  RESTJSONErrorCodes as Codes,
  Routes,
  type SendableChannels,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Alert } from '../../watch/alerts/alert.ts';
import type { AlertMessage, AlertOutbox, SendOutcome } from '../../watch/alerts/deliver.ts';
import { describeFailure, hasCode, hasGone } from '../dispatch/failure.ts';
import { post } from '../dispatch/respond.ts';
import { textsForServer } from '../languages/readers.ts';
import { alertReply } from '../replies/watch/alert.ts';
import { closedReply } from '../replies/watch/alerts.ts';
import { hasArrived, markerOf } from './arrived.ts';
import { channelOnServer } from './channel-on-server.ts';
import { UnreachableError } from './unreachable-error.ts';

export interface AlertOutboxOptions {
  readonly client: Client;
  /** Whether servers have their own corpora, which direct messages do not reach. */
  readonly hasOwn: boolean;
  readonly log: Logger;
}

/** Sends alerts to Discord. */
export class DiscordAlertOutbox implements AlertOutbox {
  readonly #options: AlertOutboxOptions;

  constructor(options: AlertOutboxOptions) {
    this.#options = options;
  }

  async send(alert: Alert, message: AlertMessage): Promise<SendOutcome> {
    // While the bot itself is not on the server, nothing is sent, and nothing is lost.
    const hasLeft = await this.#hasLeft(alert).catch(() => null);
    if (hasLeft === null) return 'later';
    if (hasLeft) return 'gone';
    try {
      const hasContext =
        !this.#options.hasOwn || alert.where === 'channel' || alert.server === null;
      const texts = textsForServer(this.#options.client, alert.server);
      const reply = alertReply(alert, message, { hasContext }, texts);
      await post(await this.#place(alert), reply, {
        marker: markerOf(nameOf(alert)),
        nonce: `${alert.id}${alert.sent.toString(36)}`,
      });
      return 'sent';
    } catch (error) {
      return this.#outcomeOf(error, alert);
    }
  }

  async hasArrived(alert: Alert): Promise<boolean> {
    const since = new Date(alert.sending?.at ?? Number.NaN);
    if (Number.isNaN(since.getTime())) return false;
    return hasArrived(() => this.#place(alert), markerOf(nameOf(alert)), since);
  }

  async tellClosed({ id, server, channel, member }: Alert): Promise<void> {
    const { client, log } = this.#options;
    if (server === null) return;
    try {
      const place = await client.channels.fetch(channel, { allowUnknownGuild: true });
      const reply = closedReply(member, textsForServer(client, server));
      if (place?.isSendable()) await post(place, reply, { nonce: `closed${id}` });
    } catch (error) {
      log.info({ channel, error: describeFailure(error) }, 'the end of alerts was not told');
    }
  }

  /** Whether the member is no longer on the server whose reports they follow. */
  async #hasLeft({ server, member }: Alert): Promise<boolean> {
    if (server === null) return false;
    try {
      await this.#options.client.rest.get(Routes.guildMember(server, member));
      return false;
    } catch (error) {
      if (hasCode(error, Codes.UnknownMember) || hasCode(error, Codes.UnknownUser)) return true;
      throw error;
    }
  }

  async #place({ where, member, channel, server }: Alert): Promise<SendableChannels> {
    const { client } = this.#options;
    if (where === 'dm') return client.users.createDM(member);
    return channelOnServer(client, channel, server);
  }

  #outcomeOf(error: unknown, { id, server, where }: Alert): SendOutcome {
    const { log } = this.#options;
    log.info({ alert: id, server, error: describeFailure(error) }, 'an alert was not sent');
    if (hasCode(error, Codes.CannotSendMessagesToThisUser)) return 'closed';
    if (hasCode(error, Codes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds))
      return 'closed';
    if (error instanceof UnreachableError) return 'unreachable';
    // Of a direct message, this is about the server that the bot is not on for now.
    return where === 'channel' && hasGone(error) ? 'unreachable' : 'later';
  }
}

function nameOf({ id, sent }: Alert): string {
  return `alert ${id} ${sent}`;
}
