import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { Metrics } from '../src/health/metrics.ts';
import { HealthServer } from '../src/health/server.ts';
import { makeFolder } from './corpus/folders.ts';

const manifest = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const compose = z
  .object({
    services: z.object({
      bot: z.object({ healthcheck: z.object({ test: z.array(z.string()) }) }),
      database: z.object({ environment: z.record(z.string(), z.string()) }),
    }),
  })
  .parse(parse(readFileSync('compose.yaml', 'utf8')));

/** Runs a program, and returns its exit code and its output. */
async function run(argv: readonly string[], environment: Record<string, string>, folder = '.') {
  const child = spawn(process.execPath, argv, {
    cwd: folder,
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end('Who leads the Fatah Alliance?\n');
  const [printed, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return { printed, code };
}

describe('the container', () => {
  test('contains everything that the start needs', async () => {
    const folder = makeFolder();
    const lines = readFileSync('Containerfile', 'utf8').matchAll(/^COPY (?:--\S+ )*(.+) \S+$/gm);
    const copied = [...lines].flatMap(([, names = '']) => names.split(' '));
    expect(copied).toContain('src');
    const sent = readFileSync('.dockerignore', 'utf8').matchAll(/^!(.+)$/gm);
    expect([...sent].map(([, name]) => name).sort()).toEqual(
      copied.map((name) => name.replace(/^\.\//, '')).sort(),
    );
    for (const name of copied) cpSync(name, path.join(folder, name), { recursive: true });
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
    execFileSync('npm', ['run', '--silent', 'compile', '--', '--noCheck'], { cwd: folder });
    const [, command = '[]'] = /^CMD (.+)$/m.exec(readFileSync('Containerfile', 'utf8')) ?? [];
    const [, ...argv] = z.array(z.string()).parse(JSON.parse(command));
    const { printed, code } = await run(argv, {}, folder);
    expect(printed).toContain('It is led by Hadi Al-Amiri');
    expect(code).toBe(0);
  });

  test.each(['src', 'commands'])('has every package that %s imports', (room) => {
    const files = readdirSync(room, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))) {
      const content = readFileSync(path.join(room, file), 'utf8');
      const imports = content.matchAll(/^(?:import|export)\b[^;]*?from '([^'.][^']*)'/gm);
      for (const [statement, name = ''] of imports) {
        if (name.startsWith('node:') || /^(?:import|export) type/.test(statement)) continue;
        const [scope = '', rest] = name.split('/');
        const packageName = scope.startsWith('@') ? `${scope}/${rest}` : scope;
        expect(Object.keys(manifest.dependencies), `${room}/${file}`).toContain(packageName);
      }
    }
  });
});

describe('compose.yaml', () => {
  test('checks the health of the bot', async () => {
    const [, node, ...argv] = compose.services.bot.healthcheck.test;
    expect(node).toBe('node');
    let isReady = true;
    const watched = {
      isStopping: () => false,
      connections: () => [{ id: 0, isReady, ping: null }],
      lag: () => null,
      reach: async () => undefined,
    };
    const address = { host: '127.0.0.1', port: 0 };
    const server = await HealthServer.start(address, { watched, metrics: new Metrics() });
    onTestFinished(() => server.stop());
    const HEALTH_PORT = new URL(server.address).port;
    expect((await run(argv, { HEALTH_PORT })).code).toBe(0);
    isReady = false;
    expect((await run(argv, { HEALTH_PORT })).code).toBe(1);
    await server.stop();
    expect((await run(argv, { HEALTH_PORT })).code).toBe(1);
  });

  test('contains no password', () => {
    expect(compose.services.database.environment.POSTGRES_PASSWORD).toMatch(
      /^\$\{POSTGRES_PASSWORD:\?/,
    );
  });
});
