import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { type ServerSettings, UNKNOWN } from '../../src/settings/server-settings.ts';
import { SettingsBook, type SettingsStore } from '../../src/settings/settings-book.ts';
import { FolderSettings } from '../../src/storage/folder/settings.ts';
import { PostgresSettings } from '../../src/storage/postgres/settings.ts';
import { makeFolder } from '../corpus/folders.ts';
import { makeSchema, openDatabase, WHY_NOT } from '../postgres/schema.ts';

const NORTH = '100000000000000001';
const SOUTH = '100000000000000002';

const DEFAULTS: ServerSettings = {
  moderatorRoles: ['100000000000000009'],
  logChannelId: '100000000000000008',
  suggestions: false,
  isPrivate: false,
  questionLogDays: 30,
  readsShared: false,
  digestChannelId: null,
  digestOften: 'daily',
  digestHour: 8,
  timeZone: 'UTC',
};

/** A clock that the tests set. */
class Clock {
  seconds = 0;
  readonly now = () => new Date(Date.UTC(2026, 10, 20, 12, 0, this.seconds));
}

function open(store: SettingsStore, clock = new Clock()) {
  const faults: string[] = [];
  const onFault = (message: string) => void faults.push(message);
  const book = new SettingsBook(store, { defaults: DEFAULTS, now: clock.now, onFault });
  return { book, faults, clock };
}

const FOLDER = ['in a folder', async () => new FolderSettings(makeFolder())] as const;
const POSTGRES = [
  'in PostgreSQL',
  async () => new PostgresSettings(await openDatabase(await makeSchema())),
] as const;

describe.each(WHY_NOT === null ? [FOLDER, POSTGRES] : [FOLDER])('settings %s', (_place, make) => {
  test('are the operator’s until a server sets its own, for itself alone', async () => {
    const { book } = open(await make());
    expect(await book.of(NORTH)).toEqual({ settings: DEFAULTS, stated: {} });
    const stated = { isPrivate: true, logChannelId: null };
    const settled = { settings: { ...DEFAULTS, ...stated }, stated };
    expect(await book.change(NORTH, stated)).toEqual(settled);
    expect(await book.of(NORTH)).toEqual(settled);
    expect(await book.of(SOUTH)).toEqual({ settings: DEFAULTS, stated: {} });
  });

  test('are kept, and can be reset', async () => {
    const store = await make();
    await open(store).book.change(NORTH, { questionLogDays: 7, moderatorRoles: [] });
    const { book } = open(store);
    const { settings } = await book.of(NORTH);
    expect(settings).toMatchObject({ questionLogDays: 7, moderatorRoles: [] });
    expect(await book.change(NORTH, null)).toEqual({ settings: DEFAULTS, stated: {} });
    expect((await open(store).book.of(NORTH)).stated).toEqual({});
  });

  test('and what is remembered of a server do not change each other', async () => {
    const { book } = open(await make());
    expect(await book.remember(NORTH, { isGreeted: true })).toEqual(UNKNOWN);
    await book.change(NORTH, { isPrivate: true });
    expect(await book.remember(NORTH, { leftOn: '2026-11-20' })).toMatchObject({ isGreeted: true });
    await book.change(NORTH, null);
    const remembered = { isGreeted: true, leftOn: '2026-11-20' };
    expect(await book.remember(NORTH, {})).toEqual(remembered);
    await book.change(NORTH, { suggestions: true });
    await book.remember(NORTH, { leftOn: null });
    expect((await book.of(NORTH)).stated).toEqual({ suggestions: true });
  });

  test('changed at the same time are all kept; for one setting, the last value is', async () => {
    const store = await make();
    const { book } = open(store);
    await Promise.all([
      book.change(NORTH, { suggestions: true }),
      book.change(NORTH, { isPrivate: true }),
      book.change(NORTH, { questionLogDays: 7 }),
      book.change(NORTH, { questionLogDays: 90 }),
    ]);
    const stated = { suggestions: true, isPrivate: true, questionLogDays: 90 };
    expect((await book.of(NORTH)).stated).toEqual(stated);
    expect((await open(store).book.of(NORTH)).stated).toEqual(stated);
  });

  test('changed by another process are known within ten seconds', async () => {
    const store = await make();
    const { book, clock } = open(store);
    expect((await book.of(NORTH)).settings.isPrivate).toBe(false);
    await open(store).book.change(NORTH, { isPrivate: true });
    clock.seconds += 10;
    expect((await book.of(NORTH)).settings.isPrivate).toBe(true);
  });

  test('that cannot be read are reported once, do not apply, and can be set again', async () => {
    const store = await make();
    const { book, faults, clock } = open(store);
    for (const broken of ['{"isPrivate": true', '{"isPrivate": "yes"}', 'null', '[]']) {
      await store.write(NORTH, broken);
      clock.seconds += 10;
      expect((await book.of(NORTH)).settings).toEqual(DEFAULTS);
    }
    expect(faults).toEqual([
      expect.stringContaining(`The settings of the server ${NORTH} cannot be read`),
    ]);
    await book.change(NORTH, { isPrivate: true });
    expect((await open(store).book.of(NORTH)).settings.isPrivate).toBe(true);
  });
});

describe('settings whose store does not answer', () => {
  const silent = (): Promise<never> => new Promise(() => undefined);

  test('are the last known ones, after a short wait', async () => {
    const store: SettingsStore = new FolderSettings(makeFolder());
    const { book, clock } = open(store);
    await book.change(NORTH, { isPrivate: true });
    clock.seconds += 60;
    vi.spyOn(store, 'read').mockImplementation(silent);
    expect((await book.of(NORTH)).settings.isPrivate).toBe(true);
    expect((await book.of(SOUTH)).settings).toEqual(DEFAULTS);
  });

  test('are the last known ones after an error too, and are read again later', async () => {
    const store: SettingsStore = new FolderSettings(makeFolder());
    const { book, clock } = open(store);
    const read = vi.spyOn(store, 'read').mockRejectedValueOnce(new Error('away'));
    expect((await book.of(NORTH)).settings).toEqual(DEFAULTS);
    read.mockRestore();
    await store.write(NORTH, '{"isPrivate": true}');
    expect((await book.of(NORTH)).settings.isPrivate).toBe(false);
    clock.seconds += 10;
    expect((await book.of(NORTH)).settings.isPrivate).toBe(true);
  });

  test('cannot be changed, and an error says so', async () => {
    const folder = path.join(makeFolder(), 'gone');
    const { book } = open(new FolderSettings(folder));
    await expect(book.change(NORTH, { isPrivate: true })).rejects.toThrow(
      'The folder for the data of this server could not be created: the folder is gone',
    );
    expect(existsSync(folder)).toBe(false);
    expect((await book.of(NORTH)).settings).toEqual(DEFAULTS);
  });
});

test('settings in a folder are kept with the other data of the server', async () => {
  const folder = makeFolder();
  const { book } = open(new FolderSettings(folder));
  await book.change(NORTH, { isPrivate: true });
  const file = path.join(folder, 'servers', NORTH, '.dateline', 'settings.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ isPrivate: true });
  mkdirSync(path.join(folder, 'servers', 'notes'));
  writeFileSync(path.join(folder, 'servers', 'readme.md'), '');
  expect(await new FolderSettings(folder).list()).toEqual([NORTH]);
});
