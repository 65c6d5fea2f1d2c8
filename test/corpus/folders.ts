import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';

/** A new empty folder, gone when the test ends. */
export function makeFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
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
