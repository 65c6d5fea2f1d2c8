import type { Update } from '../corpus/change.ts';
import { Slices } from '../give-way.ts';
import type { SearchIndex } from '../search/index/search-index.ts';
import { Interests } from '../search/interests/interests.ts';
import { type SearchedCorpus, Searcher } from '../search/searcher.ts';
import { KeptStatements } from '../search/speakers/statements/kept-statements.ts';
import { newEvents } from '../timeline/new-events/new-events.ts';
import { Timeliner } from '../timeline/timeliner.ts';
import { Verbatim } from '../verbatim/find.ts';
import type { EngineOptions, GivingEngine } from './engine.ts';
import { type OpenedIndex, openIndex } from './open-index.ts';

/** Opens an engine that works in this thread. */
export async function openInThisThread(
  corpus: SearchedCorpus,
  { snapshot }: Pick<EngineOptions, 'snapshot'>,
): Promise<GivingEngine> {
  const catchUp = collectUpdates(corpus);
  const opened = await openIndex(snapshot, corpus.articles());
  catchUp(opened.index);
  // Must follow at once: an update in between would be missed.
  const searcher = new Searcher(corpus, opened.index, undefined, new KeptStatements(snapshot));
  return engineOf(searcher, opened);
}

/**
 * Collects the updates of a corpus while its index is read.
 *
 * @returns Ends collecting, and makes the collected updates in the index.
 */
function collectUpdates(corpus: SearchedCorpus): (index: SearchIndex) => void {
  const updates: Update[] = [];
  const unsubscribe = corpus.subscribe((update) => void updates.push(update));
  return (index) => {
    unsubscribe();
    for (const { id, after } of updates) {
      if (after) index.put(after);
      else index.remove(id);
    }
  };
}

/** Everything that works on one index. */
function engineOf(searcher: Searcher, { index, written }: OpenedIndex): GivingEngine {
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
