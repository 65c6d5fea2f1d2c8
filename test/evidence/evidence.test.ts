import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { copyEvidence } from '../../src/evidence/copy-evidence.ts';
import { Evidence } from '../../src/evidence/evidence.ts';
import { HeldOriginals } from '../../src/evidence/held-originals.ts';
import { shortHash } from '../../src/evidence/in-words.ts';
import { keptHeaders, sha256Of } from '../../src/evidence/original.ts';
import { KINDS } from '../corpus/kinds.ts';

const PAGE = Buffer.from('<p>The convoy came from Jordan.</p>\u0000\u00ff', 'latin1');

const ANSWER = {
  at: '2026-11-20T12:00:00.000Z',
  url: 'https://example.com/convoy',
  status: 200,
  headers: { 'content-type': 'text/html' },
};

describe.each(KINDS)('evidence, $kind', ({ make }) => {
  async function open(largest = 1_000_000) {
    const place = await make();
    const store = await place.openEvidence();
    const held = new HeldOriginals(largest);
    return { place, store, held, evidence: new Evidence(store, held) };
  }

  test('is kept byte for byte, and found by another process', async () => {
    const { place, held, evidence } = await open();
    const original = await held.hold({ ...ANSWER, content: PAGE });
    expect(original).toMatchObject({ sha256: sha256Of(PAGE), bytes: PAGE.length });
    expect(await evidence.of('convoy')).toBeNull();
    expect(await evidence.keep('convoy', original)).toEqual({ ...original, content: 'whole' });
    const other = new Evidence(await place.openEvidence(), null);
    expect(await other.of('convoy')).toEqual({ ...original, content: 'whole' });
    const content = await other.contentOf('convoy');
    expect(Buffer.from(content?.bytes ?? [])).toEqual(PAGE);
    expect(gunzipSync(content?.compressed ?? new Uint8Array())).toEqual(PAGE);
  });

  test('of a page that is too large is only its description', async () => {
    const { held, evidence } = await open(PAGE.length - 1);
    const original = await held.hold({ ...ANSWER, content: PAGE });
    expect(await evidence.keep('convoy', original)).toMatchObject({ content: 'too large' });
    expect(await evidence.contentOf('convoy')).toBeNull();
  });

  test('of a page that was fetched before a restart is only its description', async () => {
    const { store, held } = await open();
    const original = await held.hold({ ...ANSWER, content: PAGE });
    const restarted = new Evidence(store, new HeldOriginals(1_000_000));
    expect(await restarted.keep('convoy', original)).toMatchObject({ content: 'lost' });
  });

  test('is nothing without an original, or if nothing is to be kept', async () => {
    const { store, held, evidence } = await open();
    expect(await evidence.keep('convoy', undefined)).toBeNull();
    const original = await held.hold({ ...ANSWER, content: PAGE });
    expect(await new Evidence(store, null).keep('convoy', original)).toBeNull();
    expect(await evidence.of('convoy')).toBeNull();
  });

  test.each([
    [
      'is not its SHA-256',
      gzipSync('Another page.'),
      'its SHA-256 is not the one that was recorded',
    ],
    ['cannot be unpacked', Buffer.from('broken'), 'it cannot be unpacked'],
    ['is gone', null, 'it is missing'],
  ])('that is damaged is told: %s', async (_how, content, message) => {
    const { store, held, evidence } = await open();
    const original = await held.hold({ ...ANSWER, content: PAGE });
    await store.write('convoy', JSON.stringify({ ...original, content: 'whole' }), content);
    await expect(evidence.contentOf('convoy')).rejects.toThrow(
      `The fetched page is damaged: ${message}. Restore it from a backup.`,
    );
  });

  test.each(['', '{', '{"sha256":"x"}', '[]'])(
    'with the broken record %j is told',
    async (text) => {
      const { store, evidence } = await open();
      await store.write('convoy', text, null);
      await expect(evidence.of('convoy')).rejects.toThrow('The record of the fetched page');
    },
  );

  test('can be replaced, removed, listed and copied', async () => {
    const { place, store } = await open();
    await store.write('convoy', 'one', Buffer.from('1'));
    await store.write('convoy', 'two', null);
    await store.write('second', 'three', Buffer.from([0, 255]));
    expect([await store.read('convoy'), await store.content('convoy')]).toEqual(['two', null]);
    expect(await store.list()).toEqual(['convoy', 'second']);
    const other = await (await make()).openEvidence();
    expect(await copyEvidence(store, other)).toBe(2);
    expect(await other.read('second')).toBe('three');
    expect(Buffer.from((await other.content('second')) ?? [])).toEqual(Buffer.from([0, 255]));
    expect([await store.remove('convoy'), await store.remove('convoy')]).toEqual([true, false]);
    expect(await (await place.openEvidence()).list()).toEqual(['second']);
  });

  test('cannot be reached by an id that is none', async () => {
    const { store } = await open();
    for (const id of ['../convoy', '', 'a/b']) {
      expect([await store.read(id), await store.content(id)]).toEqual([null, null]);
    }
  });
});

describe('what is held until it is published', () => {
  test('has a limit; the oldest is dropped first', async () => {
    // A chain of hashes cannot be compressed.
    const random = (seed: number) =>
      Buffer.concat(
        Array.from({ length: 16 }, (_, at) =>
          Buffer.from(sha256Of(Buffer.from(`${seed} ${at}`)), 'hex'),
        ),
      );
    const held = new HeldOriginals(10_000, 1_200);
    const all = [];
    for (const seed of [1, 2, 3, 4])
      all.push(await held.hold({ ...ANSWER, content: random(seed) }));
    const found = all.map((original) => typeof held.find(original));
    expect(found[0]).toBe('string');
    expect(found.at(-1)).toBe('object');
  });
});

test('headers that tell of the server or the reader are not kept', () => {
  const headers = {
    'content-type': 'text/html',
    etag: ['"a"', '"b"'],
    'set-cookie': 'id=1',
    server: 'nginx',
    'last-modified': 'x'.repeat(1_000),
  };
  expect(keptHeaders(headers)).toEqual({
    'content-type': 'text/html',
    etag: '"a", "b"',
    'last-modified': 'x'.repeat(300),
  });
});

test('a SHA-256 is shortened to its beginning', () => {
  expect(shortHash({ sha256: 'a1b2c3d4e5f6'.padEnd(64, '0') })).toBe('a1b2c3d4e5f6…');
});
