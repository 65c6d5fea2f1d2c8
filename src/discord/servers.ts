import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { CorpusContext } from '../servers/corpus-context.ts';
import type { Patience, ServerCorpora } from '../servers/server-corpora.ts';
import type { SettingsBook, Settled } from '../settings/settings-book.ts';
import { LogChannel } from './log-channel.ts';
import type { ServerServices, Services } from './services.ts';

export interface ServersOptions
  extends Pick<Services, 'attachments' | 'judgements' | 'mentionCommand' | 'now'> {
  readonly client: Client;
  /** The corpus of servers without their own, and of people outside any server. */
  readonly shared: CorpusContext;
  /** Corpora of servers that have their own; `null` if all share one. */
  readonly own: ServerCorpora | null;
  readonly settings: SettingsBook;
  readonly log: Logger;
}

/**
 * Gives each server its services. Code that has the services of one server cannot reach what belongs to
 * another.
 */
export class Servers {
  readonly #options: ServersOptions;
  /** Warnings that could not be posted yet, by the server whose corpus they are about. */
  readonly #untold = new Map<string | null, string[]>();

  constructor(options: ServersOptions) {
    this.#options = options;
  }

  /** The log channel of the shared corpus. */
  get logChannel(): LogChannel {
    return this.#logChannel(null, this.#options.settings.defaults.logChannelId);
  }

  /**
   * Runs `work` with the services of a server. Its corpus stays open until `work` ends.
   *
   * @param server - Its id; `null` in a direct message, or where the bot is not installed.
   * @throws UserError if the corpus cannot be opened, or not in time; everything that `work` throws.
   */
  async use<Result>(
    server: string | null,
    work: (services: ServerServices) => Promise<Result>,
    patience: Patience = {},
  ): Promise<Result> {
    const { shared, own, settings: book } = this.#options;
    if (server === null) {
      return work(this.#services(null, shared, { settings: book.defaults, stated: {} }));
    }
    const settled = await book.of(server);
    if (own === null) return work(this.#services(server, shared, settled));
    const { readsShared, questionLogDays } = settled.settings;
    return own.use(
      server,
      readsShared,
      (context) => {
        const questionLog = context.questionLog.keeping(questionLogDays);
        return work(this.#services(server, { ...context, questionLog }, settled));
      },
      patience,
    );
  }

  /**
   * Reports a problem to a server's moderators.
   *
   * @param server - Id of the server whose corpus it is about.
   * @param sentence - Plain text.
   */
  async warn(server: string, sentence: string): Promise<void> {
    const { settings } = await this.#options.settings.of(server);
    await this.#logChannel(server, settings.logChannelId).warn(sentence);
  }

  /** Removes expired drafts and questions of servers that have their own corpus. */
  async tidy(): Promise<void> {
    const { own, settings } = this.#options;
    await own?.tidy(async (server) => (await settings.of(server)).settings.questionLogDays);
  }

  #services(server: string | null, context: CorpusContext, settled: Settled): ServerServices {
    const { own, settings: book, attachments, judgements, mentionCommand, now } = this.#options;
    const { moderatorRoles, suggestions, isPrivate, logChannelId } = settled.settings;
    const hasOwnCorpus = server !== null && own !== null;
    return {
      ...context,
      ...{ attachments, judgements, mentionCommand, now },
      server,
      hasOwnCorpus,
      moderatorRoles,
      suggestions,
      isPrivate,
      logChannel: this.#logChannel(hasOwnCorpus ? server : null, logChannelId),
      settled,
      changeSettings: (changes) => {
        if (server === null) throw new Error('settings can only be changed on a server');
        return book.change(server, changes);
      },
    };
  }

  #logChannel(server: string | null, channelId: string | null): LogChannel {
    const { client, log } = this.#options;
    const untold = this.#untold.get(server) ?? [];
    this.#untold.set(server, untold);
    return new LogChannel(client, { channelId, server, untold, log });
  }
}
