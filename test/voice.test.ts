import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { expect, test } from 'vitest';

/**
 * Phrases that make comments and documents hard to read. Each has a plain replacement: "who", "someone",
 * "no one", "is", "gets", "again", "also".
 */
const AVOIDED =
  /\b(?:who(?:m)?ever|whatever|whichever|somebody|nobody|anew|besides|thereby|likewise|stands(?! for\b| out\b)|(?:is|are|was|were) told|sees to it|at one go|takes stock)\b/i;

const FOLDERS = ['src', 'commands', 'test', 'bench', 'packages', 'docs', 'deploy'];

const files = [
  ...FOLDERS.flatMap(filesIn),
  ...readdirSync('.').filter((file) => /\.(?:md|ts)$/.test(file)),
].filter((file) => file !== 'test/voice.test.ts');

test('comments are in plain words', () => {
  const scripts = files.filter((file) => /\.m?[jt]s$/.test(file));
  expect(avoidedIn(scripts, commentsOf)).toEqual([]);
});

test('documents are in plain words', () => {
  const documents = files.filter((file) => file.endsWith('.md'));
  expect(avoidedIn(documents, (file) => readFileSync(file, 'utf8').split('\n'))).toEqual([]);
});

test('sentences that people see are in plain words', () => {
  const shown = files.filter((file) => /^(?:src|commands)\/.*\.ts$/.test(file));
  expect(avoidedIn(shown, sentencesOf)).toEqual([]);
});

function avoidedIn(among: readonly string[], textsOf: (file: string) => readonly string[]) {
  return among.flatMap((file) =>
    textsOf(file)
      .filter((text) => AVOIDED.test(text))
      .map((text) => `${file}: ${text}`),
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (['node_modules', 'dist'].includes(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

/** Comments, with lines that belong together joined. */
function commentsOf(file: string): string[] {
  const { comments } = parseSync(file, readFileSync(file, 'utf8'));
  return comments.map(({ value }) => value.replaceAll(/\s*\n[\s*]*/g, ' ').trim());
}

/** String literals of at least three words that begin like a sentence. */
function sentencesOf(file: string): string[] {
  const found: string[] = [];
  const { program } = parseSync(file, readFileSync(file, 'utf8'));
  new Visitor({
    Literal: ({ value }) => {
      if (typeof value === 'string') found.push(value);
    },
    TemplateElement: ({ value }) => void found.push(value.cooked ?? ''),
  }).visit(program);
  return found.filter((text) => /^[\p{Lu} ,;:].*\s\S+\s/u.test(text));
}
