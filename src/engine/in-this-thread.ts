import type { Update } from '../corpus/change.ts';
import { Slices } from '../give-way.ts';
import { Interests } from '../search/interests/interests.ts';
import { type SearchedCorpus, Searcher } from '../search/searcher.ts';
import { KeptStatements } from '../search/speakers/statements/kept-statements.ts';
import { newEvents } from '../timeline/new-events/new-events.ts';
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
  const searcher = new Searcher(corpus, index, undefined, new KeptStatements(snapshot));
  const { speakers } = searcher;
  const timeliner = new Timeliner(index, speakers);
  const interests = new Interests(searcher);
  return {
    searcher,
    timeliner,
    speakers,
    verbatim: new Verbatim(index),
    interests: {
      met: (texts, articles, giveWay) => interests.met(texts, articles, new Slices(giveWay)),
    },
    newEvents: {
      async tell(articles, giveWay) {
        await searcher.upToDate();
        return newEvents(articles, index, new Slices(giveWay));
      },
    },
    get passages() {
      return index.size;
    },
    async readAhead(signal, giveWay) {
      await timeliner.readAhead(signal, giveWay);
      await speakers.readAhead(new Slices(giveWay), signal);
      if (!signal.aborted) await speakers.keep();
    },
    async close() {
      searcher.close();
      await written;
    },
  };
}
