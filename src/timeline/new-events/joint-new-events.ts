import type { Reports } from '../../corpus/reports.ts';
import type { NewEvent, NewEventFinder } from './new-events.ts';

/** Finds what new reports of two corpora tell. Reports of one event in both corpora make two events. */
export class JointNewEvents implements NewEventFinder {
  readonly #own: NewEventFinder;
  readonly #other: NewEventFinder;
  readonly #ownReports: Pick<Reports, 'get'>;

  /** @param ownReports - Hide reports of `other` that have the same ids. */
  constructor(own: NewEventFinder, other: NewEventFinder, ownReports: Pick<Reports, 'get'>) {
    this.#own = own;
    this.#other = other;
    this.#ownReports = ownReports;
  }

  async tell(articles: readonly string[]): Promise<readonly NewEvent[]> {
    const isOwn = (id: string) => this.#ownReports.get(id) !== undefined;
    const [own, other] = await Promise.all([
      this.#own.tell(articles.filter(isOwn)),
      this.#other.tell(articles.filter((id) => !isOwn(id))),
    ]);
    return [...own, ...other].sort((a, b) => b.reports.length - a.reports.length);
  }
}
