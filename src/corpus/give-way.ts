import { setImmediate } from 'node:timers/promises';

/** Work that takes no longer keeps nobody waiting, in milliseconds. */
const LONGEST_MILLISECONDS = 5;

/** Lets other work of this thread go first whenever this has taken a while. */
export class GivingWay {
  #since = performance.now();

  /** Is called between two steps of long work. */
  giveWay(): Promise<void> | undefined {
    if (performance.now() - this.#since < LONGEST_MILLISECONDS) return undefined;
    return setImmediate().then(() => {
      this.#since = performance.now();
    });
  }
}
