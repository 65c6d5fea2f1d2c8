import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { CorpusContext } from '../servers/corpus-context.ts';
import type { Patience, ServerCorpora } from '../servers/server-corpora.ts';
import type { SettingsBook, Settled } from '../settings/settings-book.ts';
import { LogChannel } from './log-channel.ts';
import type { ServerServices, Services } from './services.ts';

/** What {@link Servers} are made with. */
export interface ServersOptions extends Pick<Services, 'attachments' | 'judgements' | 'now'> {
  readonly client: Client;
  /** The corpus of all, or of those who are on no server. */
  readonly shared: CorpusContext;
  /** The corpora of servers that have one each; `null` if all share one. */
  readonly own: ServerCorpora | null;
  readonly settings: SettingsBook;
  readonly log: Logger;
}

/**
 * The one place that knows what there is to work with where somebody is. Whoever is given that cannot
 * reach what belongs to another server.
 */
export class Servers {
  readonly #options: ServersOptions;
  /** What nobody could be told so far, by the server whose corpus it is about. */
  readonly #untold = new Map<string | null, string[]>();

  constructor(options: ServersOptions) {
    this.#options = options;
  }

  /** Where moderators see what becomes of the shared corpus. */
  get logChannel(): LogChannel {
    return this.#logChannel(null, this.#options.settings.defaults.logChannelId);
  }

  /**
   * Does something with what there is on a server. It stays open meanwhile.
   *
   * @param server - Its id; `null` for whoever is alone with the bot, or where it is not installed.
   * @throws UserError if it cannot be opened, or not in time; whatever the work throws.
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
   * Tells a server's moderators what they should know of.
   *
   * @param server - Whose corpus it is about.
   * @param sentence - Plain text.
   */
  async warn(server: string, sentence: string): Promise<void> {
    const { settings } = await this.#options.settings.of(server);
    await this.#logChannel(server, settings.logChannelId).warn(sentence);
  }

  /** Removes what has expired of what servers have of their own. */
  async tidy(): Promise<void> {
    const { own, settings } = this.#options;
    await own?.tidy(async (server) => (await settings.of(server)).settings.questionLogDays);
  }

  #services(server: string | null, context: CorpusContext, settled: Settled): ServerServices {
    const { own, settings: book, attachments, judgements, now } = this.#options;
    const { moderatorRoles, suggestions, isPrivate, logChannelId } = settled.settings;
    const hasOwnCorpus = server !== null && own !== null;
    return {
      ...context,
      ...{ attachments, judgements, now },
      server,
      hasOwnCorpus,
      moderatorRoles,
      suggestions,
      isPrivate,
      logChannel: this.#logChannel(hasOwnCorpus ? server : null, logChannelId),
      settled,
      changeSettings: (changes) => {
        if (server === null) throw new Error('there is no server to have settings');
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
