import fs from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import type { Actor, Change } from '../../src/corpus/change.ts';
import { ConflictError } from '../../src/corpus/changes/conflict.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { expectSound } from '../storage/folder/processes/soundness.ts';
import { layArticles, makeArticle, TESTER } from './folders.ts';
import { KINDS, openCorpus, type Place } from './kinds.ts';

const ANNA: Actor = { kind: 'member', id: '1', name: 'Anna' };
const BEN: Actor = { kind: 'member', id: '2', name: 'Ben' };

const NOW = new Date('2026-11-20T12:58:02.123Z');

function open(place: Place): Promise<Corpus> {
  return openCorpus(place, { now: () => NOW });
}

interface Step {
  readonly kind: 'put' | 'remove' | 'import' | 'hand' | 'unhand' | 'restore' | 'reopen';
  readonly id: string;
  readonly title: string;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('put', 'put', 'remove', 'import', 'hand', 'unhand', 'restore', 'reopen'),
  id: fc.constantFrom('a', 'b', 'c'),
  title: fc.constantFrom('1', '2', 'Ünï\u2028cöde: "x"', '---'),
});

/** What the history of an article should be, oldest first. */
type Model = Map<string, { readonly by: string; readonly after: Article | null }[]>;

describe.each(KINDS)('$kind', ({ make, runs }) => {
  describe('a change', () => {
    test('records who did what, when, and the article before', async () => {
      const corpus = await open(await make());
      const article = makeArticle();
      const added = await corpus.put(article, ANNA);
      expect(added).toEqual({
        sequence: 1,
        at: '2026-11-20T12:58:02.123Z',
        by: ANNA,
        action: 'add',
        id: 'convoy',
        before: null,
        after: article,
        request: null,
      });
      const retracted = { ...article, retracted: 'The ministry denies it.' };
      await corpus.put(retracted, BEN, { action: 'retract', request: 'interaction-1' });
      const removed = await corpus.remove('convoy', ANNA);
      const history = await corpus.history('convoy');
      expect(history).toMatchObject([
        { sequence: 3, by: ANNA, action: 'remove', before: retracted, after: null },
        { sequence: 2, by: BEN, action: 'retract', before: article, request: 'interaction-1' },
        added ?? {},
      ]);
      expect(history[0]).toEqual(removed);
    });

    test('of an existing article is an edit unless the action is named', async () => {
      const corpus = await open(await make());
      await corpus.put(makeArticle(), ANNA);
      expect(await corpus.put(makeArticle({ title: 'New' }), ANNA)).toMatchObject({
        action: 'edit',
      });
    });

    test('is in the history of its own article only, and among the last changes', async () => {
      const corpus = await open(await make());
      await corpus.putAll(
        ['a', 'b', 'c'].map((id) => makeArticle({ id })),
        ANNA,
      );
      const idsOf = (changes: readonly Change[]) => changes.map(({ id }) => id);
      expect(idsOf(await corpus.history('b'))).toEqual(['b']);
      expect(await corpus.history('d')).toEqual([]);
      expect(idsOf(await corpus.changes(2))).toEqual(['c', 'b']);
    });

    test('can be undone, also after a removal and in a new process', async () => {
      const place = await make();
      const corpus = await open(place);
      await corpus.put(makeArticle({ body: 'First.' }), ANNA);
      await corpus.put(makeArticle({ body: 'Second.' }), ANNA);
      await corpus.remove('convoy', ANNA);
      const next = await open(place);
      const first = (await next.history('convoy')).at(-1)?.after;
      if (!first) throw new Error('the first version is missing');
      expect(await next.put(first, BEN, { action: 'restore' })).toMatchObject({
        sequence: 4,
        action: 'restore',
        before: null,
      });
      expect(next.get('convoy')).toEqual(makeArticle({ body: 'First.' }));
    });
  });

  describe('a repeated request', () => {
    test('returns the first change and changes nothing', async () => {
      const place = await make();
      const corpus = await open(place);
      const first = await corpus.put(makeArticle(), ANNA, { request: 'r1' });
      await corpus.put(makeArticle({ title: 'New' }), BEN);
      expect(await corpus.put(makeArticle(), ANNA, { request: 'r1' })).toEqual(first);
      const removed = await corpus.remove('convoy', ANNA, { request: 'r2' });
      const next = await open(place);
      expect(await next.remove('convoy', ANNA, { request: 'r2' })).toEqual(removed);
      expect(await next.changes(10)).toHaveLength(3);
    });

    test('returns the first change even if the article has changed since', async () => {
      const corpus = await open(await make());
      const options = { expected: null, request: 'r1' };
      const first = await corpus.put(makeArticle(), ANNA, options);
      expect(await corpus.put(makeArticle(), ANNA, options)).toEqual(first);
    });
  });

  describe('a conflict', () => {
    async function conflictOf(work: Promise<unknown>): Promise<ConflictError> {
      const error = await work.catch((thrown: unknown) => thrown);
      if (error instanceof ConflictError) return error;
      throw new Error('there was no conflict', { cause: error });
    }

    test('stops the second of two people who edit the same article, and nothing is overwritten', async () => {
      const corpus = await open(await make());
      const seen = makeArticle();
      await corpus.put(seen, TESTER);
      const first = await corpus.put({ ...seen, title: 'By Anna' }, ANNA, { expected: seen });
      const error = await conflictOf(
        corpus.put({ ...seen, title: 'By Ben' }, BEN, { expected: seen }),
      );
      expect([error.current, error.change]).toEqual([{ ...seen, title: 'By Anna' }, first]);
      expect(error.message).toContain('has changed since');
      expect(corpus.get('convoy')).toMatchObject({ title: 'By Anna' });
      expect(await corpus.changes(10)).toHaveLength(2);
    });

    test.each([
      ['if another process made the change', (place: Place) => open(place)],
      ['if the same process made the change', async (_: Place, corpus: Corpus) => corpus],
    ])('is reported %s', async (_, other) => {
      const place = await make();
      const corpus = await open(place);
      const seen = makeArticle();
      await corpus.put(seen, TESTER);
      await (await other(place, corpus)).remove('convoy', ANNA);
      const error = await conflictOf(corpus.remove('convoy', BEN, { expected: seen }));
      expect([error.current, error.change?.by]).toEqual([null, ANNA]);
      expect(error.message).toContain('no longer exists');
    });

    test('is reported if there is an article and none was expected', async () => {
      const corpus = await open(await make());
      await corpus.put(makeArticle(), ANNA);
      const putting = corpus.put(makeArticle({ title: 'New' }), BEN, { expected: null });
      expect((await conflictOf(putting)).current).toEqual(makeArticle());
    });
  });

  test('two processes cannot give the same link to two articles', async () => {
    const place = await make();
    const [one, other] = [await open(place), await open(place)];
    const url = 'https://example.com/a';
    await one.put(makeArticle({ id: 'a', url }), ANNA);
    await expect(other.put(makeArticle({ id: 'b', url }), BEN)).rejects.toThrow(
      'The article “a” has the same link',
    );
    expect(other.get('a')).toEqual(one.get('a'));
  });

  test('the history records all changes, in any order of actions', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const place = await make();
        const { folder } = place;
        const files = new Map<string, Article>();
        const model: Model = new Map();
        const note = (id: string, by: string, after: Article | null) =>
          model.set(id, [...(model.get(id) ?? []), { by, after }]);
        const present = (id: string) => model.get(id)?.at(-1)?.after ?? null;
        /** An edit by hand is entered the next time that the article is read. */
        const look = (id: string) => {
          const file = files.get(id) ?? null;
          if (!isDeepStrictEqual(file, present(id))) note(id, 'hand', file);
        };
        const keep = (article: Article) => {
          look(article.id);
          if (isDeepStrictEqual(article, present(article.id))) return;
          files.set(article.id, article);
          note(article.id, 'member', article);
        };
        let corpus = await open(place);
        for (const { kind, id, title } of steps) {
          const article = makeArticle({ id, title });
          if (kind === 'put') {
            await corpus.put(article, ANNA);
            keep(article);
          } else if (kind === 'import') {
            const batch = ['a', 'b'].map((one) => makeArticle({ id: one, title }));
            await corpus.putAll(batch, ANNA);
            for (const one of batch) keep(one);
          } else if (kind === 'remove') {
            look(id);
            const removing = corpus.remove(id, ANNA);
            if (files.delete(id)) {
              await removing;
              note(id, 'member', null);
            } else await expect(removing).rejects.toThrow('There is no article');
          } else if (kind === 'restore') {
            const [, earlier] = await corpus.history(id);
            if (!earlier?.after) continue;
            await corpus.put(earlier.after, ANNA, { action: 'restore' });
            keep(earlier.after);
          } else if (kind === 'hand') {
            if (folder === null) continue;
            layArticles(folder, [article]);
            files.set(id, article);
          } else if (kind === 'unhand') {
            if (folder === null) continue;
            fs.rmSync(path.join(folder, `${id}.md`), { force: true });
            files.delete(id);
          } else {
            corpus = await open(place);
            await corpus.reconcile();
            for (const one of ['a', 'b', 'c']) look(one);
          }
        }
        for (const one of ['a', 'b', 'c']) look(one);
        const { corpus: last } = await expectSound(await place.openStore());
        for (const one of ['a', 'b', 'c']) {
          const history = (await last.history(one)).toReversed();
          expect(history.map(({ by, after }) => ({ by: by.kind, after }))).toEqual(
            model.get(one) ?? [],
          );
        }
      }),
      { numRuns: runs },
    );
  });
});
