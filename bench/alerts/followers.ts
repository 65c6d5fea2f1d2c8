import type { Corpus } from '../../src/corpus/corpus.ts';
import type { openEngine } from '../../src/engine/open-engine.ts';
import { FolderRecords } from '../../src/storage/folder/records.ts';
import { AlertBook } from '../../src/watch/alerts/alert-book.ts';
import { alertRound } from '../../src/watch/alerts/alert-round.ts';
import type { AlertOutbox } from '../../src/watch/alerts/deliver.ts';
import type { Followings } from '../../src/watch/followed.ts';
import { lastChanges } from '../../src/watch/new-reports.ts';
import { News } from '../../src/watch/news.ts';

/** Alerts that one member has. */
const EACH = 20;

/** What alerts are measured with. */
export interface Followed {
  readonly corpus: Corpus;
  readonly engine: Awaited<ReturnType<typeof openEngine>>;
  /** Keeps the alerts. */
  readonly folder: string;
  readonly now: () => Date;
}

/** Members who follow topics. */
export interface Followers {
  /** Messages sent so far. */
  readonly sent: number;
  /** Sends what is new, as the bot does in the background. */
  goRound(): Promise<void>;
}

/**
 * Sets an alert on each topic.
 *
 * @param topics - As typed, each once.
 */
export async function openFollowers(
  topics: readonly string[],
  { corpus, engine, folder, now }: Followed,
): Promise<Followers> {
  const records = new FolderRecords(folder);
  let ids = 0;
  const randomId = () => String(ids++).padStart(10, '0');
  const book = new AlertBook(records, { now, randomId });
  const news = new News(records, now);
  const journal = { name: '', corpus };
  let sent = 0;
  const outbox: AlertOutbox = {
    send: async () => {
      sent += 1;
      return 'sent';
    },
    hasArrived: async () => false,
    tellClosed: async () => undefined,
  };
  const { searcher, interests, newEvents } = engine;
  const followings: Followings = {
    journalsOf: async () => [''],
    timesOf: async () => ({ hour: 8, zone: 'UTC' }),
    digestOf: async () => null,
    use: (_server, work) =>
      work({ reports: corpus, searcher, interests, newEvents, journals: [journal] }),
  };
  const onError = (error: unknown) => process.emitWarning(String(error));
  const { run } = alertRound({ book, news, followings, outbox, now, onError });
  const seen = await lastChanges([journal]);
  for (const [at, topic] of topics.entries()) {
    const member = String(200_000_000_000_000_000n + BigInt(Math.floor(at / EACH)));
    const place = { server: null, channel: '300000000000000001', where: 'dm' } as const;
    await book.add({ member, ...place, often: 'at once', topic, seen });
  }
  return {
    get sent() {
      return sent;
    },
    goRound: async () => {
      await news.note('', 0);
      await run(new AbortController().signal);
    },
  };
}
