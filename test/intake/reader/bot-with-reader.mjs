import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Reader } from '../../../dist/src/intake/reader/reader.js';

// A compiled program with a reader process: `bot-with-reader.mjs STATE`. In the states `idle` and `busy` the test
// kills it. In the state `done` it closes the reader and ends by itself.
const state = process.argv[2];
if (state !== 'busy') {
  const bytes = Buffer.from('<title>Trucks cross</title><p>A convoy crossed the border.</p>');
  const reader = new Reader({ time: 60_000, memory: 400_000_000 });
  await reader.read({ name: 'a.html', bytes, contentType: null, url: null, now: new Date() });
  if (state === 'done') {
    // From here on, only the reader keeps this program alive.
    process.disconnect?.();
    await reader.close();
    process.exit();
  }
} else {
  const reader = fork(new URL('./endless-worker.mjs', import.meta.url), { execArgv: [] });
  await once(reader, 'message');
  reader.send('begin');
}
process.send?.('ready');
setInterval(() => undefined, 60_000);
