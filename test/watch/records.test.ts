import { describe, expect, test } from 'vitest';
import { copyRecords, type StoredRecord } from '../../src/watch/records/record-store.ts';
import { KINDS } from '../corpus/kinds.ts';

const SERVER = '100000000000000003';

const record = (name: string, changed: Partial<StoredRecord> = {}): StoredRecord => ({
  key: { kind: 'alert', server: SERVER, name },
  due: null,
  text: `{"name":"${name}"}`,
  ...changed,
});

const SOON = '2026-11-20T12:00:00.000Z';
const LATER = '2026-11-20T13:00:00.000Z';

describe.each(KINDS)('the records of alerts $kind', ({ make }) => {
  test('are kept for the next process, by kind, server and name', async () => {
    const place = await make();
    const records = await place.openRecords();
    const none = { kind: 'news', server: null, name: '' } as const;
    await records.write(record('b'));
    await records.write(record('a', { due: SOON }));
    await records.write({ key: none, due: LATER, text: '7' });
    await records.write(record('b', { text: 'changed \u2028 \ud83d\ude80 "' }));
    const again = await place.openRecords();
    expect(await again.list('alert')).toEqual([
      record('a', { due: SOON }),
      record('b', { text: 'changed \u2028 \ud83d\ude80 "' }),
    ]);
    expect(await again.list('news')).toEqual([{ key: none, due: LATER, text: '7' }]);
    expect(await again.read(none)).toEqual({ key: none, due: LATER, text: '7' });
    expect(await again.read({ ...none, server: SERVER })).toBeNull();
  });

  test('are due from their moment on, those due first coming first', async () => {
    const records = await (await make()).openRecords();
    await records.write(record('late', { due: LATER }));
    await records.write(record('never'));
    await records.write(record('soon', { due: SOON }));
    const dueAt = async (now: string) =>
      (await records.due('alert', now)).map(({ key }) => key.name);
    expect(await dueAt('2026-11-20T11:59:59.999Z')).toEqual([]);
    expect(await dueAt(SOON)).toEqual(['soon']);
    expect(await dueAt(LATER)).toEqual(['soon', 'late']);
    expect(await records.due('news', LATER)).toEqual([]);
  });

  test('are added once, and replaced only as they were read', async () => {
    const records = await (await make()).openRecords();
    expect(await records.add(record('a'))).toBe(true);
    expect(await records.add(record('a', { text: 'other' }))).toBe(false);
    const { text } = record('a');
    expect(await records.replace('other', record('a', { text: 'wrong' }))).toBe(false);
    expect(await records.replace(text, record('a', { text: 'new', due: SOON }))).toBe(true);
    expect(await records.read(record('a').key)).toEqual(record('a', { text: 'new', due: SOON }));
    expect(await records.remove(record('a').key)).toBe(true);
    expect(await records.remove(record('a').key)).toBe(false);
    expect(await records.replace('new', record('a'))).toBe(false);
    expect(await records.list('alert')).toEqual([]);
  });

  test('are forgotten with their server', async () => {
    const place = await make();
    const records = await place.openRecords();
    const other = { kind: 'alert', server: '100000000000000004', name: 'c' } as const;
    await records.write(record('a'));
    await records.write({ ...record('d'), key: { kind: 'digest', server: SERVER, name: '' } });
    await records.write({ key: other, due: null, text: '{}' });
    await records.forget(SERVER);
    expect(await records.list('digest')).toEqual([]);
    expect((await (await place.openRecords()).list('alert')).map(({ key }) => key)).toEqual([
      other,
    ]);
  });

  test('are copied to another place as they are, as often as wanted', async () => {
    const [from, to] = [await (await make()).openRecords(), await (await make()).openRecords()];
    await from.write(record('a', { due: SOON }));
    await from.write({ key: { kind: 'digest', server: SERVER, name: '' }, due: null, text: 'x' });
    expect(await copyRecords(from, to)).toBe(1);
    expect(await copyRecords(from, to)).toBe(1);
    expect(await to.list('alert')).toEqual(await from.list('alert'));
    expect(await to.list('digest')).toEqual(await from.list('digest'));
  });
});
