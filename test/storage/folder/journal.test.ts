import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Actor } from '../../../src/corpus/change.ts';
import { ConflictError } from '../../../src/corpus/changes/conflict.ts';
import { Corpus } from '../../../src/corpus/corpus.ts';
import { FolderStore } from '../../../src/storage/folder/articles.ts';
import { layArticles, makeArticle, makeFolder } from '../../corpus/folders.ts';
import { expectSoundFolder } from './processes/soundness.ts';

const ANNA: Actor = { kind: 'member', id: '1', name: 'Anna' };
const BEN: Actor = { kind: 'member', id: '2', name: 'Ben' };

test('a change that another version wrote with more or fewer keys can be read', async () => {
  const folder = makeFolder();
  fs.mkdirSync(path.join(folder, '.dateline'));
  const { added: _, retracted: __, ...older } = makeArticle();
  const line = {
    ...{ sequence: 1, until: 1, at: '2026-01-01T00:00:00.000Z', by: { ...ANNA, colour: 'red' } },
    ...{ action: 'add', id: 'convoy', before: null, after: { ...older, mood: 'calm' }, extra: 1 },
  };
  fs.writeFileSync(
    path.join(folder, '.dateline', 'journal.jsonl'),
    `${JSON.stringify(line)}\n{"done":1,"extra":1}\n`,
  );
  layArticles(folder, [makeArticle()]);
  const { changes, faults } = await expectSoundFolder(folder);
  expect(changes).toMatchObject([{ by: ANNA, after: makeArticle(), request: null }]);
  expect(faults).toEqual([]);
});

test('an edit by hand just before a change is a conflict, and is kept as a change', async () => {
  const folder = makeFolder();
  const corpus = await Corpus.open(new FolderStore(folder));
  const seen = makeArticle();
  await corpus.put(seen, ANNA);
  const edited = { ...seen, title: 'By hand' };
  layArticles(folder, [edited]);
  const putting = corpus.put({ ...seen, title: 'B' }, BEN, { expected: seen });
  await expect(putting).rejects.toThrow(ConflictError);
  const error = await putting.catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ current: edited, change: { sequence: 2, by: { kind: 'hand' } } });
  expect(await corpus.changes(1)).toMatchObject([{ before: seen, after: edited }]);
  expect(corpus.get('convoy')).toEqual(edited);
});
