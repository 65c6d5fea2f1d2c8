import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { Corpus } from '../../src/corpus/corpus.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { PostgresStore } from '../../src/storage/postgres/articles.ts';
import { Database } from '../../src/storage/postgres/database/database.ts';
import { makeLastingFolder } from '../corpus/folders.ts';
import { makeSchema, openDatabase, WHY_NOT } from '../postgres/schema.ts';
import { Server } from '../postgres/server.ts';
import { Wire } from '../postgres/wire.ts';
import { expectSound } from '../storage/folder/processes/soundness.ts';
import { buildMember, type Member, startMember } from './members.ts';
import { describeIndex, isWhole } from './story.ts';

/** Changes that each of the two writers makes. */
const CHANGES = 500;

const folderOfProgram = makeLastingFolder();
let program: string;

beforeAll(async () => {
  program = await buildMember(folderOfProgram);
});

/** Cuts or silences a wire again and again until aborted. Returns how often. */
async function disturb(wire: Wire, signal: AbortSignal): Promise<number> {
  let faults = 0;
  while (!signal.aborted) {
    await wait(100 + Math.random() * 500);
    if (Math.random() < 0.5) wire.cut();
    else wire.silence();
    faults += 1;
    await wait(50 + Math.random() * 500);
    wire.mend();
  }
  return faults;
}

/** Asks a reader for its index until it is as expected. */
async function expectIndex(reader: Member, expected: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const asked = reader.told.filter((line) => line.startsWith('index')).length + 1;
    reader.say('tell');
    if ((await reader.hear('index', asked)) === `index ${expected}`) return;
    await wait(100);
  }
  expect(reader.told.at(-1)).toBe(`index ${expected}`);
}

test.skipIf(WHY_NOT)(
  'after a thousand changes by two writers, with readers cut off, one killed, and the server stopped in the middle, all indexes match the store',
  async () => {
    const server = await Server.start();
    onTestFinished(() => server.remove());
    const url = await makeSchema(server.url);
    const wires = [await Wire.start(server.port), await Wire.start(server.port)];
    for (const wire of wires) onTestFinished(() => wire.close());
    const steady = [0, 1].map(() => startMember(program, 'read', url));
    const disturbed = wires.map((wire) => startMember(program, 'read', wire.redirect(url)));
    const writers = ['one', 'other'].map((name) =>
      startMember(program, 'write', url, name, String(CHANGES)),
    );
    await Promise.all([...steady, ...disturbed, ...writers].map(({ hear }) => hear('ready')));
    const ending = new AbortController();
    const disturbing = wires.map((wire) => disturb(wire, ending.signal));
    for (const { say } of writers) say('go');

    const [first] = writers;
    await first?.hear('made', Math.floor(CHANGES / 4));
    steady[0]?.kill();
    await first?.hear('made', Math.floor(CHANGES / 2));
    await server.halt('SIGINT');
    await wait(1_000);
    await server.resume();
    const restarted = startMember(program, 'read', url);
    await restarted.hear('ready');
    expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual([0, 0]);
    ending.abort();
    const faults = await Promise.all(disturbing);
    for (const count of faults) expect(count).toBeGreaterThan(2);

    const database = await Database.open(url);
    onTestFinished(() => database.close());
    const { corpus, changes } = await expectSound(new PostgresStore(database));
    const promised = writers.flatMap(({ told }) => told.filter((line) => line.startsWith('made')));
    expect(promised).toHaveLength(2 * CHANGES);
    expect(new Set(promised).size).toBe(changes.length);
    expect(changes).toHaveLength(2 * CHANGES);
    expect(corpus.articles().every(isWhole)).toBe(true);
    const expected = await describeIndex(corpus, new Searcher(corpus));
    const readers = [steady[1], ...disturbed, restarted].filter((one) => one !== undefined);
    expect(readers).toHaveLength(4);
    for (const reader of readers) await expectIndex(reader, expected);
  },
);

test.skipIf(WHY_NOT)(
  'three hundred processes killed while they publish lose no draft, and publish none twice',
  async () => {
    const url = await makeSchema();
    const [rounds, together] = [60, 5];
    const begun: string[] = [];
    const published: string[] = [];
    let killed = 0;
    for (let round = 0; round < rounds; round += 1) {
      const members = Array.from({ length: together }, (_, index) =>
        startMember(program, 'publish', url, `${round}-${index}`, '100000'),
      );
      await Promise.all(
        members.map(async ({ hear, kill, ended, told }, index) => {
          await hear('ready');
          const word = index % 2 === 0 ? 'begun' : 'published';
          await hear(word, 1 + ((round + index) % 3));
          await wait(Math.random() * 20);
          kill();
          expect(await ended).toBe('SIGKILL');
          killed += 1;
          for (const line of told) {
            const [verb, id = ''] = line.split(' ');
            if (verb === 'begun') begun.push(id);
            if (verb === 'published') published.push(id);
          }
        }),
      );
    }
    expect(killed).toBe(300);
    // One more process finishes what is left.
    const last = startMember(program, 'publish', url, 'last', '0');
    expect(await last.ended).toBe(0);
    const database = await openDatabase(url);
    const { corpus, changes } = await expectSound(new PostgresStore(database));
    const requests = changes.map(({ request }) => request);
    expect(new Set(requests).size).toBe(changes.length);
    for (const id of new Set([...begun, ...published])) expect(requests).toContain(`draft:${id}`);
    expect(new Set(corpus.articles().map(({ title }) => title)).size).toBe(changes.length);
    expect(corpus.articles().every(isWhole)).toBe(true);
    expect(await database.query('SELECT id FROM drafts')).toEqual([]);
    expect(published.length).toBeGreaterThan(rounds);
    expect(await Corpus.open(new PostgresStore(database))).toMatchObject({ size: corpus.size });
  },
);
