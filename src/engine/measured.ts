import type { Metrics } from '../health/metrics.ts';
import type { Engine } from './engine.ts';

/** Whatever finds answers and timelines. */
type Finding = Pick<Engine, 'searcher' | 'timeliner'>;

/** The same, whose searches are timed, and whose answers are counted. */
export function measured({ searcher, timeliner }: Finding, metrics: Metrics): Finding {
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
  };
}
