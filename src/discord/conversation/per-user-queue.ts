import { WaitError } from '../dispatch/rate-limit.ts';
import { toldIn } from '../languages/refuse.ts';

/** Maximum number of questions of one person in progress or waiting. */
const MOST = 2;

interface Line {
  waiting: number;
  end: Promise<unknown>;
  wasTold: boolean;
}

/** Answers one question at a time for each person, and lets one more wait. */
export class PerUserQueue {
  readonly #lines = new Map<string, Line>();

  /**
   * Runs `work` for a person after the work in progress for them.
   *
   * @throws WaitError when something waits for them already; everything that `work` throws.
   */
  async take(person: string, work: () => Promise<void>): Promise<void> {
    const line = this.#lines.get(person) ?? { waiting: 0, end: Promise.resolve(), wasTold: false };
    if (line.waiting >= MOST) {
      const isFirst = !line.wasTold;
      line.wasTold = true;
      throw new WaitError(toldIn('wait.queue'), isFirst);
    }
    this.#lines.set(person, line);
    line.waiting += 1;
    const turn = line.end.then(work).finally(() => {
      line.waiting -= 1;
      if (line.waiting === 0) this.#lines.delete(person);
    });
    // The next turn comes even if this one fails.
    line.end = turn.catch(() => undefined);
    return turn;
  }
}
