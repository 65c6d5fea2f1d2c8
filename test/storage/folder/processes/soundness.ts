import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import type { Change } from '../../../../src/corpus/change.ts';
import { Corpus } from '../../../../src/corpus/corpus.ts';
import type { Fault } from '../../../../src/corpus/fault.ts';
import type { Store } from '../../../../src/corpus/store.ts';
import { FolderStore } from '../../../../src/storage/folder/articles.ts';

/** The state after a start. */
interface Start {
  readonly corpus: Corpus;
  /** Oldest first. */
  readonly changes: readonly Change[];
  /** Faults reported at the start. */
  readonly faults: readonly Fault[];
}

/**
 * Opens a store as the bot does, and expects that its articles and its journal agree: every change
 * continues the one before, and the last one gives the present article.
 */
export async function expectSound(store: Store): Promise<Start> {
  const faults: Fault[] = [];
  const corpus = await Corpus.open(store, { onFault: (fault) => faults.push(fault) });
  await corpus.reconcile();
  const changes = (await corpus.changes(Number.POSITIVE_INFINITY)).toReversed();
  expect(changes.map(({ sequence }) => sequence)).toEqual(changes.map((_, index) => index + 1));
  const states = new Map<string, Change['after']>();
  for (const { id, before, after } of changes) {
    expect(before).toEqual(states.get(id) ?? null);
    expect(after).not.toEqual(before);
    states.set(id, after);
  }
  const last = [...states.values()].filter((article) => article !== null);
  expect(corpus.articles()).toEqual(last.sort((one, other) => (one.id < other.id ? -1 : 1)));
  return { corpus, changes, faults };
}

/** Like {@link expectSound}, and also expects no other files in the folder. */
export async function expectSoundFolder(folder: string): Promise<Start> {
  const start = await expectSound(new FolderStore(folder));
  expect(
    readdirSync(folder).filter((name) => name !== '.dateline' && !/^[^.].*\.md$/.test(name)),
  ).toEqual([]);
  return start;
}
