import type { Update } from '../corpus/change.ts';
import { Slices } from '../give-way.ts';
import { type SearchedCorpus, Searcher } from '../search/searcher.ts';
import { Timeliner } from '../timeline/timeliner.ts';
import { Verbatim } from '../verbatim/find.ts';
import type { GivingEngine } from './engine.ts';
import { openIndex } from './open-index.ts';

/** Opens an engine that works in this thread. */
export async function openHere(
  corpus: SearchedCorpus,
  { snapshot }: { readonly snapshot: string | null },
): Promise<GivingEngine> {
  // Changes must not be missed while the snapshot is read.
  const meanwhile: Update[] = [];
  const endWaiting = corpus.subscribe((update) => void meanwhile.push(update));
  const { index, written } = await openIndex(snapshot, corpus.articles());
  endWaiting();
  for (const { id, after } of meanwhile) {
    if (after) index.put(after);
    else index.remove(id);
  }
  const searcher = new Searcher(corpus, index);
  const { speakers } = searcher;
  const timeliner = new Timeliner(index, speakers);
  return {
    searcher,
    timeliner,
    speakers,
    verbatim: new Verbatim(index),
    get passages() {
      return index.size;
    },
    async readAhead(signal, giveWay) {
      await timeliner.readAhead(signal, giveWay);
      await speakers.readAhead(new Slices(giveWay), signal);
    },
    async close() {
      searcher.close();
      await written;
    },
  };
}
