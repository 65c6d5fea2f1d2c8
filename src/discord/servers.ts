import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { CorpusContext } from '../servers/corpus-context.ts';
import type { Patience, ServerCorpora } from '../servers/server-corpora.ts';
import type { SettingsBook, Settled } from '../settings/settings-book.ts';
import type { DigestBook } from '../watch/digest/digest-book.ts';
import type { Desk } from '../watch/feeds/desk.ts';
import type { Feeds } from '../watch/feeds/feeds.ts';
import { feedsOfServer } from '../watch/feeds/server-feeds.ts';
import type { Journal } from '../watch/followed.ts';
import { tellNews } from './feeds/tell-news.ts';
import { LogChannel } from './log-channel.ts';
import type { ServerServices, Services } from './services.ts';
import { digestIn } from './watch/digest-settings.ts';

export interface ServersOptions
  extends Pick<Services, 'attachments' | 'judgements' | 'mentionCommand' | 'alerts' | 'now'> {
  readonly client: Client;
  /** The corpus of servers without their own, and of people outside any server. */
  readonly shared: CorpusContext;
  /** Corpora of servers that have their own; `null` if all share one. */
  readonly own: ServerCorpora | null;
  readonly settings: SettingsBook;
  /** The feeds of all servers. */
  readonly feeds: Feeds;
  /** Plans the digest of a server when its settings are changed. */
  readonly digests: DigestBook;
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

  /** Whether the bot is still on a server. */
  async isServed(server: string): Promise<boolean> {
    return (await this.#options.settings.presenceOf(server)).leftOn === null;
  }

  /**
   * Runs work on what belongs to a server, as its feeds need it.
   *
   * @throws UserError if its corpus cannot be opened; everything that `work` throws.
   */
  useDesk<Result>(server: string, work: (desk: Desk) => Promise<Result>): Promise<Result> {
    return this.use(server, ({ corpus, drafts, likenesses, evidence, logChannel }) =>
      work({
        corpus,
        drafts,
        likenesses,
        evidence,
        tell: (news) =>
          tellNews(news, { corpus, drafts, likenesses }, (channel) =>
            channel === null ? logChannel : this.#channelOf(server, channel),
          ),
      }),
    );
  }

  /** Removes expired drafts and questions of servers that have their own corpus. */
  async tidy(): Promise<void> {
    const { own, settings } = this.#options;
    await own?.tidy(async (server) => (await settings.of(server)).settings.questionLogDays);
  }

  #services(server: string | null, context: CorpusContext, settled: Settled): ServerServices {
    const { own, shared, settings: book, now } = this.#options;
    const { attachments, judgements, mentionCommand, alerts, digests } = this.#options;
    const { moderatorRoles, suggestions, isPrivate, logChannelId, readsShared } = settled.settings;
    const hasOwnCorpus = server !== null && own !== null;
    return {
      ...context,
      attachments,
      judgements,
      mentionCommand,
      alerts,
      now,
      journals: journalsOf({ server: hasOwnCorpus ? server : null, readsShared }, context, shared),
      server,
      hasOwnCorpus,
      moderatorRoles,
      suggestions,
      isPrivate,
      logChannel: this.#logChannel(hasOwnCorpus ? server : null, logChannelId),
      settled,
      feeds: () => {
        if (server === null) throw new Error('only a server reads feeds');
        return feedsOfServer(this.#options.feeds, server);
      },
      changeSettings: async (changes) => {
        if (server === null) throw new Error('settings can only be changed on a server');
        const changed = await book.change(server, changes);
        await digests.plan(server, digestIn(changed.settings)?.schedule ?? null);
        return changed;
      },
    };
  }

  /** The channel that a feed names. What cannot be posted there is kept with the feed. */
  #channelOf(server: string, channelId: string): LogChannel {
    const { client, log } = this.#options;
    return new LogChannel(client, { channelId, server, untold: [], log });
  }

  #logChannel(server: string | null, channelId: string | null): LogChannel {
    const { client, log } = this.#options;
    const untold = this.#untold.get(server) ?? [];
    this.#untold.set(server, untold);
    return new LogChannel(client, { channelId, server, untold, log });
  }
}

/** The name of the journal of the shared corpus. */
const SHARED = '';

/**
 * The journals of what is read, a server's own first.
 *
 * @param server - The server whose own corpus is read; `null` if only the shared one is.
 */
function journalsOf(
  { server, readsShared }: { readonly server: string | null; readonly readsShared: boolean },
  { corpus }: CorpusContext,
  shared: CorpusContext,
): readonly Journal[] {
  if (server === null) return [{ name: SHARED, corpus }];
  const own = { name: server, corpus };
  return readsShared ? [own, { name: SHARED, corpus: shared.corpus }] : [own];
}
