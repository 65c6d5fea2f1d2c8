import { onTestFinished } from 'vitest';
import { Corpus } from '../../../src/corpus/corpus.ts';
import { Slices } from '../../../src/give-way.ts';
import { Interests } from '../../../src/search/interests/interests.ts';
import { Searcher } from '../../../src/search/searcher.ts';
import { cut } from '../../../src/text/span.ts';
import type { Alert, NewAlert } from '../../../src/watch/alerts/alert.ts';
import { AlertBook } from '../../../src/watch/alerts/alert-book.ts';
import { alertRound } from '../../../src/watch/alerts/alert-round.ts';
import type { AlertMessage, AlertOutbox, SendOutcome } from '../../../src/watch/alerts/deliver.ts';
import type { Followed, Followings } from '../../../src/watch/followed.ts';
import { lastChanges } from '../../../src/watch/new-reports.ts';
import { News } from '../../../src/watch/news.ts';
import type { RecordStore } from '../../../src/watch/records/record-store.ts';
import { makeArticle, TESTER } from '../../corpus/folders.ts';
import type { Place } from '../../corpus/kinds.ts';

export const SERVER = '100000000000000003';
export const MEMBER = '200000000000000001';
const CHANNEL = '300000000000000001';

/** A message that was sent. */
export interface Sent {
  readonly alert: string;
  /** Which message of the alert it is, from 0. */
  readonly number: number;
  readonly quotes: readonly string[];
  readonly others: number;
}

/** A channel that every process of a test sends to. Like Discord, it keeps a message once that is sent twice within minutes. */
export class PlayedOutbox implements AlertOutbox {
  readonly sent: Sent[] = [];
  readonly told: string[] = [];
  /** What becomes of the next messages; `'sent'` when there is none. */
  readonly outcomes: SendOutcome[] = [];
  /** Whether the minutes are over. */
  hasForgotten = false;
  /** Called before a message arrives, and after. */
  onSend: (when: 'before' | 'after') => void = () => undefined;

  async send(alert: Alert, { quotes, others }: AlertMessage): Promise<SendOutcome> {
    this.onSend('before');
    const outcome = this.outcomes.shift() ?? 'sent';
    if (outcome === 'sent' && (this.hasForgotten || !(await this.hasArrived(alert)))) {
      const words = quotes.map(({ article, span }) => cut(article.body, span));
      this.sent.push({ alert: alert.topic, number: alert.sent, quotes: words, others });
    }
    this.onSend('after');
    return outcome;
  }

  async hasArrived({ topic, sent }: Alert): Promise<boolean> {
    return this.sent.some(({ alert, number }) => alert === topic && number === sent);
  }

  async tellClosed({ topic }: Alert): Promise<void> {
    this.told.push(topic);
  }
}

/** A process that has a corpus and goes the round of alerts. */
export class Desk {
  readonly corpus: Corpus;
  readonly book: AlertBook;
  readonly news: News;
  readonly errors: unknown[] = [];
  readonly #outbox: AlertOutbox;
  readonly #followings: Followings;
  readonly #now: () => Date;
  readonly #noting: Promise<void>[] = [];

  static async open(
    place: Place,
    options: {
      readonly outbox: AlertOutbox;
      readonly now: () => Date;
      readonly records?: RecordStore;
      readonly times?: { readonly hour: number; readonly zone: string };
    },
  ): Promise<Desk> {
    const corpus = await Corpus.open(await place.openStore());
    await corpus.watch();
    const desk = new Desk(corpus, {
      ...options,
      records: options.records ?? (await place.openRecords()),
    });
    // What another process wrote can reach this one when the test is over.
    onTestFinished(async () => {
      await corpus.close();
      await Promise.allSettled(desk.#noting);
    });
    return desk;
  }

  private constructor(
    corpus: Corpus,
    options: {
      readonly outbox: AlertOutbox;
      readonly now: () => Date;
      readonly records: RecordStore;
      readonly times?: { readonly hour: number; readonly zone: string };
    },
  ) {
    const { outbox, now, records, times = { hour: 8, zone: 'UTC' } } = options;
    let ids = 0;
    this.corpus = corpus;
    this.#now = now;
    this.#outbox = outbox;
    this.book = new AlertBook(records, {
      now,
      randomId: () => {
        ids += 1;
        return `a${String(ids).padStart(9, '0')}`;
      },
    });
    this.news = new News(records, now);
    const searcher = new Searcher(corpus);
    const interests = new Interests(searcher);
    const followed: Followed = {
      ...{ reports: corpus, searcher, journals: [{ name: '', corpus }] },
      newEvents: { tell: async () => [] },
      interests: { met: (texts, articles) => interests.met(texts, articles, new Slices()) },
    };
    this.#followings = {
      journalsOf: async () => [''],
      timesOf: async () => times,
      digestOf: async () => null,
      use: (_server, work) => work(followed),
    };
    corpus.subscribe(({ before, after }) => {
      if (before === null && after !== null) this.#noting.push(this.news.note(''));
    });
  }

  /** Sets an alert, as `/alert add` does. */
  async follow(topic: string, stated: Partial<NewAlert> = {}): Promise<Alert> {
    const seen = await lastChanges([{ name: '', corpus: this.corpus }]);
    const added = await this.book.add({
      ...{ member: MEMBER, server: SERVER, channel: CHANNEL, where: 'dm', often: 'at once' },
      ...{ topic, seen, ...stated },
    });
    return added.alert;
  }

  async publish(id: string, body: string): Promise<void> {
    await this.corpus.put(makeArticle({ id, title: id, url: null, body }), TESTER);
    await Promise.allSettled(this.#noting);
  }

  /** Goes one round. */
  async round(signal = new AbortController().signal): Promise<void> {
    await Promise.allSettled(this.#noting);
    const { book, news } = this;
    const onError = (error: unknown) => void this.errors.push(error);
    const round = alertRound({
      ...{
        book,
        news,
        followings: this.#followings,
        outbox: this.#outbox,
        now: this.#now,
        onError,
      },
    });
    await round.run(signal);
  }
}
