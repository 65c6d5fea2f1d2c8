import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Figures } from '../figures.ts';
import type { Kind } from './kind.ts';
import { KINDS } from './kinds.ts';

/** Milliseconds after which a run is ended. */
const LONGEST = 180_000;

const MEGABYTE = 1_048_576;

const report = z.object({
  seconds: z.number(),
  processorSeconds: z.number(),
  blockedMs: z.number(),
  bot: z.number(),
  reader: z.number(),
  sentence: z.string().nullable(),
  published: z.record(z.string(), z.number()).nullable(),
});

/**
 * Reads hostile input of every kind, each in a separate process: `bench -- hostile [--only TEXT]`.
 *
 * @returns A row for each input: how it ended, seconds by the clock and of processor time, the longest
 *   time for which the main thread was blocked (ms), and the largest growth of the bot and of its
 *   readers (MB, 2²⁰ bytes). For input that was read, also the longest time for which the main thread
 *   was blocked while the draft was kept, found, shown and published.
 */
export async function benchHostile(argv: readonly string[]): Promise<readonly Figures[]> {
  const { values } = parseArgs({ args: [...argv], options: { only: { type: 'string' } } });
  const kinds = KINDS.filter(({ name }) => name.includes(values.only ?? ''));
  const rows: Figures[] = [];
  for (const kind of kinds) {
    for (const size of kind.sizes) {
      rows.push(await tryOne(kind, size));
      process.stderr.write(`${rows.length} ${kind.name}\n`);
    }
  }
  return rows;
}

async function tryOne(kind: Kind, size: number): Promise<Figures> {
  // The server runs in this process, so that its memory does not count as the bot's.
  const server = createServer(serverOf(kind, size));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    return { kind: kind.name, size, ...(await read([kind.name, String(size), origin])) };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function serverOf(kind: Kind, size: number): RequestListener {
  if (!kind.name.startsWith('site')) return (_request, response) => response.end();
  const made = kind.make(size);
  if (!('serve' in made)) throw new Error(`“${kind.name}” does not serve anything`);
  return made.serve;
}

async function read(argv: readonly string[]): Promise<Figures> {
  const program = fileURLToPath(new URL('one.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...argv], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: LONGEST,
    killSignal: 'SIGKILL',
  });
  const printed = await text(child.stdout);
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  if (printed === '') return { outcome: `the bot ended: ${child.signalCode ?? child.exitCode}` };
  const { sentence, published, ...cost } = report.parse(JSON.parse(printed));
  return {
    outcome: sentence === null ? 'read' : 'refused',
    seconds: round(cost.seconds, 100),
    processorSeconds: round(cost.processorSeconds, 100),
    blockedMs: round(cost.blockedMs),
    botMb: round(cost.bot / MEGABYTE),
    readerMb: round(cost.reader / MEGABYTE),
    ...Object.fromEntries(
      Object.entries(published ?? {}).map(([name, ms]) => [`${name}BlockedMs`, round(ms)]),
    ),
    ...(sentence === null ? {} : { sentence }),
  };
}

function round(value: number, parts = 1): number {
  return Math.round(value * parts) / parts;
}
