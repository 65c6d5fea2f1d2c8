import { WaitError } from '../dispatch/rate-limit.ts';

/** How many questions of one person may be under way or waiting. */
const MOST = 2;

interface Line {
  waiting: number;
  end: Promise<unknown>;
  wasTold: boolean;
}

/** Lets every person have one question answered at a time, and one more wait for it. */
export class PerUserQueue {
  readonly #lines = new Map<string, Line>();

  /**
   * Does something for a person after what is under way for them.
   *
   * @throws WaitError when something waits for them already; whatever `work` throws.
   */
  async take(person: string, work: () => Promise<void>): Promise<void> {
    const line = this.#lines.get(person) ?? { waiting: 0, end: Promise.resolve(), wasTold: false };
    if (line.waiting >= MOST) {
      const isFirst = !line.wasTold;
      line.wasTold = true;
      throw new WaitError(
        'One question at a time: your last two are still being answered.',
        isFirst,
      );
    }
    this.#lines.set(person, line);
    line.waiting += 1;
    const turn = line.end.then(work).finally(() => {
      line.waiting -= 1;
      if (line.waiting === 0) this.#lines.delete(person);
    });
    // The next turn comes whatever became of this one.
    line.end = turn.catch(() => undefined);
    return turn;
  }
}
