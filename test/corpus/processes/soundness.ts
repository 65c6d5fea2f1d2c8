import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import type { Change } from '../../../src/corpus/change.ts';
import { Corpus } from '../../../src/corpus/corpus.ts';
import type { Fault } from '../../../src/corpus/fault.ts';
import { FolderStore } from '../../../src/corpus/folder.ts';

/**
 * Starts on a folder as the bot does, and expects that its articles and its journal tell the same
 * story: every change follows from the one before, and the last is what is in the folder.
 *
 * @returns All changes, oldest first, and what was told at the start.
 */
export async function expectSound(
  folder: string,
): Promise<{ corpus: Corpus; changes: readonly Change[]; faults: readonly Fault[] }> {
  const faults: Fault[] = [];
  const corpus = await Corpus.open(new FolderStore(folder), {
    onFault: (fault) => faults.push(fault),
  });
  await corpus.takeStock();
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
  expect(
    readdirSync(folder).filter((name) => name !== '.dateline' && !/^[^.].*\.md$/.test(name)),
  ).toEqual([]);
  return { corpus, changes, faults };
}
