import { type Client, RESTJSONErrorCodes as Codes, type SendableChannels } from 'discord.js';
import type { Logger } from 'pino';
import type {
  Digest,
  DigestAddress,
  DigestOutbox,
  DigestOutcome,
} from '../../watch/digest/digest-round.ts';
import { describeFailure, hasCode, hasGone } from '../dispatch/failure.ts';
import { post } from '../dispatch/respond.ts';
import { textsForServer } from '../languages/readers.ts';
import { digestReply, drawDigest } from '../replies/watch/digest.ts';
import type { Servers } from '../servers.ts';
import { hasArrived, markerOf } from './arrived.ts';
import { channelOnServer } from './channel-on-server.ts';
import { UnreachableError } from './unreachable-error.ts';

export interface DigestOutboxOptions {
  readonly client: Client;
  readonly servers: Servers;
  readonly log: Logger;
}

/** Sends digests to Discord. */
export class DiscordDigestOutbox implements DigestOutbox {
  readonly #options: DigestOutboxOptions;

  constructor(options: DigestOutboxOptions) {
    this.#options = options;
  }

  async send(address: DigestAddress, digest: Digest): Promise<DigestOutcome> {
    const { server, number } = address;
    const texts = textsForServer(this.#options.client, server);
    const chart = await drawDigest(digest, texts);
    const identity = {
      marker: markerOf(nameOf(address)),
      nonce: `${BigInt(server).toString(36)}-${number.toString(36)}`,
    };
    try {
      const channel = await this.#channel(address);
      await post(channel, digestReply(digest, chart, texts), identity).catch(
        async (error: unknown) => {
          // Perhaps it is only the picture that the bot may not send there.
          if (chart === null || !hasCode(error, Codes.MissingPermissions)) throw error;
          await post(channel, digestReply(digest, null, texts), identity);
        },
      );
      return 'sent';
    } catch (error) {
      const { log } = this.#options;
      log.info({ server, error: describeFailure(error) }, 'a digest was not sent');
      return error instanceof UnreachableError || hasGone(error) ? 'unreachable' : 'later';
    }
  }

  hasArrived(address: DigestAddress): Promise<boolean> {
    return hasArrived(() => this.#channel(address), markerOf(nameOf(address)), address.at);
  }

  async warn({ server, channel }: DigestAddress): Promise<void> {
    const { client, servers } = this.#options;
    const known = client.channels.cache.get(channel);
    const texts = textsForServer(client, server);
    const isNamed = known && 'name' in known && known.name;
    const name = isNamed ? `#${known.name}` : texts.say('digest.its-channel');
    await servers.warn(server, texts.say('digest.not-posted', { channel: name }));
  }

  #channel({ server, channel }: DigestAddress): Promise<SendableChannels> {
    return channelOnServer(this.#options.client, channel, server);
  }
}

function nameOf({ server, number }: DigestAddress): string {
  return `digest ${server} ${number}`;
}
