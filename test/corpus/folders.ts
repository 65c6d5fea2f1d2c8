import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import type { Actor } from '../../src/corpus/change.ts';
import { writeArticle } from '../../src/corpus/format/format.ts';

/** Makes the changes of tests in which it does not matter who makes them. */
export const TESTER: Actor = { kind: 'terminal', name: 'tester' };

/** A new empty folder, gone when the test ends. */
export function makeFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new empty folder, gone when all tests of the file have ended. */
export function makeLastingFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with these files in it. */
export function makeFolderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = makeFolder();
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** The names in a folder, without the one that Dateline keeps for itself. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder).filter((name) => name !== '.dateline');
}

/** Writes articles into a folder as a person would, without the journal. */
export function layArticles(folder: string, articles: readonly Article[]): void {
  for (const article of articles) {
    writeFileSync(path.join(folder, `${article.id}.md`), writeArticle(article));
  }
}

/** An article that states nothing but what is given. */
export function makeArticle(fields: Partial<Article> = {}): Article {
  return {
    id: 'convoy',
    title: 'A convoy crosses the border',
    source: null,
    author: null,
    published: null,
    url: null,
    language: null,
    tags: [],
    added: null,
    retracted: null,
    body: 'The convoy came from Jordan.',
    ...fields,
  };
}

/** The text of a file that states these lines. */
export function makeFile(lines: readonly string[], body = 'The convoy came from Jordan.'): string {
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/** Every file of a folder and what is in it, byte for byte. */
export function readFolder(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [name, readFileSync(path.join(folder, name)).toString('base64')]),
  );
}
