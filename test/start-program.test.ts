import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { processEntry, threadEntry } from '../src/start-program.ts';

const BASE = new URL('../src/start-program.ts', import.meta.url).href;

/** Starts without an error only if its TypeScript is understood. */
const NAME = './text/sentences.ts';

describe('from the sources', () => {
  it('starts a thread', async () => {
    const [code] = await once(new Worker(...threadEntry(NAME, BASE)), 'exit');
    expect(code).toBe(0);
  });

  it('starts a process', async () => {
    const { file, execArgv } = processEntry(NAME, BASE);
    const [code] = await once(fork(file, { execArgv }), 'exit');
    expect(code).toBe(0);
  });
});
