import type { Reports } from '../../corpus/reports.ts';
import type { InterestFinder, Met } from './interests.ts';

/** Finds which interests the reports of two corpora meet. Each report is looked for in its own corpus. */
export class JointInterests implements InterestFinder {
  readonly #own: InterestFinder;
  readonly #other: InterestFinder;
  readonly #ownReports: Pick<Reports, 'get'>;

  /** @param ownReports - Hide reports of `other` that have the same ids. */
  constructor(own: InterestFinder, other: InterestFinder, ownReports: Pick<Reports, 'get'>) {
    this.#own = own;
    this.#other = other;
    this.#ownReports = ownReports;
  }

  /** See {@link InterestFinder.met}. Those of the first corpus come first. */
  async met(interests: readonly string[], articles: readonly string[]): Promise<readonly Met[]> {
    const isOwn = (id: string) => this.#ownReports.get(id) !== undefined;
    const [own, other] = await Promise.all([
      this.#own.met(interests, articles.filter(isOwn)),
      this.#other.met(
        interests,
        articles.filter((id) => !isOwn(id)),
      ),
    ]);
    return [...own, ...other];
  }
}
