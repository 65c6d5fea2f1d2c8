import { PassThrough } from 'node:stream';
import type { Terminal } from '../../src/terminal/terminal.ts';

/** A stream that keeps what is written to it. */
export interface RememberingTerminal extends Terminal {
  readonly written: () => string;
  readonly complained: () => string;
}

/** A terminal at noon of 20 November 2026; without a screen unless columns are given. */
export function makeTerminal(columns: number | null = null): RememberingTerminal {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  return {
    stdout,
    stderr,
    columns,
    now: () => new Date('2026-11-20T12:00:00Z'),
    written: () => String(stdout.read() ?? ''),
    complained: () => String(stderr.read() ?? ''),
  };
}
