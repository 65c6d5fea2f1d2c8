import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import type { Article } from '../../src/corpus/article.ts';
import type { Actor, Change } from '../../src/corpus/change.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import type { Store } from '../../src/corpus/store.ts';
import { FolderStore } from '../../src/storage/folder/articles.ts';
import { DISK, type Disk } from '../../src/storage/folder/disk.ts';
import { PostgresStore } from '../../src/storage/postgres/articles.ts';
import { Database } from '../../src/storage/postgres/database/database.ts';
import { UserError } from '../../src/user-error.ts';
import type { WriterTask } from './paused-writers.ts';

// Writes into a corpus until ordered to end, in a process of its own that tests pause. In a folder it
// also pauses itself at random before a step of the disk: a pause from outside seldom falls between a
// proof and its step. Reports every change that is made or refused on standard output.

const task: WriterTask = JSON.parse(process.argv[2] ?? '');
const by: Actor = { kind: 'terminal', name: task.name };
let isEnding = false;

function tell(event: object): void {
  process.stdout.write(`${JSON.stringify(event)}\n`);
}

function stopAtRandom(step: string): void {
  if (isEnding || Math.random() >= task.stops) return;
  tell({ kind: 'stopping', step });
  process.kill(process.pid, 'SIGSTOP');
}

/** A disk that stops the process before a step, or between a proof and its step. */
function stoppingDisk(): Disk {
  const stopping = (step: string, confirm?: () => Promise<void>) => async () => {
    await confirm?.();
    stopAtRandom(`${step}, proven`);
  };
  return {
    ...DISK,
    append: (file, text, confirm) => {
      stopAtRandom('append');
      return DISK.append(file, text, stopping('append', confirm));
    },
    cut: (file, length, confirm) => {
      stopAtRandom('cut');
      return DISK.cut(file, length, stopping('cut', confirm));
    },
    rename: (from, to) => {
      stopAtRandom('rename');
      return DISK.rename(from, to);
    },
    remove: (file) => {
      stopAtRandom('remove');
      return DISK.remove(file);
    },
    flushFolder: (folder) => {
      stopAtRandom('flush');
      return DISK.flushFolder(folder);
    },
  };
}

async function openStore(): Promise<{ store: Store; close: () => Promise<void> }> {
  const { place, limits } = task;
  if ('folder' in place) {
    const store = new FolderStore(place.folder, { disk: stoppingDisk(), lock: limits });
    return { store, close: async () => undefined };
  }
  const database = await Database.open(place.url, limits);
  return { store: new PostgresStore(database), close: () => database.close() };
}

function articleOf(id: string, body: string): Article {
  const unknown = { source: null, author: null, published: null, url: null, language: null };
  return {
    id,
    title: id,
    ...unknown,
    tags: [],
    added: null,
    archived: null,
    retracted: null,
    body,
  };
}

/** Makes a random change. The marker is in the body of everything that it writes. */
async function change(corpus: Corpus, marker: string): Promise<readonly (Change | null)[]> {
  const ids = [1, 2, 3].map(() => `article-${Math.floor(Math.random() * 6)}`);
  const [id = ''] = ids;
  const body = `${marker}\n${'The convoy came from Jordan. '.repeat(Math.floor(Math.random() * 400))}end`;
  const chance = Math.random();
  if (chance < 0.2) {
    return corpus.putAll(
      [...new Set(ids)].map((one) => articleOf(one, body)),
      by,
    );
  }
  if (chance < 0.35 && corpus.get(id)) return [await corpus.remove(id, by, { request: marker })];
  return [await corpus.put(articleOf(id, body), by, { request: marker })];
}

const { store, close } = await openStore();
const corpus = await Corpus.open(store, { onError: () => undefined });
tell({ kind: 'ready' });
const orders = createInterface({ input: process.stdin });
await once(orders, 'line');
orders.once('line', () => {
  isEnding = true;
});
for (let turn = 0; !isEnding; turn += 1) {
  const marker = `${task.name}-${turn}`;
  try {
    const changes = await change(corpus, marker);
    tell({
      kind: 'made',
      marker,
      changes: changes.flatMap((one) => (one ? [{ sequence: one.sequence, id: one.id }] : [])),
    });
  } catch (error) {
    if (!(error instanceof UserError)) tell({ kind: 'failed', text: String(error) });
    else tell({ kind: 'refused', marker, message: error.message });
  }
  await wait(Math.random() * 4);
}
await corpus.close();
await close();
tell({ kind: 'ended' });
process.exit(0);
