import type { Article } from '../corpus/article.ts';
import { Slices } from '../give-way.ts';
import type { SearchIndex } from '../search/index/search-index.ts';
import { cut, spanOver } from '../text/span.ts';
import { type AskedWords, askedWords, partsOf } from './asked-words.ts';
import { type Candidates, candidatesOf, type Region, wholeBodies } from './candidates.ts';
import type { Comparison } from './comparing/compare.ts';
import { comparedWords, spanOf } from './comparing/compared-words.ts';
import { omissionOf } from './comparing/differences.ts';
import { earliestFirst } from './earliest.ts';
import type { Finding, FindOptions, Omission, Printing, VerbatimFinder } from './finding.ts';
import { findLetters } from './letters.ts';
import { passageAround, sentenceAround } from './places.ts';
import { compareWith, MOST_CELLS, type ReadRegion } from './region-words.ts';

/**
 * Least share of words in common with which words count as altered. In `bench -- quote`, sentences with up to three
 * altered words have more. Sentences of reports outside the corpus have less.
 */
const LEAST_LIKENESS = 0.75;

/** Least number of words in a row in common. */
const SHORTEST_RUN = 2;

const NOTHING: Finding = { outcome: 'missing', nearest: null, likeness: 0 };

/** The nearest words of a region, and how they compare. */
interface Nearest {
  readonly article: Article;
  readonly comparison: Comparison;
}

/** Looks for words in the reports of an index. */
export class Verbatim implements VerbatimFinder {
  readonly #index: SearchIndex;

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  async find(text: string, { without = [] }: FindOptions = {}): Promise<Finding> {
    const slices = new Slices();
    const asked = askedWords(text);
    const hidden = new Set(without);
    const { printings, read, having } = await this.#printings(asked, hidden, slices);
    const [first] = printings;
    if (first) return { outcome: 'printed', printings, omissions: omissionsOf(first) };
    const nearest = await nearestOf(asked, read, slices);
    if (nearest === null) return NOTHING;
    const { likeness } = nearest.comparison;
    const [printing] = this.#printing(nearest);
    if (!printing) return NOTHING;
    if (!isAltered(nearest.comparison)) {
      const sentence = sentenceAround(this.#index, printing);
      return { outcome: 'missing', nearest: sentence, likeness };
    }
    return this.#altered(asked, printing, having, slices);
  }

  /** All reports that print the words. If there are none, the regions that are nearest. */
  async #printings(asked: AskedWords, hidden: ReadonlySet<string>, slices: Slices) {
    const passes = ({ id }: Article) => !hidden.has(id);
    const { whole, partial, having } = candidatesOf(asked, this.#index, passes);
    const near = await this.#printingsIn([...whole, ...partial], asked, slices);
    if (near.printings.length > 0 || asked.breaks.length === 0) return { ...near, having };
    // Words left out with "…" can be most of a report.
    const bodies = wholeBodies(asked, this.#index, passes);
    const { printings } = await this.#printingsIn(bodies, asked, slices);
    return { printings, read: near.read, having };
  }

  async #printingsIn(regions: readonly Region[], asked: AskedWords, slices: Slices) {
    const found = new Map<Article, Printing>();
    const read: ReadRegion[] = [];
    const parts = partsOf(asked);
    for (const region of regions) {
      const { article } = region;
      if (slices.isOver) await slices.next();
      if (found.has(article)) continue;
      const words = comparedWords(article.body, region);
      const spans = findLetters(parts, words);
      if (spans) {
        found.set(article, { article, spans, passage: passageAround(this.#index, article, spans) });
      } else read.push({ region, words });
    }
    return { printings: earliestFirst([...found.values()]), read };
  }

  /** The reports that print the nearest words, and the differences to the earliest of them. */
  async #altered(
    asked: AskedWords,
    nearest: Printing,
    having: Candidates['having'],
    slices: Slices,
  ): Promise<Finding> {
    const { body } = nearest.article;
    const printed = nearest.spans.map((span) => cut(body, span)).join(' … ');
    const words = askedWords(printed);
    const same = await this.#printingsIn(having(words), words, slices);
    const all = same.printings.length > 0 ? same.printings : [nearest];
    const [first = nearest] = all;
    const { article } = first;
    const region = { article, ...spanOver(first.spans) };
    const shown = comparedWords(article.body, region);
    const { differences, omissions, likeness } = compareWith(asked, { region, words: shown });
    return { outcome: 'altered', printings: all, differences, omissions, likeness };
  }

  /** The nearest words as a printing; none if there are no words. */
  #printing({ article, comparison }: Nearest): Printing[] {
    const spans = comparison.parts.flatMap((part) => spanOf(part) ?? []);
    if (spans.length === 0) return [];
    return [{ article, spans, passage: passageAround(this.#index, article, spans) }];
  }
}

async function nearestOf(
  asked: AskedWords,
  read: readonly ReadRegion[],
  slices: Slices,
): Promise<Nearest | null> {
  let best: Nearest | null = null;
  // At least one region is compared.
  let cells = 0;
  for (const one of read) {
    cells += asked.words.length * one.words.length;
    if (best && cells > MOST_CELLS) break;
    const comparison = compareWith(asked, one);
    if (!best || comparison.likeness > best.comparison.likeness) {
      best = { article: one.region.article, comparison };
    }
    if (slices.isOver) await slices.next();
  }
  return best;
}

function isAltered({ likeness, longestRun, differences }: Comparison): boolean {
  return likeness >= LEAST_LIKENESS && longestRun >= SHORTEST_RUN && differences.length > 0;
}

/** What is left out between the spans of a printing. */
function omissionsOf({ article, spans }: Printing): Omission[] {
  return spans.slice(1).flatMap((next, at) => {
    const between = { start: spans[at]?.end ?? 0, end: next.start };
    const words = comparedWords(article.body, between);
    return words.length === 0 ? [] : [omissionOf(words)];
  });
}
