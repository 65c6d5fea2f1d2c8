import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Change } from '../../src/corpus/change.ts';
import { PostgresStore } from '../../src/storage/postgres/articles.ts';
import { Database } from '../../src/storage/postgres/database/database.ts';
import { makeFolder, makeLastingFolder } from '../corpus/folders.ts';
import { makeSchema, WHY_NOT } from '../postgres/schema.ts';
import { expectSound, expectSoundFolder } from '../storage/folder/processes/soundness.ts';
import {
  buildPausableWriter,
  type PausableWriter,
  startPausableWriter,
  type WriterEvent,
  type WriterTask,
} from './paused-writers.ts';

/** In milliseconds. Far less than usual, so that a round is short. */
const SILENCE = 250;

/** Longer than any running holder is silent. */
const pauseLength = () => SILENCE * (1.2 + 2 * Math.random());

const NAMES = ['a', 'b', 'c'];

const folderOfProgram = makeLastingFolder();
let program: string;

beforeAll(async () => {
  program = await buildPausableWriter(folderOfProgram);
});

function eventsOf<Kind extends WriterEvent['kind']>(
  writers: readonly PausableWriter[],
  kind: Kind,
): Extract<WriterEvent, { kind: Kind }>[] {
  const isOfKind = (event: WriterEvent): event is Extract<WriterEvent, { kind: Kind }> =>
    event.kind === kind;
  return writers.flatMap(({ events }) => events.filter(isOfKind));
}

/**
 * Lets processes write, and pauses them a number of times, from outside and by themselves.
 *
 * @param onReady - Called when all of them have opened their store.
 */
async function pauseRepeatedly(
  tasks: readonly WriterTask[],
  rounds: number,
  onReady: () => void = () => undefined,
) {
  let paused = 0;
  const resuming = new Set<Promise<void>>();
  const resumeLater = (writer: PausableWriter) => {
    paused += 1;
    const resumed = wait(pauseLength()).then(() => {
      writer.resume();
      resuming.delete(resumed);
    });
    resuming.add(resumed);
  };
  const writers = tasks.map((task) => startPausableWriter(program, task, resumeLater));
  await Promise.all(writers.map(({ hear }) => hear('ready')));
  onReady();
  for (const { say } of writers) say('go');
  for (let turn = 0; paused < rounds; turn += 1) {
    const writer = writers[turn % writers.length];
    await wait(Math.random() * SILENCE);
    if (!writer) continue;
    writer.pause();
    resumeLater(writer);
  }
  for (const { say } of writers) say('end');
  const stillPaused = setInterval(() => {
    for (const { resume } of writers) resume();
  }, 100);
  onTestFinished(() => clearInterval(stillPaused));
  expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual(writers.map(() => 0));
  return writers;
}

/** Whether a change is the one that a writer reported with this marker. */
function isOf(marker: string, { request, after }: Change): boolean {
  return request === marker || after?.body.startsWith(`${marker}\n`) === true;
}

/** Expects that confirmed changes exist, refused ones do not, and nothing else went wrong. */
function expectKept(writers: readonly PausableWriter[], changes: readonly Change[]): void {
  for (const { marker, changes: made } of eventsOf(writers, 'made')) {
    for (const { sequence, id } of made) {
      const change = changes[sequence - 1];
      expect([change?.id, change && isOf(marker, change)]).toEqual([id, true]);
    }
  }
  for (const { marker, message } of eventsOf(writers, 'refused')) {
    const found = changes.filter((change) => isOf(marker, change));
    expect({ message, found: found.map(({ sequence }) => sequence) }).toEqual({
      message,
      found: [],
    });
  }
  expect(eventsOf(writers, 'failed')).toEqual([]);
  const byHand = changes.filter(({ by }) => by.kind === 'hand');
  expect(byHand.map(({ sequence, id }) => [sequence, id])).toEqual([]);
}

/** Pauses writers into one folder, each on a machine of its own or all on one. */
async function pauseOverFolder(machineOf: (name: string) => string, rounds: number) {
  const folder = makeFolder();
  const tasks = NAMES.map((name) => ({
    name,
    place: { folder },
    stops: 0.02,
    limits: { silence: SILENCE, refresh: 50, machine: machineOf(name) },
  }));
  const writers = await pauseRepeatedly(tasks, rounds);
  const { changes, faults } = await expectSoundFolder(folder);
  expectKept(writers, changes);
  return { writers, faults };
}

/** Runs work for several folders, two at a time, since each journal grows. */
async function overFolders<Result>(count: number, work: () => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let done = 0; done < count; done += 2) {
    results.push(...(await Promise.all([work(), work()])));
  }
  return results;
}

const LOST = 'another one took over';

test('writers on several machines that share a folder, paused four hundred times for longer than others wait, lose no change, and keep none that was refused', async () => {
  const outcomes = await overFolders(20, () => pauseOverFolder((name) => name, 20));
  const writers = outcomes.flatMap((outcome) => outcome.writers);
  // The test proves something only if they wrote, and if some lost their lock.
  expect(eventsOf(writers, 'made').length).toBeGreaterThan(200);
  const refused = eventsOf(writers, 'refused').map(({ message }) => message);
  expect(refused.filter((message) => message.includes(LOST)).length).toBeGreaterThan(0);
});

test('writers on one machine, paused two hundred times, wait for each other, and none loses its lock', async () => {
  const outcomes = await overFolders(10, () => pauseOverFolder(() => 'one', 20));
  const writers = outcomes.flatMap((outcome) => outcome.writers);
  expect(eventsOf(writers, 'made').length).toBeGreaterThan(100);
  const refused = eventsOf(writers, 'refused').map(({ message }) => message);
  expect(refused.filter((message) => !message.startsWith('There is no article'))).toEqual([]);
  expect(outcomes.flatMap(({ faults }) => faults)).toEqual([]);
});

/** Ends sessions of a database until aborted, as an administrator would. Returns how many. */
async function endSessions(url: string, signal: AbortSignal): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let ended = 0;
  while (!signal.aborted) {
    await wait(200 + Math.random() * 600);
    const { rowCount } = await client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name = 'dateline' AND xact_start IS NOT NULL AND pid <> pg_backend_pid()
       ORDER BY random() LIMIT 1`,
    );
    ended += rowCount ?? 0;
  }
  await client.end();
  return ended;
}

test.skipIf(WHY_NOT)(
  'writers over a database, paused two hundred times in their transactions while sessions are ended, lose no change, and none waits for ever',
  async () => {
    const url = await makeSchema();
    await (await Database.open(url)).close();
    const ending = new AbortController();
    let terminated: Promise<number> | undefined;
    const beginEnding = () => {
      terminated = endSessions(url, ending.signal);
    };
    const limits = { silence: SILENCE, lockPatience: 4 * SILENCE, patience: 2_000 };
    const tasks = NAMES.map((name) => ({ name, place: { url }, stops: 0, limits }));
    const writers = await pauseRepeatedly(tasks, 200, beginEnding);
    ending.abort();
    expect(await terminated).toBeGreaterThan(10);
    const database = await Database.open(url);
    onTestFinished(() => database.close());
    const { changes } = await expectSound(new PostgresStore(database));
    expectKept(writers, changes);
    expect(eventsOf(writers, 'made').length).toBeGreaterThan(40);
    expect(eventsOf(writers, 'refused').length).toBeGreaterThan(5);
  },
);
