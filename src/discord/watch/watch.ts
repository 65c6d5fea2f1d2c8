import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Update } from '../../corpus/change.ts';
import type { CorpusContext } from '../../servers/corpus-context.ts';
import type { ServerCorpora } from '../../servers/server-corpora.ts';
import type { SettingsBook } from '../../settings/settings-book.ts';
import type { AlertBook } from '../../watch/alerts/alert-book.ts';
import { alertRound } from '../../watch/alerts/alert-round.ts';
import type { DigestBook } from '../../watch/digest/digest-book.ts';
import { digestRound } from '../../watch/digest/digest-round.ts';
import { News } from '../../watch/news.ts';
import type { RecordStore } from '../../watch/records/record-store.ts';
import type { Round } from '../../watch/rounds/rounds.ts';
import { describeFailure } from '../dispatch/failure.ts';
import type { Servers } from '../servers.ts';
import { DiscordAlertOutbox } from './alert-outbox.ts';
import { DiscordDigestOutbox } from './digest-outbox.ts';
import { digestIn } from './digest-settings.ts';
import { followingsOf } from './followings.ts';

export interface WatchOptions {
  readonly client: Client;
  readonly shared: CorpusContext;
  readonly own: ServerCorpora | null;
  readonly servers: Servers;
  readonly settings: SettingsBook;
  readonly alerts: AlertBook;
  readonly digests: DigestBook;
  readonly records: RecordStore;
  readonly now: () => Date;
  readonly log: Logger;
}

/** What the bot sends by itself: follows the changes of all corpora, for the rounds of alerts and digests. */
export class Watch {
  readonly #options: WatchOptions;
  readonly #news: News;
  #unsubscribe: readonly (() => void)[] = [];

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#news = new News(options.records, options.now);
  }

  /** The rounds that send what is due. */
  get rounds(): readonly Round[] {
    const { client, servers, settings, own, alerts, digests, now, log } = this.#options;
    const hasOwn = own !== null;
    const followings = followingsOf({ servers, settings, hasOwn });
    const onError = (what: string) => (error: unknown) =>
      log.warn({ error: describeFailure(error) }, `${what} could not be sent for now`);
    return [
      alertRound({
        book: alerts,
        news: this.#news,
        followings,
        now,
        onError: onError('an alert'),
        outbox: new DiscordAlertOutbox({ client, hasOwn, log }),
      }),
      digestRound({
        book: digests,
        followings,
        now,
        onError: onError('a digest'),
        outbox: new DiscordDigestOutbox({ client, servers, log }),
      }),
    ];
  }

  /** Follows all corpora. What was published while no process ran is found, too. */
  async start(): Promise<void> {
    const { shared, own, log } = this.#options;
    this.#unsubscribe = [
      shared.corpus.subscribe((update) => this.#note('', update)),
      ...(own ? [own.subscribe(({ server, update }) => this.#note(server, update))] : []),
    ];
    await this.#catchUp().catch((error: unknown) =>
      log.warn({ error: describeFailure(error) }, 'alerts and digests wait for the next change'),
    );
  }

  async #catchUp(): Promise<void> {
    const { own, alerts } = this.#options;
    const servers = (await alerts.all()).map(({ server }) => (own === null ? '' : (server ?? '')));
    for (const name of new Set(['', ...servers])) await this.#news.note(name, 0);
    await this.#planDigests();
  }

  /** Ends following. */
  stop(): void {
    for (const unsubscribe of this.#unsubscribe) unsubscribe();
  }

  /** Plans digests whose settings were saved by a process that then ended. */
  async #planDigests(): Promise<void> {
    const { settings, digests } = this.#options;
    for (const server of await settings.list()) {
      const stated = digestIn((await settings.of(server)).settings);
      if (stated !== null) await digests.plan(server, stated.schedule);
    }
  }

  async #note(name: string, { before, after }: Update): Promise<void> {
    if (before === null && after !== null) await this.#news.note(name);
  }
}
