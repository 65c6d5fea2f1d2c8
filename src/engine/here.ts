import type { Change } from '../corpus/article.ts';
import { type Articles, Searcher } from '../search/searcher.ts';
import { Timeliner } from '../timeline/timeliner.ts';
import type { Engine } from './engine.ts';
import { Keeper } from './keeper.ts';

/** Opens an engine that works in this thread. */
export async function openHere(
  corpus: Articles,
  { snapshot }: { readonly snapshot: string | null },
): Promise<Engine> {
  // What changes while the snapshot is read must not be missed.
  const meanwhile: Change[] = [];
  const endWaiting = corpus.subscribe((change) => void meanwhile.push(change));
  const keeper = await Keeper.open(snapshot, corpus.articles());
  endWaiting();
  const { index } = keeper;
  for (const { id, after } of meanwhile) {
    if (after) index.put(after);
    else index.remove(id);
  }
  const searcher = new Searcher(corpus, index);
  const timeliner = new Timeliner(index);
  const unsubscribe = corpus.subscribe(() => keeper.changed());
  return {
    searcher,
    timeliner,
    passages: index.size,
    readAhead: (signal) => timeliner.readAhead(signal),
    async close() {
      unsubscribe();
      searcher.close();
      await keeper.close();
    },
  };
}
