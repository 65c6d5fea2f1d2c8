// Loops forever, as a hostile file may make a reader do. Watched like a reader.
import { Worker } from 'node:worker_threads';

new Worker(new URL('../../../src/intake/reader/watch.mjs', import.meta.url), {
  workerData: { time: 1e9, memory: 1e12, parent: process.ppid, marks: {} },
});
process.on('message', () => {
  for (;;);
});
process.send?.('ready');
