import type { Metrics } from '../health/metrics.ts';
import type { Engine } from './engine.ts';

/** An engine whose searches are timed, and whose answers are counted. */
export function measured(engine: Engine, metrics: Metrics): Engine {
  const { searcher, timeliner } = engine;
  return {
    searcher: {
      ask: async (text, options) => {
        const answer = await metrics.time('question', () => searcher.ask(text, options));
        // Whoever wants to see more of an answer asks no other question.
        if (options.offset === 0) metrics.countQuestion(answer.quotes.length > 0);
        return answer;
      },
    },
    timeliner: {
      build: (text, options) => metrics.time('timeline', () => timeliner.build(text, options)),
    },
    get passages() {
      return engine.passages;
    },
    readAhead: (signal) => engine.readAhead(signal),
    close: () => engine.close(),
  };
}
