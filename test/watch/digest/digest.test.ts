import { describe, expect, onTestFinished, test } from 'vitest';
import { Corpus } from '../../../src/corpus/corpus.ts';
import { Slices } from '../../../src/give-way.ts';
import { Searcher } from '../../../src/search/searcher.ts';
import { cut } from '../../../src/text/span.ts';
import { newEvents } from '../../../src/timeline/new-events/new-events.ts';
import type { DigestSettings } from '../../../src/watch/digest/digest.ts';
import { DigestBook } from '../../../src/watch/digest/digest-book.ts';
import {
  type Digest,
  type DigestAddress,
  type DigestOutbox,
  type DigestOutcome,
  digestRound,
} from '../../../src/watch/digest/digest-round.ts';
import type { Followings } from '../../../src/watch/followed.ts';
import type { RecordStore } from '../../../src/watch/records/record-store.ts';
import { makeArticle, TESTER } from '../../corpus/folders.ts';
import { KINDS, type Place } from '../../corpus/kinds.ts';
import { Death } from '../death.ts';

const SERVER = '100000000000000003';

const DAILY: DigestSettings = {
  channel: '300000000000000001',
  schedule: { often: 'daily', hour: 8, zone: 'UTC' },
};

/** A channel that, like Discord, keeps a message once that is sent twice within minutes. */
class PlayedOutbox implements DigestOutbox {
  readonly sent: { number: number; quotes: string[]; told: number[] }[] = [];
  readonly warned: string[] = [];
  readonly outcomes: DigestOutcome[] = [];
  /** Whether the minutes are over. */
  hasForgotten = false;
  onSend: (when: 'before' | 'after') => void = () => undefined;

  async send({ number }: DigestAddress, { events }: Digest): Promise<DigestOutcome> {
    this.onSend('before');
    const outcome = this.outcomes.shift() ?? 'sent';
    const isKnown = this.sent.some((one) => one.number === number);
    if (outcome === 'sent' && (this.hasForgotten || !isKnown)) {
      this.sent.push({
        number,
        quotes: events.map(({ quote }) => cut(quote.article.body, quote.span)),
        told: events.map(({ reports }) => reports.length),
      });
    }
    this.onSend('after');
    return outcome;
  }

  async hasArrived({ number }: DigestAddress): Promise<boolean> {
    return this.sent.some((one) => one.number === number);
  }

  async warn({ channel }: DigestAddress): Promise<void> {
    this.warned.push(channel);
  }
}

interface Stage {
  readonly corpus: Corpus;
  readonly book: DigestBook;
  readonly errors: unknown[];
  readonly round: () => Promise<void>;
}

async function openStage(
  place: Place,
  {
    outbox,
    now,
    settings,
    records,
  }: {
    readonly outbox: DigestOutbox;
    readonly now: () => Date;
    readonly settings: () => DigestSettings | null;
    readonly records?: RecordStore;
  },
): Promise<Stage> {
  const corpus = await Corpus.open(await place.openStore());
  onTestFinished(() => corpus.close());
  const searcher = new Searcher(corpus);
  const book = new DigestBook(records ?? (await place.openRecords()), now);
  const errors: unknown[] = [];
  const followings: Followings = {
    journalsOf: async () => [''],
    timesOf: async () => DAILY.schedule,
    digestOf: async () => settings(),
    use: (_server, work) =>
      work({
        ...{ reports: corpus, searcher, journals: [{ name: '', corpus }] },
        interests: { met: async () => [] },
        newEvents: { tell: (articles) => newEvents(articles, searcher.index, new Slices()) },
      }),
  };
  const onError = (error: unknown) => void errors.push(error);
  const { run } = digestRound({ book, followings, outbox, now, onError });
  return { corpus, book, errors, round: () => run(new AbortController().signal) };
}

const publish = ({ corpus }: Stage, id: string, body: string) =>
  corpus.put(makeArticle({ id, title: id, url: null, body }), TESTER);

const FLOOD =
  'The river Tamar flooded the lower town of Ellery on Tuesday, and 340 people left their homes.';
const FLOOD_AGAIN =
  'On Tuesday the river Tamar flooded the lower town of Ellery; 340 people left their homes.';
const BAKERY = 'A bakery opened in the market hall of Lund with thirty kinds of bread.';

describe.each(KINDS)('digests $kind', ({ make }) => {
  const open = async (settings: DigestSettings | null = DAILY) => {
    let time = Date.parse('2026-11-20T12:00:00Z');
    const now = () => new Date(time);
    const current = { settings };
    const outbox = new PlayedOutbox();
    const place = await make();
    const given = { outbox, now, settings: () => current.settings };
    const stage = await openStage(place, given);
    return {
      ...{ place, outbox, stage, current, given },
      /** Moves the clock. */
      at: (moment: string) => {
        time = Date.parse(moment);
      },
    };
  };

  test('tell what is new since the last one, once a day', async () => {
    const { outbox, stage, at } = await open();
    await publish(stage, 'old', 'Ellery held a fair in May with many visitors.');
    await stage.book.plan(SERVER, DAILY.schedule);
    await stage.round();
    await publish(stage, 'flood', FLOOD);
    at('2026-11-21T07:59:00Z');
    await stage.round();
    expect(outbox.sent).toEqual([]);
    at('2026-11-21T08:00:10Z');
    await stage.round();
    await stage.round();
    expect(outbox.sent).toEqual([{ number: 0, quotes: [FLOOD], told: [1] }]);
    await publish(stage, 'bakery', BAKERY);
    at('2026-11-22T08:00:10Z');
    await stage.round();
    expect(outbox.sent.map(({ quotes }) => quotes)).toEqual([[FLOOD], [BAKERY]]);
    expect(stage.errors).toEqual([]);
  });

  test('are not sent when nothing is new', async () => {
    const { outbox, stage, at } = await open();
    await publish(stage, 'flood', FLOOD);
    await stage.book.plan(SERVER, DAILY.schedule);
    await stage.round();
    for (const day of ['21', '22', '23']) {
      at(`2026-11-${day}T08:00:10Z`);
      // A correction is not new.
      await publish(stage, 'flood', `${FLOOD} Corrected on ${day}.`);
      await stage.round();
    }
    expect(outbox.sent).toEqual([]);
  });

  test('group the reports of one event, and count them', async () => {
    const { outbox, stage, at } = await open();
    await stage.book.plan(SERVER, DAILY.schedule);
    await stage.round();
    await publish(stage, 'bakery', BAKERY);
    await publish(stage, 'flood', FLOOD);
    await publish(stage, 'again', FLOOD_AGAIN);
    at('2026-11-21T08:00:10Z');
    await stage.round();
    const [sent] = outbox.sent;
    expect(sent?.told).toEqual([2, 1]);
    expect([FLOOD, FLOOD_AGAIN]).toContain(sent?.quotes[0]);
    expect(sent?.quotes[1]).toBe(BAKERY);
  });

  test('leave out what was retracted or removed before', async () => {
    const { outbox, stage, at } = await open();
    await stage.book.plan(SERVER, DAILY.schedule);
    await stage.round();
    await publish(stage, 'flood', FLOOD);
    await publish(stage, 'bakery', BAKERY);
    await stage.corpus.remove('flood', TESTER);
    const retracted = makeArticle({ id: 'bakery', title: 'bakery', url: null, body: BAKERY });
    await stage.corpus.put({ ...retracted, retracted: 'It was another town.' }, TESTER);
    at('2026-11-21T08:00:10Z');
    await stage.round();
    expect(outbox.sent).toEqual([]);
  });

  test('follow a change of their times, and end with their channel', async () => {
    const { outbox, stage, at, current } = await open();
    await stage.book.plan(SERVER, DAILY.schedule);
    await stage.round();
    await publish(stage, 'flood', FLOOD);
    const later = { ...DAILY.schedule, hour: 20 };
    current.settings = { ...DAILY, schedule: later };
    await stage.book.plan(SERVER, later);
    at('2026-11-20T19:00:00Z');
    await stage.round();
    expect(outbox.sent).toEqual([]);
    at('2026-11-20T20:00:10Z');
    await stage.round();
    expect(outbox.sent).toHaveLength(1);
    await publish(stage, 'bakery', BAKERY);
    await stage.book.plan(SERVER, null);
    at('2026-11-21T20:00:10Z');
    await stage.round();
    expect(outbox.sent).toHaveLength(1);
  });

  test('are sent late but once if no process ran at their time', async () => {
    const { outbox, place, stage, at, given } = await open();
    await stage.book.plan(SERVER, DAILY.schedule);
    await stage.round();
    await publish(stage, 'flood', FLOOD);
    at('2026-11-23T15:00:00Z');
    const next = await openStage(place, given);
    await next.round();
    await next.round();
    expect(outbox.sent).toHaveLength(1);
    at('2026-11-24T08:00:10Z');
    await next.round();
    expect(outbox.sent).toHaveLength(1);
  });

  test('are tried again while Discord has trouble', async () => {
    const { outbox, stage, at } = await open();
    await stage.book.plan(SERVER, DAILY.schedule);
    await stage.round();
    await publish(stage, 'flood', FLOOD);
    outbox.outcomes.push('later');
    at('2026-11-21T08:00:10Z');
    await stage.round();
    await stage.round();
    expect(outbox.sent).toEqual([]);
    at('2026-11-21T08:02:00Z');
    await stage.round();
    expect(outbox.sent).toHaveLength(1);
  });

  test('keep their reports for the next one when the channel is gone, and warn once a day', async () => {
    const { outbox, stage, at } = await open();
    await stage.book.plan(SERVER, DAILY.schedule);
    await stage.round();
    await publish(stage, 'flood', FLOOD);
    outbox.outcomes.push('unreachable');
    at('2026-11-21T08:00:10Z');
    await stage.round();
    await stage.round();
    expect(outbox.warned).toEqual([DAILY.channel]);
    at('2026-11-22T08:00:10Z');
    await stage.round();
    expect(outbox.sent.map(({ quotes }) => quotes)).toEqual([[FLOOD]]);
  });

  test.each(['before', 'after'] as const)(
    'are sent once when the process dies %s any of its steps',
    async (when) => {
      for (let steps = 0; ; steps += 1) {
        const { outbox, place, stage, at, given } = await open();
        await stage.book.plan(SERVER, DAILY.schedule);
        await stage.round();
        await publish(stage, 'flood', FLOOD);
        const death = new Death(steps, when);
        outbox.onSend = (moment) => death.step(moment);
        at('2026-11-21T08:00:10Z');
        const records = death.over(await place.openRecords());
        const dying = await openStage(place, { ...given, records });
        await dying.round().catch(() => undefined);
        outbox.onSend = () => undefined;
        outbox.hasForgotten = true;
        const next = await openStage(place, given);
        for (const minute of ['10', '20']) {
          at(`2026-11-21T08:${minute}:00Z`);
          await next.round();
        }
        expect(
          outbox.sent.map(({ quotes }) => quotes),
          `step ${steps}`,
        ).toEqual([[FLOOD]]);
        if (!death.hasCome) break;
      }
    },
    60_000,
  );
});
