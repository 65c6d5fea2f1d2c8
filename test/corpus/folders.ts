import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import type { Actor } from '../../src/corpus/change.ts';
import { writeArticle } from '../../src/corpus/format/format.ts';

/** The actor of tests in which it does not matter who makes a change. */
export const TESTER: Actor = { kind: 'terminal', name: 'tester' };

/** Makes an empty folder. It is removed when the test ends. */
export function makeFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Makes an empty folder. It is removed when all tests of the file have ended. */
export function makeLastingFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Makes a folder with these files. It is removed when the test ends. */
export function makeFolderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = makeFolder();
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** The names in a folder, without `.dateline`. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder).filter((name) => name !== '.dateline');
}

/** Writes articles into a folder as a person would, without the journal. */
export function layArticles(folder: string, articles: readonly Article[]): void {
  for (const article of articles) {
    writeFileSync(path.join(folder, `${article.id}.md`), writeArticle(article));
  }
}

/** An article with a title, a body and these fields. All other fields are empty. */
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
    archived: null,
    retracted: null,
    body: 'The convoy came from Jordan.',
    ...fields,
  };
}

/** The text of a file with these lines as its front matter. */
export function makeFile(lines: readonly string[], body = 'The convoy came from Jordan.'): string {
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/** The content of every file in a folder and its subfolders, in base64, by path. */
export function readFolder(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [name, readFileSync(path.join(folder, name)).toString('base64')]),
  );
}
