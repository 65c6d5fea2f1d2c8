import type { GiveWay } from '../give-way.ts';
import type { Engine, GivingEngine } from './engine.ts';
import type { IdleQueue, Kind } from './idle-queue.ts';

/** Who asked, as the options of a search name them. */
interface Asked {
  readonly asker?: string;
}

/** The person for work that names none. */
const NOBODY = '';

/** Wraps an engine so that each search waits in the queue for its turn. */
export function queuedEngine(engine: GivingEngine, queue: IdleQueue): Engine {
  const { searcher, timeliner, speakers, verbatim, interests, newEvents } = engine;
  function take<Result>(
    kind: Kind,
    work: (giveWay: GiveWay) => Promise<Result>,
    { asker = NOBODY }: Asked = {},
  ): Promise<Result> {
    return queue.take(kind, asker, work);
  }
  return {
    searcher: {
      ask: (text, options) => take('question', () => searcher.ask(text, options), options),
    },
    timeliner: {
      build: (text, options) =>
        take('timeline', (giveWay) => timeliner.build(text, options, giveWay), options),
      compare: (text, options) =>
        take('timeline', (giveWay) => timeliner.compare(text, options, giveWay), options),
    },
    speakers: {
      // Discord waits only three seconds for choices.
      choices: (typed) => speakers.choices(typed),
      find: (typed) => take('question', () => speakers.find(typed)),
      profile: (name, options) => take('question', () => speakers.profile(name, options), options),
    },
    verbatim: {
      find: (asked, options) => take('question', () => verbatim.find(asked, options), options),
    },
    interests: {
      met: (texts, articles) =>
        take('interest', (giveWay) => interests.met(texts, articles, giveWay)),
    },
    newEvents: {
      tell: (articles) => take('interest', (giveWay) => newEvents.tell(articles, giveWay)),
    },
    get passages() {
      return engine.passages;
    },
    readAhead: (signal) => take('ahead', (giveWay) => engine.readAhead(signal, giveWay)),
    close: () => engine.close(),
  };
}
