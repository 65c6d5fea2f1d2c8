import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LocalDiscord, type Preview } from '../../src/index.ts';

const FOLDER = 'packages/local-discord/page';
const files = readdirSync(FOLDER, { recursive: true })
  .map(String)
  .filter((name) => /\.(?:js|css|html|svg)$/.test(name));
const textOf = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');

let discord: LocalDiscord;
let preview: Preview;

beforeAll(async () => {
  discord = await LocalDiscord.start();
  preview = await discord.openPreview();
});
afterAll(async () => {
  await preview.stop();
  await discord.stop();
});

describe('the page', () => {
  it('serves all its files with the right content type', async () => {
    const html = textOf('index.html');
    const named = [...html.matchAll(/(?:href|src)="\/([^"]+)"/g)].map(([, name]) => name ?? '');
    const imported = files.flatMap((file) =>
      [...textOf(file).matchAll(/from '(\.[^']+\.js)'/g)].map(([, name = '']) =>
        path.posix.join(path.posix.dirname(file), name),
      ),
    );
    expect(named.length).toBeGreaterThan(5);
    for (const name of new Set([...named, ...imported])) {
      const { status, headers } = await fetch(new URL(name, preview.address));
      expect(status, name).toBe(200);
      const kind = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };
      const expected = kind[name.split('.').at(-1) as keyof typeof kind];
      expect(headers.get('content-type'), name).toContain(expected);
    }
  });

  it.each(files)('%s names no address outside of this machine', (name) => {
    const addresses = textOf(name).match(/(?:https?:)?\/\/[a-z0-9.-]+\.[a-z]{2,}/gi) ?? [];
    expect(addresses.filter((address) => !address.endsWith('//www.w3.org'))).toEqual([]);
  });

  it('has no inline script or style, and parses no text as HTML', () => {
    const html = textOf('index.html');
    expect(html).not.toMatch(/<style|style="|<script>|\son\w+=/);
    for (const name of files.filter((file) => file.endsWith('.js'))) {
      expect(textOf(name), name).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write/,
      );
    }
  });

  it('says in one place that it is a preview', () => {
    const shown = textOf('index.html').replaceAll(/<[^>]*>/g, '\n');
    expect(shown.match(/preview/gi)).toEqual(['Preview']);
  });
});
