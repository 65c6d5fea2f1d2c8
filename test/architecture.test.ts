import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Floors are layers, from top to bottom; rooms are folders. A room may import itself and lower floors. */
const FLOORS: readonly (readonly string[])[] = [
  ['src/app'],
  ['commands'],
  ['src/discord', 'src/terminal'],
  ['src/servers'],
  ['src/storage'],
  // Feeds, alerts and digests.
  ['src/watch'],
  ['src/engine'],
  // A timeline finds its reports by searching.
  ['src/timeline', 'src/verbatim', 'src/intake', 'src/settings'],
  ['src/search', 'src/rate-limit', 'src/citation', 'src/evidence'],
  ['src/reading'],
  ['src/corpus'],
  ['src/text'],
  ['src/health'],
  ['src'],
];

const files = ['src', 'commands'].flatMap((folder) => tsFiles(folder));

describe('the architecture', () => {
  it.each(files)('%s imports only its own room and the floors below', (file) => {
    for (const imported of importsOf(file)) {
      if (imported.startsWith('.')) {
        const target = join(dirname(file), imported);
        const [from, to] = [roomOf(file), roomOf(target)];
        if (from === to) continue;
        expect(floorOf(to), `${file} imports ${target}`).toBeGreaterThan(floorOf(from));
      } else if (imported === 'discord.js') {
        expect(['commands', 'src/discord']).toContain(roomOf(file));
      } else if (imported === 'local-discord') {
        expect(file).toBe('src/app/preview.ts');
      }
    }
  });
});

function tsFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, path]) => path ?? '');
}

function roomOf(file: string): string {
  if (file.startsWith('commands/')) return 'commands';
  const [, room = '', ...rest] = file.split('/');
  return rest.length > 0 ? `src/${room}` : 'src';
}

function floorOf(room: string): number {
  const floor = FLOORS.findIndex((rooms) => rooms.includes(room));
  expect(floor, `${room} has no floor`).toBeGreaterThanOrEqual(0);
  return floor;
}
