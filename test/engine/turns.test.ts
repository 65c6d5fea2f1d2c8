import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { Turns } from '../../src/engine/turns.ts';

/** However slow the machine is. */
const FOREVER = 600_000;

test('searches are done one after the other, in the order in which they came', async () => {
  const turns = new Turns();
  const story: string[] = [];
  const search = (name: string) =>
    turns.take(async () => {
      story.push(`${name} begins`);
      await nextTurn();
      story.push(`${name} ends`);
      return name;
    });
  expect(await Promise.all([search('one'), search('two')])).toEqual(['one', 'two']);
  expect(story).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});

test('a search that fails keeps none of the others from their turn', async () => {
  const turns = new Turns();
  const failing = turns.take(() => Promise.reject(new Error('failed')));
  const next = turns.take(async () => 'found');
  await expect(failing).rejects.toThrow('failed');
  expect(await next).toBe('found');
});

test('what comes over the network is heard between any two searches', async () => {
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
  const turns = new Turns(FOREVER);
  const search = () =>
    turns.take(async () => {
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
  const turns = new Turns(FOREVER);
  const search = turns.take(async () => story.push('searched'));
  for (let piece = 0; piece < 50; piece += 1) {
    await nextTurn();
    story.push('worked');
  }
  await search;
  expect(story.at(-1)).toBe('searched');
});

test('a search is done all the same where other work never ends', async () => {
  const turns = new Turns();
  let isDone = false;
  const search = turns.take(async () => {
    isDone = true;
  });
  while (!isDone) await nextTurn();
  await search;
});
