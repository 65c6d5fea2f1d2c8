import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { getPriority, setPriority } from 'node:os';
import { onTestFinished } from 'vitest';

/** Added to the `nice` value: a third of the processor time that others on the machine get. */
const LESS_URGENT = 5;

/** A bot in a process of its own, as `npm start` runs it. */
export interface BotProcess {
  /** The figures from `/metrics`. The lags are those since the last call. */
  readonly figures: () => Promise<ReadonlyMap<string, number>>;
  /** Ends it as an operator would, and returns its exit code. */
  readonly end: () => Promise<number | null>;
}

/**
 * Starts a bot, and waits until it is ready and has read ahead. It is killed when the test ends.
 *
 * @param settings - As in `.env`.
 */
export async function startBot(settings: Readonly<Record<string, string>>): Promise<BotProcess> {
  const child = spawn(process.execPath, ['dist/src/app/main.js'], {
    env: { PATH: process.env.PATH, HEALTH_PORT: '0', ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  // The real Discord has machines of its own, so the local one must not wait for the bots.
  if (child.pid !== undefined) setPriority(child.pid, getPriority() + LESS_URGENT);
  const log = new Log(child);
  const address = /"address":"(http:[^"]+)"/.exec(await log.line('"msg":"serving health"'))?.[1];
  await log.line('"msg":"read ahead"');
  return {
    figures: async () => {
      const text = await (await fetch(`${address}/metrics`)).text();
      const lines = text.matchAll(/^(\S+) (\S+)$/gm);
      return new Map([...lines].map(([, name = '', value]) => [name, Number(value)]));
    },
    end: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      return child.exitCode;
    },
  };
}

class Log {
  readonly #child: ChildProcess;
  #text = '';

  constructor(child: ChildProcess) {
    this.#child = child;
    child.stderr?.on('data', (chunk) => {
      this.#text += chunk;
    });
  }

  /** Waits for a line that contains this text. */
  async line(part: string): Promise<string> {
    for (;;) {
      const line = this.#text.split('\n').find((each) => each.includes(part));
      if (line !== undefined) return line;
      if (this.#child.exitCode !== null) throw new Error(`it ended: ${this.#text}`);
      await Promise.race([
        once(this.#child.stderr ?? this.#child, 'data'),
        once(this.#child, 'exit'),
      ]);
    }
  }
}
