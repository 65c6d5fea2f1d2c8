import { parseArgs } from 'node:util';
import type { Article } from '../../src/corpus/article.ts';
import { type Likeness, Likenesses } from '../../src/intake/likeness/likeness.ts';
import { loadSet } from '../data.ts';
import type { Figures } from '../figures.ts';
import { percentile } from '../statistics.ts';
import { ALTERATIONS, seededRandom } from './alterations.ts';

/** Number of articles that are altered, spread over the set. */
const MOST_ALTERED = 400;

/** Share from which two articles of a set are clearly the same report. */
const SURELY_SAME = 0.8;

/**
 * Measures how altered copies are recognised: `bench -- likeness --data DIR [--seed N] [--pairs]`, where
 * `DIR` holds `corpus.jsonl`.
 *
 * @returns For each kind of alteration, the share of copies for which the original is found, and the
 *   median and the lowest twentieth of the reported shares of the text. Then the number of articles for
 *   which the set has another article that is found. Some articles of a set are copies, so those with
 *   at least 80 % in common are also counted separately. With `--pairs`, the pairs below that are
 *   listed on standard error.
 */
export async function benchLikeness(argv: readonly string[]): Promise<Figures> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      data: { type: 'string' },
      seed: { type: 'string', default: '1' },
      pairs: { type: 'boolean', default: false },
    },
  });
  if (values.data === undefined) throw new Error('Say which set: --data DIR');
  const set = await loadSet(values.data);
  const likenesses = new Likenesses(set.corpus);
  try {
    const articles = set.corpus.articles();
    const started = performance.now();
    await likenesses.readAhead();
    const readMs = performance.now() - started;
    const times: number[] = [];
    const ask = async (body: string, except?: string) => {
      const begun = performance.now();
      const found = await likenesses.of({ url: null, body }, except);
      times.push(performance.now() - begun);
      return found;
    };
    const random = seededRandom(Number(values.seed));
    const material = { random, words: someWords(articles, random) };
    const altered = spread(articles, MOST_ALTERED);
    const found: [string, number | null][] = [];
    for (const [name, alter] of Object.entries(ALTERATIONS)) {
      const shares = await sharesFound(altered, (body) => alter(body, material), ask);
      found.push(
        [`${name}.found`, shares.length / altered.length],
        [`${name}.median`, percentile(shares, 0.5)],
        [`${name}.lowest`, percentile(shares, 0.05)],
      );
    }
    const own: { article: Article; likes: readonly Likeness[] }[] = [];
    for (const article of articles) {
      own.push({ article, likes: await ask(article.body, article.id) });
    }
    if (values.pairs) listPairs(own);
    return {
      articles: articles.length,
      ...Object.fromEntries(found),
      articlesAlike: own.filter(({ likes }) => likes.length > 0).length,
      articlesSurelyAlike: own.filter(({ likes }) => likes.some(isSurelySame)).length,
      readMs: Math.round(readMs),
      msP50: percentile(times, 0.5),
      msP99: percentile(times, 0.99),
    };
  } finally {
    likenesses.close();
    await set.close();
  }
}

type Ask = (body: string, except?: string) => Promise<readonly Likeness[]>;

/** The shares of the text with which the originals of altered copies are found. */
async function sharesFound(
  articles: readonly Article[],
  alter: (body: string) => string,
  ask: Ask,
): Promise<number[]> {
  const shares: number[] = [];
  for (const { id, body } of articles) {
    const found = await ask(alter(body));
    const original = found.find(({ article }) => article.id === id);
    if (original) shares.push(original.share);
  }
  return shares;
}

function isSurelySame({ kind, share }: Likeness): boolean {
  return kind === 'text' || share >= SURELY_SAME;
}

function listPairs(own: readonly { article: Article; likes: readonly Likeness[] }[]): void {
  const pairs = own.flatMap(({ article, likes }) =>
    likes
      .filter((like) => !isSurelySame(like) && article.id < like.article.id)
      .map((like) => `${like.share.toFixed(3)}  ${article.id}  ${like.article.id}\n`),
  );
  process.stderr.write(pairs.sort().join(''));
}

/** Takes at most this many articles, evenly spread. */
function spread(articles: readonly Article[], most: number): Article[] {
  const step = Math.max(1, articles.length / most);
  return articles.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/** Takes random words of the set, so that no run of them comes from one article. */
function someWords(articles: readonly Article[], random: () => number): string[] {
  return articles
    .flatMap(({ body }) => body.split(/\s+/).filter(() => random() < 0.02))
    .filter((word) => word !== '');
}
