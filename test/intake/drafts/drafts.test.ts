import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../src/corpus/change.ts';
import { doubtOf } from '../../../src/intake/doubt.ts';
import type { Draft } from '../../../src/intake/draft.ts';
import type { DraftStore } from '../../../src/intake/drafts/draft-store.ts';
import { Drafts, isDraftId, makeDraftId } from '../../../src/intake/drafts/drafts.ts';
import { FolderDrafts } from '../../../src/storage/folder/drafts.ts';
import { UserError } from '../../../src/user-error.ts';
import { makeArticle, makeFolder } from '../../corpus/folders.ts';
import { KINDS } from '../../corpus/kinds.ts';
import { CONVOY } from '../pages.ts';

const DRAFT: Draft = {
  title: 'A convoy',
  source: 'example.org',
  author: 'Ken Hanly',
  published: '2019-09-07',
  language: 'en',
  url: 'https://www.example.org/convoy',
  body: CONVOY,
  doubts: [
    doubtOf('titles-differ', 'doubt.titles-differ', { title: 'Another title' }),
    // From an earlier version.
    { code: 'source-is-host', message: 'the source is only the host of the link' },
  ],
};

const MODERATOR: Actor = { kind: 'member', id: '1', name: 'Layla' };
const MEMBER: Actor = { kind: 'member', id: '2', name: 'Omar' };
const FEED: Actor = { kind: 'feed', id: 'feed000001', name: 'World' };
const ADDITION = { kind: 'addition' } as const;
const SUGGESTION = { kind: 'suggestion' } as const;
const HOUR = 3_600_000;

/** Opens drafts with a clock that the test can advance. */
function openDraftsIn(store: DraftStore, other = store) {
  let time = Date.parse('2026-11-20T12:00:00Z');
  let count = 0;
  const faults: string[] = [];
  const open = (kept: DraftStore) =>
    new Drafts(kept, {
      now: () => new Date(time),
      randomId: () => {
        count += 1;
        return String(count).padStart(10, '0');
      },
      onFault: (message) => faults.push(message),
    });
  const wait = (hours: number) => {
    time += hours * HOUR;
  };
  return { drafts: open(store), open: () => open(other), store, wait, faults };
}

/** Opens drafts in a folder. */
function openDrafts(folder = makeFolder()) {
  const files = path.join(folder, '.dateline', 'drafts');
  return { ...openDraftsIn(new FolderDrafts(folder)), folder, files };
}

describe.each(KINDS)('$kind', ({ kind, make }) => {
  const openSome = async () => {
    const place = await make();
    return openDraftsIn(await place.openDrafts(), await place.openDrafts());
  };

  describe('a draft', () => {
    it('is stored as it was read, and survives a restart', async () => {
      const { drafts, open } = await openSome();
      const begun = await drafts.begin(DRAFT, MODERATOR, ADDITION);
      expect(begun).toEqual({
        id: '0000000001',
        draft: DRAFT,
        by: MODERATOR,
        begun: '2026-11-20T12:00:00.000Z',
        expires: '2026-11-21T12:00:00.000Z',
        purpose: ADDITION,
      });
      expect(await open().find(begun.id)).toEqual(begun);
    });

    it('of an article keeps the article as the editor saw it', async () => {
      const { drafts, open } = await openSome();
      const base = makeArticle({ tags: ['World'], added: '2026-11-20', url: DRAFT.url });
      const { id } = await drafts.begin(DRAFT, MODERATOR, { kind: 'edit', base });
      expect((await open().find(id))?.purpose).toEqual({ kind: 'edit', base });
    });

    it('from a feed waits for a week', async () => {
      const { drafts, wait } = await openSome();
      const { id } = await drafts.begin(DRAFT, FEED, ADDITION);
      wait(7 * 24 - 0.1);
      expect(await drafts.find(id)).not.toBeNull();
      wait(0.1);
      expect(await drafts.find(id)).toBeNull();
    });

    it('of the same report is found by its link and by its words, the oldest first', async () => {
      const { drafts, wait, open } = await openSome();
      const first = await drafts.begin(DRAFT, MEMBER, SUGGESTION);
      wait(1);
      await drafts.begin(DRAFT, FEED, ADDITION);
      const alike = async (changed: Partial<Draft>) =>
        (await open().findAlike({ ...DRAFT, ...changed }))?.id ?? null;
      expect(await alike({ url: 'http://m.example.org/convoy/', body: 'Other.' })).toBe(first.id);
      expect(await alike({ url: null, body: CONVOY.replaceAll(' ', '\n') })).toBe(first.id);
      expect(await alike({ url: 'https://example.org/other', body: 'Other.' })).toBeNull();
      expect(await alike({ url: null, body: '' })).toBeNull();
      await drafts.change(first.id, { ...DRAFT, url: 'https://example.org/other', body: 'Other.' });
      expect(await alike({ url: 'https://example.org/other', body: '' })).toBe(first.id);
    });

    it('is begun only once by two processes that begin the same report at once', async () => {
      const { drafts, open, store } = await openSome();
      // A folder is used by one process only.
      const other = kind === 'in a folder' ? drafts : open();
      const begun = await Promise.all(
        [drafts, other, drafts, other].map((each) => each.beginOnce(DRAFT, FEED, ADDITION)),
      );
      expect(new Set(begun.map(({ id }) => id)).size).toBe(1);
      expect(await store.list()).toHaveLength(1);
    });

    it('expires after a day, even if it was edited meanwhile', async () => {
      const { drafts, wait, store } = await openSome();
      const { id } = await drafts.begin(DRAFT, MODERATOR, ADDITION);
      wait(23.9);
      expect(await drafts.change(id, { ...DRAFT, title: 'B' })).toMatchObject({
        draft: { title: 'B' },
      });
      wait(0.1);
      expect(await drafts.find(id)).toBeNull();
      expect(await drafts.change(id, DRAFT)).toBeNull();
      expect((await drafts.expire()).map((kept) => kept.id)).toEqual([id]);
      expect(await store.list()).toEqual([]);
      expect(await drafts.expire()).toEqual([]);
    });

    it('that is a suggestion expires after seven days', async () => {
      const { drafts, wait } = await openSome();
      const { id } = await drafts.begin(DRAFT, MEMBER, SUGGESTION);
      wait(7 * 24 - 0.1);
      expect(await drafts.expire()).toEqual([]);
      expect(await drafts.find(id)).toMatchObject({ id });
      wait(0.1);
      expect(await drafts.find(id)).toBeNull();
      expect(await drafts.suggestionsOf('2')).toEqual([]);
    });

    it('is ended by only one of several calls', async () => {
      const { drafts, open } = await openSome();
      const { id } = await drafts.begin(DRAFT, MODERATOR, ADDITION);
      const ended = await Promise.all([drafts.end(id), open().end(id), drafts.end(id)]);
      expect(ended.sort()).toEqual([false, false, true]);
      expect(await drafts.find(id)).toBeNull();
    });

    it('that was ended does not come back through a simultaneous edit', async () => {
      const { drafts, store } = await openSome();
      const { id } = await drafts.begin(DRAFT, MODERATOR, ADDITION);
      await Promise.all([drafts.change(id, DRAFT), drafts.end(id), drafts.change(id, DRAFT)]);
      expect(await store.list()).toEqual([]);
    });
  });

  describe('suggestions of a member', () => {
    it('are limited to five, not counting ended ones and those of others', async () => {
      const { drafts } = await openSome();
      await drafts.begin(DRAFT, MODERATOR, SUGGESTION);
      await drafts.begin(DRAFT, MEMBER, ADDITION);
      const begun = [];
      for (let count = 0; count < 5; count += 1) {
        begun.push(await drafts.begin(DRAFT, MEMBER, SUGGESTION));
      }
      expect(await drafts.suggestionsOf('2')).toEqual(begun);
      await expect(drafts.begin(DRAFT, MEMBER, SUGGESTION)).rejects.toThrow(
        'You have 5 suggestions waiting',
      );
      await drafts.end(begun[0]?.id ?? '');
      expect(await drafts.begin(DRAFT, MEMBER, SUGGESTION)).toMatchObject({ by: MEMBER });
    });

    it('are limited to five, even if they come at the same time', async () => {
      const { drafts } = await openSome();
      const begun = Array.from({ length: 8 }, () => drafts.begin(DRAFT, MEMBER, SUGGESTION));
      const outcomes = await Promise.allSettled(begun);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
      expect(await drafts.suggestionsOf('2')).toHaveLength(5);
    });

    it('may be edited while five are waiting', async () => {
      const { drafts } = await openSome();
      const begun = [];
      for (let count = 0; count < 5; count += 1) {
        begun.push(await drafts.begin(DRAFT, MEMBER, SUGGESTION));
      }
      const changed = await drafts.change(begun[0]?.id ?? '', { ...DRAFT, title: 'B' });
      expect(changed).toMatchObject({ draft: { title: 'B' }, purpose: SUGGESTION });
    });
  });

  describe('long drafts', () => {
    /** The longest text that is accepted. Each character takes six bytes when stored. */
    const LONG = { ...DRAFT, body: `a${'\u0001'.repeat(990_000)}` };

    it('are refused if they could not be published', async () => {
      const { drafts, store } = await openSome();
      const tooLong = { ...DRAFT, body: 'é'.repeat(500_001) };
      const sentence = 'That has over 1 MB of text';
      await expect(drafts.begin(tooLong, MODERATOR, ADDITION)).rejects.toThrow(sentence);
      const tooMuch = { ...DRAFT, title: 'é'.repeat(100_001) };
      await expect(drafts.begin(tooMuch, MODERATOR, ADDITION)).rejects.toThrow(
        'title, source, author or link is too long',
      );
      const { id } = await drafts.begin(DRAFT, MODERATOR, ADDITION);
      await expect(drafts.change(id, tooLong)).rejects.toThrow(sentence);
      expect(await drafts.find(id)).toMatchObject({ draft: DRAFT });
      expect(await store.list()).toEqual([id]);
    });

    it('have a common limit for a member, and leave room for others', async () => {
      const { drafts, open } = await openSome();
      const { id } = await drafts.begin(LONG, MEMBER, SUGGESTION);
      const sentence = 'Your waiting suggestions have reached the size limit.';
      await expect(drafts.begin(LONG, MEMBER, SUGGESTION)).rejects.toThrow(sentence);
      await expect(open().begin(LONG, MEMBER, SUGGESTION)).rejects.toThrow(sentence);
      const short = await drafts.begin(DRAFT, MEMBER, SUGGESTION);
      await expect(drafts.change(short.id, LONG)).rejects.toThrow(sentence);
      expect(await drafts.change(id, LONG)).toMatchObject({ id });
      expect(await drafts.begin(LONG, MODERATOR, SUGGESTION)).toMatchObject({ by: MODERATOR });
      expect(await drafts.begin(LONG, MEMBER, ADDITION)).toMatchObject({ by: MEMBER });
      await drafts.end(id);
      expect(await drafts.begin(LONG, MEMBER, SUGGESTION)).toMatchObject({ by: MEMBER });
    });
  });

  it('the sizes of drafts are known without reading them', async () => {
    const { drafts, store } = await openSome();
    expect(await store.sizes()).toEqual(new Map());
    const { id } = await drafts.begin({ ...DRAFT, body: 'é'.repeat(1_000) }, MEMBER, SUGGESTION);
    const text = (await store.read(id)) ?? '';
    expect(await store.sizes()).toEqual(new Map([[id, Buffer.byteLength(text)]]));
  });

  describe.runIf(kind === 'in PostgreSQL')('drafts of several processes', () => {
    it('are not written again after another process has ended them', async () => {
      for (let round = 0; round < 10; round += 1) {
        const { drafts, open, store } = await openSome();
        const { id } = await drafts.begin(DRAFT, MODERATOR, ADDITION);
        await Promise.all([drafts.change(id, DRAFT), open().end(id), drafts.change(id, DRAFT)]);
        expect(await store.list()).toEqual([]);
      }
    });

    it('include at most five suggestions of a member over all processes', async () => {
      const { drafts, open } = await openSome();
      const processes = [drafts, open()];
      const begun = Array.from({ length: 8 }, (_, index) =>
        processes[index % 2]?.begin(DRAFT, MEMBER, SUGGESTION),
      );
      const outcomes = await Promise.allSettled(begun);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    });
  });
});

describe('a new draft', () => {
  it('gets another id if the first one is in use', async () => {
    const { drafts, files } = openDrafts();
    fs.mkdirSync(files, { recursive: true });
    fs.writeFileSync(path.join(files, '0000000001.json'), 'mine');
    expect(await drafts.begin(DRAFT, MODERATOR, ADDITION)).toMatchObject({ id: '0000000002' });
    expect(fs.readFileSync(path.join(files, '0000000001.json'), 'utf8')).toBe('mine');
  });
});

describe('a file that is not a draft', () => {
  it.each([
    '../../convoy',
    '..%2fconvoy',
    '',
    'abc',
    'ABCDEFGHIJ',
    '000000000\0',
    '0000000001.json',
    '/etc/passwd',
  ])('is not found, changed or removed by the id %j', async (id) => {
    const { drafts, folder } = openDrafts();
    await drafts.begin(DRAFT, MODERATOR, ADDITION);
    fs.writeFileSync(path.join(folder, 'convoy.json'), '{}');
    expect(await drafts.find(id)).toBeNull();
    expect(await drafts.change(id, DRAFT)).toBeNull();
    expect(await drafts.end(id)).toBe(false);
    expect(fs.existsSync(path.join(folder, 'convoy.json'))).toBe(true);
    const store = new FolderDrafts(folder);
    expect([await store.read(id), await store.remove(id)]).toEqual([null, false]);
    await expect(store.write(id, 'x')).rejects.toThrow('cannot be the id of a draft');
  });

  it.each([
    ['is cut off', '{"id":"aaaaaaaaaa","draft":{'],
    ['is empty', ''],
    ['has another form', '{"id":"aaaaaaaaaa","draft":{"title":7}}'],
    ['is not UTF-8', Buffer.from([0xff, 0xfe, 0x00])],
  ])('and %s is left alone and reported once', async (_name, content) => {
    const { drafts, files, faults } = openDrafts();
    const { id } = await drafts.begin(DRAFT, MEMBER, SUGGESTION);
    fs.writeFileSync(path.join(files, 'aaaaaaaaaa.json'), content);
    fs.mkdirSync(path.join(files, 'bbbbbbbbbb.json'));
    fs.writeFileSync(path.join(files, 'notes.txt'), 'mine');
    expect(await drafts.find('aaaaaaaaaa')).toBeNull();
    expect(await drafts.find('bbbbbbbbbb')).toBeNull();
    expect((await drafts.suggestionsOf('2')).map((kept) => kept.id)).toEqual([id]);
    expect(await drafts.expire()).toEqual([]);
    expect(fs.readdirSync(files)).toHaveLength(4);
    expect(faults).toEqual([
      'The draft aaaaaaaaaa cannot be read and is left alone.',
      'The draft bbbbbbbbbb cannot be read and is left alone.',
    ]);
  });

  it('that is a copy of a draft under another name is not found', async () => {
    const { drafts, files } = openDrafts();
    const { id } = await drafts.begin(DRAFT, MEMBER, SUGGESTION);
    fs.copyFileSync(path.join(files, `${id}.json`), path.join(files, 'aaaaaaaaaa.json'));
    expect(await drafts.find('aaaaaaaaaa')).toBeNull();
  });
});

describe('a folder that cannot be written to', () => {
  it('is reported in a sentence, and no folder of articles is created', async () => {
    const folder = path.join(makeFolder(), 'gone');
    const { drafts } = openDrafts(folder);
    const begun = drafts.begin(DRAFT, MODERATOR, ADDITION);
    await expect(begun).rejects.toThrow(UserError);
    await expect(begun).rejects.toThrow('The draft could not be saved: the folder is gone');
    expect(fs.existsSync(folder)).toBe(false);
  });

  it('leaves the draft as it was before an edit', async () => {
    const { drafts, files, open } = openDrafts();
    const { id } = await drafts.begin(DRAFT, MODERATOR, ADDITION);
    const kept = fs.readFileSync(path.join(files, `${id}.json`));
    fs.rmSync(path.join(files, `${id}.json`));
    fs.mkdirSync(path.join(files, `${id}.json`));
    await expect(new FolderDrafts(path.join(files, '..', '..')).write(id, 'x')).rejects.toThrow(
      'The draft could not be saved: a folder of that name is in the way',
    );
    fs.rmdirSync(path.join(files, `${id}.json`));
    fs.writeFileSync(path.join(files, `${id}.json`), kept);
    expect(fs.readdirSync(files)).toEqual([`${id}.json`]);
    expect(await open().find(id)).toMatchObject({ id });
  });
});

describe('ids of drafts', () => {
  it('are ten characters from the source of randomness', () => {
    const numbers = [0, 9, 10, 35, 1, 2, 3, 4, 5, 6];
    const id = makeDraftId((below) => {
      expect(below).toBe(36);
      return numbers.shift() ?? 0;
    });
    expect(id).toBe('09az123456');
    expect(isDraftId(id)).toBe(true);
  });
});
