import { userFault } from '../../text/faults/user-fault.ts';
import { PRIORITIES, type Priority } from './requester.ts';

/** Options of a {@link Queue}. */
export interface QueueOptions {
  /** Tasks that run at the same time. */
  readonly places: number;
  /** Places that only moderators get, so that a moderator does not wait for members. */
  readonly reserved: number;
  /** Tasks of each priority that may wait; unlimited if left out. */
  readonly waiting?: Readonly<Record<Priority, number>>;
}

/** Runs a few tasks at the same time. The others wait, by priority and then in the order they came. */
export class Queue {
  readonly #options: QueueOptions;
  readonly #waiting: Readonly<Record<Priority, (() => void)[]>> = {
    moderator: [],
    member: [],
    feed: [],
  };
  /** All taken places, and those that moderators have not taken. */
  #taken = 0;
  #takenByOthers = 0;

  constructor(options: QueueOptions) {
    this.#options = options;
  }

  /**
   * Runs work when there is a place for it.
   *
   * @throws UserError if too many tasks are waiting. Errors of the work are passed on.
   */
  async take<Result>(priority: Priority, work: () => Promise<Result>): Promise<Result> {
    await this.#place(priority);
    try {
      return await work();
    } finally {
      this.#count(priority, -1);
      this.#callNext();
    }
  }

  #place(priority: Priority): Promise<void> {
    if (this.#hasPlace(priority)) {
      this.#count(priority, 1);
      return Promise.resolve();
    }
    const line = this.#waiting[priority];
    const most = this.#options.waiting?.[priority] ?? Number.POSITIVE_INFINITY;
    if (line.length >= most) return Promise.reject(userFault('fault.reading-busy'));
    return new Promise((resolve) => line.push(resolve));
  }

  #hasPlace(priority: Priority): boolean {
    const { places, reserved } = this.#options;
    if (this.#taken >= places) return false;
    return priority === 'moderator' || this.#takenByOthers < places - reserved;
  }

  #count(priority: Priority, by: 1 | -1): void {
    this.#taken += by;
    if (priority !== 'moderator') this.#takenByOthers += by;
  }

  #callNext(): void {
    for (const priority of PRIORITIES) {
      if (!this.#hasPlace(priority)) continue;
      const call = this.#waiting[priority].shift();
      if (!call) continue;
      this.#count(priority, 1);
      call();
      return;
    }
  }
}
