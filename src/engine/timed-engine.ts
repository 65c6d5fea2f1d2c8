import type { Metrics } from '../health/metrics.ts';
import { isAnswered } from '../search/answer.ts';
import type { Engine } from './engine.ts';

/** The part of an engine that finds answers and builds timelines. */
type Finding = Pick<Engine, 'searcher' | 'timeliner'>;

/** Wraps an engine to time its searches and count its answers. */
export function measured({ searcher, timeliner }: Finding, metrics: Metrics): Finding {
  return {
    searcher: {
      ask: async (text, options) => {
        const answer = await metrics.time('question', () => searcher.ask(text, options));
        // The next quotes of an answer are not another question.
        if (options.offset === 0) metrics.countQuestion(isAnswered(answer));
        return answer;
      },
    },
    timeliner: {
      build: (text, options) => metrics.time('timeline', () => timeliner.build(text, options)),
      compare: (text, options) => metrics.time('timeline', () => timeliner.compare(text, options)),
    },
  };
}
