import { describe, expect, test } from 'vitest';
import { makeArticle, TESTER } from '../../corpus/folders.ts';
import { KINDS } from '../../corpus/kinds.ts';
import { Death } from '../death.ts';
import { Desk, MEMBER, PlayedOutbox } from './desk.ts';

const FLOOD = 'The river Tamar flooded the lower town of Ellery on Tuesday.';
const DYKE = 'Engineers closed the broken dyke of Ellery on Friday.';
const BAKERY = 'A bakery opened in the market hall of Lund.';

/** A clock that a test moves. */
class Clock {
  #now = Date.parse('2026-11-20T12:00:00Z');

  readonly now = () => new Date(this.#now);

  pass(minutes: number): void {
    this.#now += minutes * 60_000;
  }
}

describe.each(KINDS)('alerts $kind', ({ make }) => {
  const open = async () => {
    const clock = new Clock();
    const outbox = new PlayedOutbox();
    const place = await make();
    const { now } = clock;
    const desk = await Desk.open(place, { outbox, now });
    return { clock, outbox, place, desk, now };
  };

  test('tell of new reports about their topic only, several in one message', async () => {
    const { clock, outbox, desk } = await open();
    await desk.publish('before', 'Ellery held a fair in May.');
    await desk.follow('Ellery');
    for (const [id, body] of Object.entries({ flood: FLOOD, bakery: BAKERY, dyke: DYKE })) {
      await desk.publish(id, body);
    }
    await desk.round();
    expect(outbox.sent).toEqual([]);
    clock.pass(1);
    await desk.round();
    await desk.round();
    expect(outbox.sent).toEqual([{ alert: 'Ellery', number: 0, quotes: [FLOOD, DYKE], others: 0 }]);
    expect(desk.errors).toEqual([]);
  });

  test('read a topic as a question is read: a name alone is not enough', async () => {
    const { clock, outbox, desk } = await open();
    await desk.follow('How many people died in Ellery?');
    await desk.publish('flood', FLOOD);
    await desk.publish('toll', 'The flood in Ellery killed 14 people, the mayor said.');
    clock.pass(1);
    await desk.round();
    expect(outbox.sent.map(({ quotes }) => quotes)).toEqual([
      ['The flood in Ellery killed 14 people, the mayor said.'],
    ]);
  });

  test('tell of a report once, however often it is corrected, removed and restored', async () => {
    const { clock, outbox, desk } = await open();
    await desk.follow('Ellery');
    await desk.publish('flood', FLOOD);
    clock.pass(1);
    await desk.round();
    await desk.publish('flood', `${FLOOD} A correction follows.`);
    await desk.corpus.remove('flood', TESTER);
    await desk.publish('flood', FLOOD);
    clock.pass(1);
    await desk.round();
    expect(outbox.sent).toHaveLength(1);
  });

  test('quote a report as it is when they are sent, and not at all once it is retracted', async () => {
    const { clock, outbox, desk } = await open();
    await desk.follow('Ellery', { often: 'daily' });
    const flood = makeArticle({ id: 'flood', title: 'flood', url: null, body: FLOOD });
    await desk.corpus.put(flood, TESTER);
    await desk.publish('dyke', DYKE);
    clock.pass(1);
    await desk.round();
    expect(outbox.sent).toEqual([]);
    await desk.corpus.put({ ...flood, retracted: 'It was another town.' }, TESTER);
    const corrected = 'Engineers closed the broken dyke of Ellery on Saturday.';
    await desk.publish('dyke', corrected);
    clock.pass(24 * 60);
    await desk.round();
    expect(outbox.sent.map(({ quotes }) => quotes)).toEqual([[corrected]]);
  });

  test('wait for their hour if they are daily, and keep no report for a second message', async () => {
    const { clock, outbox, desk } = await open();
    await desk.follow('Ellery', { often: 'daily' });
    await desk.publish('flood', FLOOD);
    clock.pass(19 * 60 + 59);
    await desk.round();
    expect(outbox.sent).toEqual([]);
    clock.pass(2);
    await desk.round();
    expect(outbox.sent).toHaveLength(1);
    clock.pass(48 * 60);
    await desk.round();
    await desk.publish('dyke', DYKE);
    clock.pass(1);
    await desk.round();
    expect(outbox.sent).toHaveLength(1);
    clock.pass(24 * 60);
    await desk.round();
    expect(outbox.sent.map(({ quotes }) => quotes)).toEqual([[FLOOD], [DYKE]]);
  });

  test('quote three reports of many and count the rest', async () => {
    const { clock, outbox, desk } = await open();
    await desk.follow('Ellery');
    for (let number = 1; number <= 60; number += 1) {
      await desk.publish(`r${number}`, `Ellery counted ${number} boats on day ${number}.`);
    }
    clock.pass(1);
    await desk.round();
    const [sent] = outbox.sent;
    expect(outbox.sent).toHaveLength(1);
    expect(sent?.quotes).toHaveLength(3);
    expect(sent?.others).toBe(57);
  });

  test('find what was published while no process ran', async () => {
    const { clock, outbox, place, desk, now } = await open();
    await desk.follow('Ellery');
    const other = await Desk.open(place, { outbox, now });
    await other.publish('flood', FLOOD);
    clock.pass(1);
    const next = await Desk.open(place, { outbox, now });
    await next.news.note('', 0);
    await next.round();
    expect(outbox.sent).toHaveLength(1);
  });

  test('are sent by one of two processes that see the same report', async () => {
    const { clock, outbox, place, desk, now } = await open();
    await desk.follow('Ellery');
    const other = await Desk.open(place, { outbox, now });
    await desk.publish('flood', FLOOD);
    await expect.poll(() => other.corpus.size).toBe(1);
    clock.pass(1);
    // Both believe to be on duty, as when one of them was paused.
    await Promise.all([desk.round(), other.round()]);
    await other.round();
    expect(outbox.sent).toHaveLength(1);
  });

  test.each(['before', 'after'] as const)(
    'are sent once when the process dies %s any of its steps',
    async (when) => {
      for (let steps = 0; ; steps += 1) {
        const { clock, outbox, place, desk, now } = await open();
        await desk.follow('Ellery');
        await desk.follow('Lund');
        await desk.publish('flood', FLOOD);
        await desk.publish('bakery', BAKERY);
        clock.pass(1);
        const death = new Death(steps, when);
        const records = death.over(await place.openRecords());
        outbox.onSend = (moment) => death.step(moment);
        const dying = await Desk.open(place, { outbox, now, records });
        await dying.round().catch(() => undefined);
        outbox.onSend = () => undefined;
        outbox.hasForgotten = true;
        clock.pass(10);
        const next = await Desk.open(place, { outbox, now });
        await next.news.note('', 0);
        await next.round();
        clock.pass(120);
        await next.round();
        const told = outbox.sent.flatMap(({ quotes }) => quotes).sort();
        expect(told, `died ${when} step ${steps}`).toEqual([BAKERY, FLOOD]);
        if (!death.hasCome) break;
      }
    },
    60_000,
  );

  test('stop for a member who takes no direct messages, after one sentence on the server', async () => {
    const { clock, outbox, desk } = await open();
    await desk.follow('Ellery');
    await desk.follow('Lund');
    await desk.follow('dyke', { where: 'channel' });
    outbox.outcomes.push('closed');
    await desk.publish('flood', FLOOD);
    await desk.publish('bakery', BAKERY);
    clock.pass(1);
    await desk.round();
    await desk.publish('dyke', DYKE);
    clock.pass(1);
    await desk.round();
    expect(outbox.told).toHaveLength(1);
    expect(outbox.sent.map(({ alert }) => alert)).toEqual(['dyke']);
    const states = (await desk.book.ofMember(MEMBER)).map(({ topic, stopped }) => [topic, stopped]);
    expect(states).toEqual([
      ['Ellery', 'closed'],
      ['Lund', 'closed'],
      ['dyke', null],
    ]);
    const again = await desk.follow('ellery');
    expect(again.stopped).toBeNull();
    expect(await desk.book.ofMember(MEMBER)).toHaveLength(3);
  });

  test('are tried again later and later while Discord has trouble', async () => {
    const { clock, outbox, desk } = await open();
    await desk.follow('Ellery');
    await desk.publish('flood', FLOOD);
    outbox.outcomes.push('later', 'later');
    clock.pass(1);
    await desk.round();
    clock.pass(0.5);
    await desk.round();
    expect(outbox.outcomes).toHaveLength(1);
    clock.pass(1);
    await desk.round();
    clock.pass(1);
    await desk.round();
    expect(outbox.sent).toEqual([]);
    clock.pass(1.5);
    await desk.round();
    expect(outbox.sent).toHaveLength(1);
  });

  test('are erased when their member has left', async () => {
    const { clock, outbox, desk } = await open();
    await desk.follow('Ellery');
    await desk.publish('flood', FLOOD);
    outbox.outcomes.push('gone');
    clock.pass(1);
    await desk.round();
    expect(await desk.book.all()).toEqual([]);
  });

  test('of one member are at most 20', async () => {
    const { desk } = await open();
    for (let number = 1; number <= 20; number += 1) await desk.follow(`Town ${number}`);
    await expect(desk.follow('Ellery')).rejects.toThrow('You have 20 alerts');
    expect((await desk.follow('TOWN 7')).topic).toBe('TOWN 7');
    await desk.follow('Ellery', { member: '200000000000000002' });
    const twenty = await desk.book.ofMember(MEMBER);
    expect(twenty).toHaveLength(20);
    await desk.book.remove(twenty[0] ?? { id: '', server: null });
    const added = await Promise.allSettled([desk.follow('Ellery'), desk.follow('Lund')]);
    expect(added.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('that cannot be read do not stop the others', async () => {
    const { clock, outbox, place, desk, now } = await open();
    await desk.follow('Ellery');
    const records = await place.openRecords();
    const key = { kind: 'alert', server: null, name: 'broken' } as const;
    await records.write({ key, due: '2026-11-20T12:00:00.000Z', text: '{' });
    const next = await Desk.open(place, { outbox, now });
    await next.publish('flood', FLOOD);
    clock.pass(1);
    await next.round();
    expect(outbox.sent).toHaveLength(1);
  });
});
