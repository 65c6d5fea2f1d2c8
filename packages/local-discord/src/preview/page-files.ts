import { readdir, readFile } from 'node:fs/promises';

const FOLDER = new URL('../../page/', import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** A file of the page, served as it is. */
export interface PageFile {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** Reads the page; the keys are paths such as `/parts/time.js`, and `/` for the page itself. */
export async function readPage(): Promise<ReadonlyMap<string, PageFile>> {
  const all = await readdir(FOLDER, { recursive: true });
  const names = all.filter((name) => typeOf(name) !== undefined).map(withSlashes);
  const files = names.map(async (name): Promise<[string, PageFile]> => {
    const bytes = await readFile(new URL(name, FOLDER));
    return [name === 'index.html' ? '/' : `/${name}`, { contentType: typeOf(name) ?? '', bytes }];
  });
  return new Map(await Promise.all(files));
}

function typeOf(name: string): string | undefined {
  return TYPES[name.slice(name.lastIndexOf('.') + 1)];
}

function withSlashes(name: string): string {
  return name.replaceAll('\\', '/');
}
