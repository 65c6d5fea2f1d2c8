import { words } from '../../src/text/words/words.ts';

/** Words in a row that are counted. */
const WORDS = 3;

/** Share of a sentence's runs of words that one report has, from which the report prints a copy of it. */
const COPIED = 0.4;

/**
 * Tells sentences that reports print nearly, without the code that is measured: agencies print the same sentence again
 * with other figures, and papers print it with words of their own.
 */
export class NearCopies {
  /** The articles that have each run. */
  readonly #articles = new Map<string, number[]>();

  constructor(bodies: Iterable<string>) {
    let article = 0;
    for (const body of bodies) {
      for (const run of new Set(runsOf(body))) {
        const known = this.#articles.get(run);
        if (known) known.push(article);
        else this.#articles.set(run, [article]);
      }
      article += 1;
    }
  }

  /** Whether a report has much of a sentence. */
  has(sentence: string): boolean {
    const runs = runsOf(sentence);
    const counts = new Map<number, number>();
    for (const run of runs) {
      for (const article of this.#articles.get(run) ?? []) {
        counts.set(article, (counts.get(article) ?? 0) + 1);
      }
    }
    return Math.max(0, ...counts.values()) >= COPIED * runs.length;
  }
}

function runsOf(text: string): string[] {
  const all = words(text).map(({ folded }) => folded);
  return all.slice(WORDS - 1).map((_, at) => all.slice(at, at + WORDS).join(' '));
}
