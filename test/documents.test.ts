import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readSettings } from '../src/app/env-settings.ts';
import { Corpus } from '../src/corpus/corpus.ts';
import { NO_FILTERS } from '../src/search/filters.ts';
import { Searcher } from '../src/search/searcher.ts';
import { FolderStore } from '../src/storage/folder/articles.ts';

/** Most words of a README that people read to the end. */
const LONGEST_README = 1_200;

/** Folders without files of the project: reports, packages, and data of tools. */
const FOREIGN = /^(?:\.|node_modules$|corpus$|dist$)/;

const files = filesIn('.');
const documents = files.filter((file) => file.endsWith('.md'));

/** The files that list packages, with the document that gives the reason for each package. */
const MANIFESTS = {
  'package.json': 'ARCHITECTURE.md',
  'packages/local-discord/package.json': 'packages/local-discord/README.md',
};

const Manifest = z.object({
  scripts: z.record(z.string(), z.string()).default({}),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()).default({}),
});

const { scripts } = readManifest('package.json');
const packages = Object.keys(MANIFESTS).flatMap(packagesOf);

describe.each(documents)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('links to files and headings that exist', () => {
    expect(linksOf(text).filter((link) => !leadsSomewhere(link, file))).toEqual([]);
  });

  test('names only files that exist', () => {
    expect(pathsOf(text).filter((name) => !isFileFor(name, file))).toEqual([]);
  });

  test('draws only files that exist', () => {
    const drawn = codeBlocks(text).flatMap((block) => all(block, DRAWN_FILE));
    const exists = (name: string) =>
      existsSync(name) || files.some((file) => file.endsWith(`/${name}`));
    expect(drawn.filter((name) => !exists(name))).toEqual([]);
  });

  test('gives only commands that exist', () => {
    const named = all(text, /\bnpm (?:run (?:--silent )?|--silent )([\w:-]+)/g);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const benchmarks = all(text, /\bbench -- ([a-z][\w-]*)/g);
    expect(benchmarks.filter((name) => !benchmarkNames().includes(name))).toEqual([]);
  });
});

describe('README', () => {
  const text = readFileSync('README.md', 'utf8');

  test('is short enough to be read', () => {
    expect(text.trim().split(/\s+/).length).toBeLessThanOrEqual(LONGEST_README);
  });

  test('suggests three questions that the reports answer', async () => {
    const questions = all(text, /npm run --silent ask -- "([^"]+)"/g);
    expect(questions).toHaveLength(3);
    const corpus = await Corpus.open(new FolderStore('corpus'));
    const searcher = new Searcher(corpus);
    for (const question of questions) {
      const options = { filters: NO_FILTERS, limit: 3, offset: 0 };
      const { quotes } = await searcher.ask(question, options);
      expect(quotes, question).not.toEqual([]);
    }
    searcher.close();
    await corpus.close();
  });
});

describe('the settings', () => {
  const code = all(readFileSync('src/app/env-form.ts', 'utf8'), /^ {2}([A-Z][A-Z_]+):/gm);
  const names = [...new Set(code)].sort();

  test('are all explained in docs/settings.md, and nothing else is', () => {
    const explained = all(readFileSync('docs/settings.md', 'utf8'), /^\| `([A-Z][A-Z_]+)` \|/gm);
    expect(explained.sort()).toEqual(names);
  });

  test('are all in .env.example, and nothing else is', () => {
    const offered = all(readFileSync('.env.example', 'utf8'), /^([A-Z][A-Z_]+)=/gm);
    expect(offered.sort()).toEqual(names);
  });

  test('have their default values in .env.example', async () => {
    expect(await readSettings({}, '.env.example')).toEqual(await readSettings({}, 'no-such-file'));
  });
});

test.each(Object.entries(MANIFESTS))('every package in %s has a reason in %s', (file, document) => {
  const reasons = readFileSync(document, 'utf8');
  const named = packagesOf(file).filter((name) => !/^@types\//.test(name));
  expect(named.filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
});

function readManifest(file: string) {
  return Manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
}

function packagesOf(file: string): string[] {
  const { dependencies, devDependencies } = readManifest(file);
  return Object.keys({ ...dependencies, ...devDependencies });
}

/** Every file of the project. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (!entry.isDirectory()) return [file];
    return FOREIGN.test(entry.name) ? [] : filesIn(file);
  });
}

/** The first group of every match. */
function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found]) => found ?? '');
}

function benchmarkNames(): string[] {
  const [, table = ''] =
    /const BENCHMARKS\b[^=]*=[^{]*\{(.*?)\n\};/s.exec(readFileSync('bench/run.ts', 'utf8')) ?? [];
  return all(table, /^ {2}'?([\w-]+)'?:/gm);
}

/** A text without its code blocks, which contain neither links nor headings. */
function prose(text: string): string {
  return text.replaceAll(/^```.*?^```$/gms, '');
}

function codeBlocks(text: string): string[] {
  return all(text, /^```\w*\n(.*?)^```$/gms);
}

/** The targets of links and pictures, without those on other sites. */
function linksOf(text: string): string[] {
  const written = prose(text).replaceAll(/`[^`\n]*`/g, '');
  const links = [...all(written, /\]\(([^)\s]+)\)/g), ...all(written, /(?:src|href)="([^"]+)"/g)];
  return links.filter((link) => !/^(?:https?|mailto):/.test(link));
}

function leadsSomewhere(link: string, from: string): boolean {
  const [name = '', anchor] = link.split('#');
  const target = name === '' ? from : path.join(path.dirname(from), name);
  if (!existsSync(target)) return false;
  return anchor === undefined || anchorsOf(readFileSync(target, 'utf8')).includes(anchor);
}

/** The anchors of a document's headings, as GitHub makes them. */
function anchorsOf(text: string): string[] {
  const seen = new Map<string, number>();
  return all(prose(text), /^#{1,6} (.+)$/gm).map((heading) => {
    const words = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = words.replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(/\s/g, '-');
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before}`;
  });
}

/** Names that look like files of the project, without packages, files of the bot, and `NAME.ts`. */
function pathsOf(text: string): string[] {
  const inline = all(prose(text), /`([^`\n]+)`/g);
  const named = inline.filter((word) => PATH.test(word));
  const used = [...inline, ...codeBlocks(text)].flatMap((code) => code.split(/[\s'"`()|]+/));
  return [...new Set([...named, ...used.filter((word) => FILE_FROM_ROOT.test(word))])].filter(
    (name) => !packages.includes(name) && !/\.dateline|\bNAME\b/.test(name),
  );
}

/** `rank.ts`, `src/search/ranking/weights.ts`, `commands/`. */
const PATH = /^(?:\.{1,2}\/)*[\w.-]+(?:\/[\w.-]+)*(?:\.(?:ts|js|mjs|md|css|html|json|yaml)|\/)$/;

/** A file in a drawing of how something works, with the end of its path: `question/asked/kind.ts`. */
const DRAWN_FILE = /(?<![\w./-])([\w-]+(?:\/[\w-]+)*\.ts)\b/g;

/** A file from the top of the tree, inside a command: `node --import tsx src/app/main.ts`. */
const FILE_FROM_ROOT = /^(?:src|commands|test|bench|docs|deploy)\/[\w./-]*\.[a-z]+$/;

/**
 * Whether a path exists, relative to the top of the tree or to a folder that contains the document. A
 * bare name may be any file below the folder of the document.
 */
function isFileFor(name: string, document: string): boolean {
  const near = path.dirname(document);
  const below = near === '.' ? '' : `${near}/`;
  if (files.some((file) => file.startsWith(below) && path.basename(file) === name)) return true;
  for (let folder = near; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, name))) return true;
    if (folder === '.') return false;
  }
}
