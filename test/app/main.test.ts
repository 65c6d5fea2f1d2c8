import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LocalDiscord, textOf } from 'local-discord';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeFile, makeFolder, makeFolderWith, makeLastingFolder } from '../corpus/folders.ts';

/** A run of `npm start`, with its output so far. */
class Program {
  readonly process: ChildProcessWithoutNullStreams;
  /** Later than `exit`, which can come before the last output. */
  readonly #closed: Promise<readonly [code: number | null]>;
  out = '';
  err = '';

  constructor(settings: Readonly<Record<string, string>>, argv: readonly string[] = []) {
    // Overrides the environment and the `.env` file of the person who runs the tests.
    const environment = {
      DISCORD_TOKEN: '',
      GUILD_ID: '',
      DISCORD_API_URL: '',
      DATABASE_URL: '',
      SHARDS: '',
      SHARD_IDS: '',
      SHARD_COUNT: '',
      HEALTH_PORT: '',
      ...settings,
    };
    this.process = spawn(process.execPath, ['dist/src/app/main.js', ...argv], {
      env: { PATH: process.env.PATH, ...environment },
    });
    this.#closed = new Promise((resolve) => {
      this.process.once('close', (code) => resolve([code]));
    });
    this.process.stdout.on('data', (text) => {
      this.out += text;
    });
    this.process.stderr.on('data', (text) => {
      this.err += text;
    });
  }

  /** Waits until the log has a line with this message. */
  async logged(message: string): Promise<void> {
    while (!this.err.includes(`"msg":"${message}"`)) await once(this.process.stderr, 'data');
  }

  /** Waits for the health endpoint and returns its address. */
  async health(): Promise<string> {
    await this.logged('serving health');
    return /"address":"(http:[^"]+)"/.exec(this.err)?.[1] ?? '';
  }

  /** Waits until standard output matches the pattern. */
  async printed(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = pattern.exec(this.out)?.[0];
      if (found !== undefined) return found;
      await once(this.process.stdout, 'data');
    }
  }

  /** Waits for the end. @returns The exit code. */
  async end(): Promise<number | null> {
    const [code] = await this.#closed;
    return code;
  }
}

let program: Program | null = null;

/** The two reports, as files. */
const reports = Object.fromEntries(
  readdirSync('corpus')
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name, readFileSync(`corpus/${name}`)]),
);

afterEach(() => program?.process.kill('SIGKILL'));

describe('npm start without a token', () => {
  it('says so in one line, answers one question per line, and ends', async () => {
    program = new Program({});
    program.process.stdin.end('Who leads the Fatah Alliance?\nWhat is the capital of France?\n');
    expect(await program.end()).toBe(0);
    expect(program.err).toMatch(/^No DISCORD_TOKEN is set[^\n]*\n+$/);
    expect(program.out).toContain('It is led by Hadi Al-Amiri');
    expect(program.out).toContain('I found no quote that answers this.');
  });

  it('starts without a broken article, and names it', async () => {
    const file = makeFile(['title: The dam'], 'The dam at Mosul was repaired.');
    const folder = makeFolderWith({ 'broken.md': 'no front matter', 'dam.md': file });
    program = new Program({ CORPUS_DIR: folder });
    program.process.stdin.end('dam at Mosul\n');
    expect(await program.end()).toBe(0);
    expect(program.err).toContain('broken.md:1');
    expect(program.out).toContain('The dam at Mosul was repaired.');
  });

  it.each([
    [{ GUILD_ID: '12', LOG_LEVEL: 'loud' }, /GUILD_ID .*\nLOG_LEVEL /],
    [{ CORPUS_DIR: '/nonexistent' }, /\/nonexistent/],
  ])('ends with a message and exit code 1 for %j', async (settings, reason) => {
    program = new Program(settings);
    program.process.stdin.end();
    expect(await program.end()).toBe(1);
    expect(program.err).toMatch(reason);
    expect(program.err).not.toContain('    at ');
  });
});

describe('npm start -- --preview', () => {
  /** Starts it with its own folder for temporary files. */
  function open(argv: readonly string[], settings: Readonly<Record<string, string>> = {}) {
    const temporary = makeFolder();
    program = new Program({ TMPDIR: temporary, ...settings }, argv);
    const made = () => readdirSync(temporary).filter((name) => name.startsWith('dateline-'));
    return { made, running: program };
  }

  it('opens a page over a copy of the corpus, and deletes the copy at the end', async () => {
    const { made, running } = open(['--preview']);
    const address = await running.printed(/http:\/\/127\.0\.0\.1:\d+\//);
    expect((await fetch(address)).status).toBe(200);
    expect(made()).toHaveLength(1);
    running.process.kill('SIGTERM');
    expect(await running.end()).toBe(0);
    expect(made()).toEqual([]);
  });

  it('leaves no files when its terminal is closed', async () => {
    const { made, running } = open(['--preview']);
    await running.printed(/Ctrl\+C stops it/);
    expect(made()).toHaveLength(1);
    running.process.stderr.destroy();
    running.process.stdout.destroy();
    running.process.kill('SIGHUP');
    await running.end();
    expect(made()).toEqual([]);
  });

  it('works on the corpus itself with --write', async () => {
    const folder = makeFolderWith(reports);
    const { made, running } = open(['--write'], { CORPUS_DIR: folder });
    await running.printed(new RegExp(`made in ${folder}\\.`));
    expect(made()).toEqual([]);
    running.process.kill('SIGINT');
    expect(await running.end()).toBe(0);
  });

  it('does not open if a token is set', async () => {
    const { running } = open(['--preview'], {
      DISCORD_TOKEN: 'MTIzNDU2Nzg5MDEyMzQ1Njc4.abcdef.token',
    });
    expect(await running.end()).toBe(1);
    expect(running.err).toContain('DISCORD_TOKEN is set');
    expect(running.out).toBe('');
  });

  it('ends with a message, and leaves no files, if there is no corpus', async () => {
    const { made, running } = open(['--preview'], { CORPUS_DIR: '/nonexistent' });
    expect(await running.end()).toBe(1);
    expect(running.err).toMatch(/^\/nonexistent cannot be read[^\n]*\n$/);
    expect(made()).toEqual([]);
  });
});

describe('npm start with a token', () => {
  let discord: LocalDiscord;
  beforeAll(async () => {
    discord = await LocalDiscord.start();
  });
  afterAll(() => discord.stop());

  const connection = () => ({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api });

  /** The bot writes into its corpus, so each test needs its own. */
  const settings = () => ({ ...connection(), CORPUS_DIR: makeFolderWith(reports) });

  describe('over a corpus with a broken file and a torn journal', () => {
    const folder = makeLastingFolder();
    let running: Program;

    beforeAll(async () => {
      for (const [name, content] of Object.entries(reports)) {
        writeFileSync(path.join(folder, name), content);
      }
      writeFileSync(path.join(folder, 'broken.md'), 'no front matter');
      mkdirSync(path.join(folder, '.dateline'));
      writeFileSync(path.join(folder, '.dateline', 'journal.jsonl'), '{"sequence":1,"at":"20');
      running = new Program({
        ...connection(),
        CORPUS_DIR: folder,
        HEALTH_PORT: '0',
        LOG_CHANNEL_ID: discord.channelId,
      });
      await running.logged('ready');
    });
    afterAll(() => void running.process.kill('SIGKILL'));

    it('connects, answers, and reports its health and its metrics, without naming a person or a server', async () => {
      const address = await running.health();
      const health = await fetch(`${address}/healthz`);
      expect([health.status, await health.text()]).toEqual([200, 'All is well.\n']);
      const reader = discord.person({ name: 'Reader' });
      const question = 'Who leads the Fatah Alliance?';
      const reply = await reader.command('ask', { question }).reply();
      expect(textOf(reply)).toContain('It is led by **Hadi Al-Amiri**');
      await reader.command('ask', { question: 'What is the capital of France?' }).reply();
      const read = async () => (await fetch(`${address}/metrics`)).text();
      await expect.poll(read).toContain('dateline_commands_total{name="/ask",outcome="success"} 2');
      const metrics = await read();
      expect(metrics).toContain('dateline_questions_total{answered="yes"} 1');
      expect(metrics).toContain('dateline_questions_total{answered="no"} 1');
      expect(metrics).toContain('dateline_search_seconds_count{kind="question"} 2');
      expect(metrics).toContain('dateline_articles 2');
      expect(metrics).toMatch(/dateline_passages [1-9]/);
      expect(metrics).toContain('dateline_gateway_ready{shard="0"} 1');
      expect(metrics).toMatch(/dateline_build_info\{version="[^"]+",node="v\d+/);
      expect(metrics).toMatch(/nodejs_eventloop_lag_p99_seconds \d/);
      expect(metrics).toMatch(/process_resident_memory_bytes \d/);
      for (const secret of [reader.id, discord.guildId, discord.token, 'Fatah']) {
        expect(metrics).not.toContain(secret);
      }
    });

    it('reports the broken file and the torn journal to moderators, but not their path', async () => {
      const told = () => discord.messages().map(textOf).join('\n');
      await expect.poll(told).toContain('broken.md, line 1: has no front matter');
      await expect.poll(told).toContain('the end was cut off when a process stopped');
      expect(told()).not.toContain(folder);
    });

    it('ends with exit code 1 when Discord closes the connection permanently', async () => {
      discord.gateway.close();
      expect(await running.end()).toBe(1);
      expect(running.err).toContain('Discord does not accept DISCORD_TOKEN');
    });
  });

  it('finishes the work under way on SIGTERM, begins nothing new, and has logged no token', async () => {
    program = new Program({ ...settings(), HEALTH_PORT: '0', LOG_LEVEL: 'trace' });
    const address = await program.health();
    await program.logged('ready');
    const reader = discord.person({ name: 'Reader' });
    discord.failNext({ path: /callback$/, status: 429, retryAfter: 1 });
    const question = 'Who leads the Fatah Alliance?';
    const asked = reader.command('ask', { question });
    await expect.poll(() => discord.requests.some(({ status }) => status === 429)).toBe(true);
    program.process.kill('SIGTERM');
    await program.logged('stopping');
    const health = await fetch(`${address}/healthz`);
    expect([health.status, await health.text()]).toEqual([503, 'The bot is stopping.\n']);
    const late = reader.command('ask', { question });
    expect(textOf(await asked.reply())).toContain('Hadi Al-Amiri');
    expect(await program.end()).toBe(0);
    expect(discord.requests.filter(({ path }) => path.includes(late.token))).toEqual([]);
    await expect(fetch(`${address}/healthz`)).rejects.toThrow();
    expect(program.err).not.toContain(discord.token);
    expect(program.out).toBe('');
  });

  it('ends with a message if the health port is taken', async () => {
    program = new Program({ ...settings(), HEALTH_PORT: String(discord.port) });
    expect(await program.end()).toBe(1);
    expect(program.err).toContain('HEALTH_PORT is taken: another program listens there.');
    expect(program.err).not.toContain('    at ');
  });

  it('ends with a message if the token is refused', async () => {
    program = new Program({
      ...settings(),
      DISCORD_TOKEN: 'MTIzNDU2Nzg5MDEyMzQ1Njc4.abcdef.wrong',
    });
    expect(await program.end()).toBe(1);
    expect(program.err).toContain('Discord does not accept DISCORD_TOKEN');
    expect(program.err).not.toContain('MTIzNDU2Nzg5MDEyMzQ1Njc4.abcdef.wrong');
  });
});
