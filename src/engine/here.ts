import type { Update } from '../corpus/change.ts';
import { type SearchedCorpus, Searcher } from '../search/searcher.ts';
import { Timeliner } from '../timeline/timeliner.ts';
import type { GivingEngine } from './engine.ts';
import { Keeper } from './keeper.ts';

/** Opens an engine that works in this thread. */
export async function openHere(
  corpus: SearchedCorpus,
  { snapshot }: { readonly snapshot: string | null },
): Promise<GivingEngine> {
  // What changes while the snapshot is read must not be missed.
  const meanwhile: Update[] = [];
  const endWaiting = corpus.subscribe((update) => void meanwhile.push(update));
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
    get passages() {
      return index.size;
    },
    readAhead: (signal, giveWay) => timeliner.readAhead(signal, giveWay),
    async close() {
      unsubscribe();
      searcher.close();
      await keeper.close();
    },
  };
}
