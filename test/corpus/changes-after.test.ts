import { describe, expect, test } from 'vitest';
import { makeArticle, TESTER } from './folders.ts';
import { KINDS, openCorpus } from './kinds.ts';

describe.each(KINDS)('the changes after another $kind', ({ make }) => {
  test('are read in order, as many as are wanted, whatever other processes have written', async () => {
    const place = await make();
    const corpus = await openCorpus(place);
    for (const id of ['a', 'b', 'c']) {
      await corpus.put(makeArticle({ id, title: id }), TESTER);
    }
    const other = await openCorpus(place);
    await other.remove('b', TESTER);
    const idsAfter = async (sequence: number, limit: number) =>
      (await corpus.changesAfter(sequence, limit)).map((change) => [change.sequence, change.id]);
    expect(await idsAfter(0, 2)).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
    expect(await idsAfter(2, 10)).toEqual([
      [3, 'c'],
      [4, 'b'],
    ]);
    expect(await idsAfter(4, 10)).toEqual([]);
    expect(await idsAfter(400, 10)).toEqual([]);
  });

  test('are none of an empty corpus', async () => {
    const corpus = await openCorpus(await make());
    expect(await corpus.changesAfter(0, 10)).toEqual([]);
  });
});
