import type { Reports } from '../corpus/reports.ts';
import { comparedWords, lettersOf } from './comparing/compared-words.ts';
import { earliestFirst } from './earliest.ts';
import type { Altered, Finding, FindOptions, Printing, VerbatimFinder } from './finding.ts';
import { printingsOf } from './finding.ts';

/** How often the other corpus is asked again without the reports that the own corpus hides. */
const MOST_TRIES = 4;

const RANKS: Readonly<Record<Finding['outcome'], number>> = { printed: 2, altered: 1, missing: 0 };

/** Looks for words in two corpora, each with its own index. */
export class JointVerbatim implements VerbatimFinder {
  readonly #own: VerbatimFinder;
  readonly #other: VerbatimFinder;
  readonly #ownReports: Pick<Reports, 'get'>;

  /**
   * @param own - Preferred where both are equal.
   * @param other - Asked as well.
   * @param ownReports - Hide reports of `other` that have the same ids.
   */
  constructor(own: VerbatimFinder, other: VerbatimFinder, ownReports: Pick<Reports, 'get'>) {
    this.#own = own;
    this.#other = other;
    this.#ownReports = ownReports;
  }

  async find(asked: string, options: FindOptions = {}): Promise<Finding> {
    const own = await this.#own.find(asked, options);
    const other = await this.#withoutHidden(asked, options);
    if (RANKS[own.outcome] !== RANKS[other.outcome]) {
      return RANKS[own.outcome] > RANKS[other.outcome] ? own : other;
    }
    if (own.outcome === 'printed' && other.outcome === 'printed') {
      const printings = earliestFirst([...own.printings, ...other.printings]);
      const first = printings[0] === own.printings[0] ? own : other;
      return { ...first, printings };
    }
    const [nearer, farther] = likenessOf(own) >= likenessOf(other) ? [own, other] : [other, own];
    return nearer.outcome === 'altered' && farther.outcome === 'altered'
      ? withSameWords(nearer, farther)
      : nearer;
  }

  /** What the other corpus has, without the reports that the own corpus hides. */
  async #withoutHidden(asked: string, options: FindOptions): Promise<Finding> {
    const without = [...(options.without ?? [])];
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const finding = await this.#other.find(asked, { ...options, without });
      const hidden = printingsOf(finding).filter(({ article }) => this.#ownReports.get(article.id));
      if (hidden.length === 0) return finding;
      without.push(...hidden.map(({ article }) => article.id));
    }
    return { outcome: 'missing', nearest: null, likeness: 0 };
  }
}

/**
 * Adds the reports of another corpus that print the same nearest words. The differences are those to the earliest
 * report.
 */
function withSameWords(nearer: Altered, farther: Altered): Altered {
  const [own, other] = [nearer, farther].map(({ printings: [first] }) => first && lettersIn(first));
  if (own === undefined || own !== other) return nearer;
  const printings = earliestFirst([...nearer.printings, ...farther.printings]);
  const first = printings[0] === farther.printings[0] ? farther : nearer;
  return { ...first, printings };
}

function lettersIn({ article, spans }: Printing): string {
  return spans.map((span) => lettersOf(comparedWords(article.body, span))).join(' … ');
}

function likenessOf(finding: Finding): number {
  return finding.outcome === 'printed' ? 1 : finding.likeness;
}
