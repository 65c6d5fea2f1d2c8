import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCompare } from '../../src/terminal/commands/compare-command.ts';
import { layArticles, makeArticle, makeFolder } from '../corpus/folders.ts';
import { makeTerminal } from './streams.ts';

const body = (killed: number) =>
  `A bomb in the market of Azaz killed ${killed} people on 13 October 2016, officials said.`;

async function run(...argv: readonly string[]) {
  const folder = makeFolder();
  layArticles(folder, [
    makeArticle({
      id: 'one',
      title: 'Bomb in Azaz market',
      source: 'Agency',
      published: '2016-10-14',
      body: body(20),
    }),
    makeArticle({
      id: 'two',
      title: 'Azaz market bomb',
      source: 'Daily',
      published: '2016-10-15',
      body: body(24),
    }),
  ]);
  const terminal = makeTerminal();
  const code = await runCompare([...argv, '--corpus', folder], terminal);
  return { code, out: terminal.written(), err: terminal.complained() };
}

describe('compare', () => {
  test('shows a row for each outlet with the figures side by side', async () => {
    const { code, out } = await run('Azaz', 'market', 'bomb');
    expect(code).toBe(0);
    expect(out).toContain('13 October 2016 · 2 outlets · 2 reports on the topic');
    expect(out).toContain('Killed: 20 (Agency) · 24 (Daily)');
    expect(out).toContain(`Agency\n1. ${body(20)}`);
  });

  test('writes the picture, the table and JSON', async () => {
    const folder = makeFolder();
    const [picture, csv] = [path.join(folder, 'a.png'), path.join(folder, 'a.csv')];
    const { out } = await run('Azaz market bomb', '--picture', picture, '--csv', csv, '--json');
    expect(JSON.parse(out).rows).toHaveLength(2);
    expect(fs.readFileSync(picture).subarray(1, 4).toString()).toBe('PNG');
    expect(fs.readFileSync(csv, 'utf8').trimEnd().split('\r\n')).toHaveLength(3);
  });

  test('says what is wrong', async () => {
    expect(await run()).toMatchObject({ code: 2, err: expect.stringContaining('Name an event.') });
    const drawn = path.join(makeFolder(), 'a.png');
    const nothing = await run('Reykjavik ferry', '--picture', drawn);
    expect(nothing).toMatchObject({
      code: 1,
      err: `${drawn} was not written: a picture needs at least two outlets.\n`,
    });
    const missing = path.join(makeFolder(), 'none', 'a.csv');
    expect((await run('Azaz market bomb', '--csv', missing)).err).toBe(
      `There is no folder ${path.dirname(missing)}.\n`,
    );
    expect((await run('Azaz', '--when', 'soonish')).err).toContain('“soonish”');
  });
});
