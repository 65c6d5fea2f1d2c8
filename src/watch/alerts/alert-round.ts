import { useJournal } from '../followed.ts';
import { lastChange } from '../new-reports.ts';
import type { News } from '../news.ts';
import type { Round } from '../rounds/rounds.ts';
import { collect } from './collect.ts';
import { type DeliverOptions, deliver } from './deliver.ts';

export interface AlertRoundOptions extends DeliverOptions {
  readonly news: News;
  /** Called with errors of one journal or one alert, which do not stop the others. */
  readonly onError: (error: unknown) => void;
}

/** Milliseconds between two looks for what is due. */
const EVERY = 10_000;

/** The round that finds reports for alerts and sends what is due. */
export function alertRound(options: AlertRoundOptions): Round {
  return {
    name: 'alerts',
    every: EVERY,
    run: async (signal) => {
      await readNews(options, signal);
      await sendDue(options, signal);
    },
  };
}

async function readNews(options: AlertRoundOptions, signal: AbortSignal): Promise<void> {
  const { news, followings, onError } = options;
  for (const journal of await news.due()) {
    if (signal.aborted) return;
    const { name, seen } = journal;
    let last = seen;
    const onSeen = async (reached: number) => {
      last = reached;
      await news.reached(name, reached);
    };
    try {
      await collect(journal, onSeen, signal, options);
      if (signal.aborted) return;
      await news.settle(name, last ?? 0);
      // `settle` also drops the note of a change that came meanwhile, so look for one.
      const head = await useJournal(followings, name, lastChange);
      if ((head ?? 0) > (last ?? 0)) await news.note(name);
    } catch (error) {
      onError(error);
      await news.postpone(name, last);
    }
  }
}

async function sendDue(options: AlertRoundOptions, signal: AbortSignal): Promise<void> {
  const { book, now, onError } = options;
  for (const alert of await book.due(now())) {
    if (signal.aborted) return;
    await deliver(alert, options).catch(onError);
  }
}
