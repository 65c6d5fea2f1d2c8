import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { IdleQueue, type Kind } from '../../src/engine/idle-queue.ts';

/** Longer than any search here takes, even on a slow machine. */
const FOREVER = 600_000;

test('searches run one after another, in order of arrival', async () => {
  const turns = new IdleQueue();
  const story: string[] = [];
  const search = (name: string) =>
    turns.take('question', name, async () => {
      story.push(`${name} begins`);
      await nextTurn();
      story.push(`${name} ends`);
      return name;
    });
  expect(await Promise.all([search('one'), search('two')])).toEqual(['one', 'two']);
  expect(story).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});

test('a failed search does not stop the others', async () => {
  const turns = new IdleQueue();
  const failing = turns.take('question', '', () => Promise.reject(new Error('failed')));
  const next = turns.take('question', '', async () => 'found');
  await expect(failing).rejects.toThrow('failed');
  expect(await next).toBe('found');
});

test('network input is handled between any two searches', async () => {
  const story: string[] = [];
  const server = createServer((socket) => socket.on('data', (data) => socket.write(data)));
  onTestFinished(() => void server.close());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  socket.on('data', () => story.push('heard'));
  const turns = new IdleQueue(FOREVER);
  const search = () =>
    turns.take('question', '', async () => {
      story.push('searched');
      socket.write('.');
    });
  await Promise.all(Array.from({ length: 5 }, search));
  await expect.poll(() => story.filter((event) => event === 'heard')).toHaveLength(5);
  expect(story.slice(0, 9)).toEqual(
    Array.from({ length: 9 }, (_, at) => (at % 2 === 0 ? 'searched' : 'heard')),
  );
});

test('a search waits while there is other work', async () => {
  const story: string[] = [];
  const turns = new IdleQueue(FOREVER);
  const search = turns.take('question', '', async () => story.push('searched'));
  for (let piece = 0; piece < 50; piece += 1) {
    await nextTurn();
    story.push('worked');
  }
  await search;
  expect(story.at(-1)).toBe('searched');
});

test('a search runs even if other work never ends', async () => {
  const turns = new IdleQueue();
  let isDone = false;
  const search = turns.take('question', '', async () => {
    isDone = true;
  });
  while (!isDone) await nextTurn();
  await search;
});

/** A queue, and a record of what it has run. */
function storyteller() {
  const turns = new IdleQueue(0);
  const story: string[] = [];
  /** Queues work of some slices, and calls `during` at the end of each. */
  const work = (kind: Kind, person: string, slices = 1, during = (_slice: number) => {}) =>
    turns.take(kind, person, async (giveWay) => {
      for (let slice = 1; slice <= slices; slice += 1) {
        if (slice > 1) await giveWay();
        story.push(slices > 1 ? `${kind} of ${person}, ${slice}` : `${kind} of ${person}`);
        during(slice);
      }
    });
  return { story, work };
}

test('a question waits for one slice of the current timeline, and for no timeline in the queue', async () => {
  const { story, work } = storyteller();
  const asked: Promise<void>[] = [];
  await Promise.all([
    work('timeline', 'Ann', 3, (slice) => {
      if (slice === 2) asked.push(work('question', 'Eve'));
    }),
    work('timeline', 'Bob', 2, (slice) => {
      if (slice === 2) asked.push(work('question', 'Eve'));
    }),
    work('timeline', 'Carl', 2),
  ]);
  await Promise.all(asked);
  expect(story).toEqual([
    'timeline of Ann, 1',
    'timeline of Ann, 2',
    'question of Eve',
    'timeline of Ann, 3',
    'timeline of Bob, 1',
    'timeline of Bob, 2',
    'question of Eve',
    'timeline of Carl, 1',
    'timeline of Carl, 2',
  ]);
});

test('reading ahead yields to timelines and questions', async () => {
  const { story, work } = storyteller();
  const asked: Promise<void>[] = [];
  await work('ahead', '', 2, (slice) => {
    if (slice > 1) return;
    asked.push(
      work('timeline', 'Ann', 2, (at) => {
        if (at === 1) asked.push(work('question', 'Eve'));
      }),
    );
  });
  await Promise.all(asked);
  expect(story).toEqual([
    'ahead of , 1',
    'timeline of Ann, 1',
    'question of Eve',
    'timeline of Ann, 2',
    'ahead of , 2',
  ]);
});

test.each<Kind>(['question', 'timeline'])(
  'people take turns, even if one of them wants a %s many times',
  async (kind) => {
    const { story, work } = storyteller();
    const wanted = ['Ann', 'Ann', 'Ann', 'Ann', 'Bob', 'Carl', 'Bob'];
    await Promise.all(wanted.map((person) => work(kind, person)));
    const order = ['Ann', 'Bob', 'Carl', 'Ann', 'Bob', 'Ann', 'Ann'];
    expect(story).toEqual(order.map((person) => `${kind} of ${person}`));
  },
);

test('a timeline is finished even if questions never end', async () => {
  const { story, work } = storyteller();
  let isBuilt = false;
  const askOn = async () => {
    while (!isBuilt) await work('question', 'Eve');
  };
  const asking = [askOn(), askOn()];
  await work('timeline', 'Ann', 5);
  isBuilt = true;
  await Promise.all(asking);
  expect(story.filter((event) => event.startsWith('timeline'))).toHaveLength(5);
  expect(story.filter((event) => event.startsWith('question')).length).toBeGreaterThan(5);
});

test('a failed timeline does not stop the others', async () => {
  const turns = new IdleQueue(0);
  const failing = turns.take('timeline', 'Ann', async (giveWay) => {
    await giveWay();
    throw new Error('failed');
  });
  const next = turns.take('timeline', 'Ann', async () => 'built');
  await expect(failing).rejects.toThrow('failed');
  expect(await next).toBe('built');
});
