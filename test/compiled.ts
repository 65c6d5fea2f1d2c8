import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const COMPILED = ['dist', 'packages/local-discord/dist'];

const SOURCES = [
  ...['src', 'commands', 'packages/local-discord/src'],
  ...['tsconfig.json', 'tsconfig.build.json', 'packages/local-discord/tsconfig.json'],
  ...['package.json', 'package-lock.json', 'packages/local-discord/package.json'],
];

/** Holds the state of {@link stateOfFiles} after the last compilation for tests. */
const STAMP = 'dist/.compiled-for-tests';

/**
 * Compiles the current sources for the tests that start the program as `npm start` does, unless neither the
 * sources nor the compiled files have changed since the last time.
 */
export default function setUp(): void {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stateOfFiles()) return;
  // `npm test` has already checked the types.
  execFileSync('npm', ['run', '--silent', 'compile', '--', '--noCheck'], { stdio: 'inherit' });
  writeFileSync(STAMP, stateOfFiles());
}

/** Differs if the content of a source differs, or the size or the time of a compiled file. */
function stateOfFiles(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesIn)) hash.update(`${file}\0`).update(readFileSync(file));
  for (const file of COMPILED.flatMap(filesIn)) {
    if (path.normalize(file) === path.normalize(STAMP)) continue;
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\0${size} ${mtimeMs}\0`);
  }
  return hash.digest('hex');
}

/** The files in a folder and its subfolders, sorted, or the file itself. */
function filesIn(name: string): string[] {
  if (!existsSync(name)) return [];
  if (statSync(name).isFile()) return [name];
  const entries = readdirSync(name, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
}
