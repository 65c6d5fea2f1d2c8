import { describe, expect, test, vi } from 'vitest';
import type { Update } from '../../../src/corpus/change.ts';
import { Corpus } from '../../../src/corpus/corpus.ts';
import { PostgresStore } from '../../../src/corpus/postgres/postgres-store.ts';
import { makeSchema, openDatabase, WHY_NOT } from '../../postgres/schema.ts';
import { makeArticle, TESTER } from '../folders.ts';

describe.skipIf(WHY_NOT)('a reader', () => {
  test('is told what another process changes', async () => {
    const url = await makeSchema();
    const writer = await Corpus.open(new PostgresStore(await openDatabase(url)));
    const reader = await Corpus.open(new PostgresStore(await openDatabase(url)));
    const updates: Update[] = [];
    reader.subscribe((update) => updates.push(update));
    await reader.watch();
    await writer.put(makeArticle(), TESTER);
    await vi.waitFor(() => expect(updates).toHaveLength(1));
    await writer.put(makeArticle({ title: 'Neu\u0000\ud800' }), TESTER).catch(console.log);
    await writer.remove('convoy', TESTER);
    await vi.waitFor(() => expect(updates.at(-1)?.after).toBe(null));
    expect(await reader.history('convoy')).toEqual(await writer.history('convoy'));
    await reader.close();
  });
});
