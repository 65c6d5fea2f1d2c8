import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Reader } from '../../src/intake/reader/reader.ts';
import { LINK, makePage, NOW } from './pages.ts';

// A program with a process that reads: `bot-with-reader.ts STATE`. It is to be killed while that is idle or
// busy; when it is done, it closes it and ends by itself.
const state = process.argv[2];
if (state !== 'busy') {
  const bytes = Buffer.from(makePage());
  const reader = new Reader({ time: 60_000, memory: 400_000_000 });
  await reader.read({ name: 'a.html', bytes, contentType: null, url: LINK, now: NOW });
  if (state === 'done') {
    // Nothing but the reader holds this program from here on.
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
