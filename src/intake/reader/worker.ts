import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { UserError } from '../../user-error.ts';
import { shinglesOf } from '../likeness/shingles.ts';
import { readMaterial } from '../read-material.ts';
import { type Job, MARKS, type Reply } from './job.ts';

// Does the jobs of {@link Reader} one at a time, in a process that it can end.
const [time, memory] = process.argv.slice(2).map(Number);
const watch = new Worker(new URL('./watch.mjs', import.meta.url), {
  execArgv: [],
  workerData: { time, memory, parent: process.ppid, marks: MARKS },
});
watch.unref();

let chunks: Buffer[] = [];
let received = 0;
let job: Job | null = null;

process.stdin.on('data', (chunk: Buffer) => {
  chunks.push(chunk);
  received += chunk.length;
  begin();
});

process.on('message', (message: Job) => {
  job = message;
  begin();
});

/** Job and bytes arrive separately, in any order. */
function begin(): void {
  if (job === null || received < job.length) return;
  const bytes = Buffer.concat(chunks);
  const begun = job;
  [chunks, received, job] = [[], 0, null];
  watch.postMessage(true);
  void reply(begun, bytes).then((answer) => {
    watch.postMessage(false);
    process.send?.(answer);
  });
}

async function reply(begun: Job, bytes: Uint8Array): Promise<Reply> {
  try {
    if (begun.kind === 'shingles') return { shingles: shinglesOf(Buffer.from(bytes).toString()) };
    if (begun.kind === 'feed') {
      // Loaded only when a feed is read, as the readers of documents are.
      const { readFeed } = await import('../feed/read-feed.ts');
      return { feed: readFeed({ ...begun.material, bytes }) };
    }
    return { draft: await readMaterial({ ...begun.material, bytes }) };
  } catch (error) {
    if (error instanceof UserError) {
      const { message, told } = error;
      return { refusal: { message, told } };
    }
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

// Ready only when the limits are enforced.
await once(watch, 'message');
process.send?.('ready');
