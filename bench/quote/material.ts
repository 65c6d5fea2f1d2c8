import type { Article } from '../../src/corpus/article.ts';
import { passagesOf } from '../../src/search/index/passages.ts';
import { cut } from '../../src/text/span.ts';
import { words } from '../../src/text/words/words.ts';
import { setsIn } from '../speed/material.ts';
import { oneOf, random, shuffled } from '../speed/random.ts';
import { recombined } from '../speed/recombine.ts';
import { inner, isName, type OtherWords } from './alterations.ts';

/** One of so many articles is kept out of the corpus, which does not print its sentences. */
const HELD_OUT = 8;

/** Words of a sentence that is asked about. */
const FEWEST_WORDS = 8;
const MOST_WORDS = 45;

/** What the benchmark is measured on. */
export interface QuoteMaterial extends OtherWords {
  readonly articles: readonly Article[];
  readonly passages: number;
  /** Sentences of the articles, in random order. */
  readonly printed: readonly string[];
  /** Sentences of articles that are not among them, in random order. */
  readonly heldOut: readonly string[];
}

/**
 * Joins sets, keeps some of their articles out, and recombines the others up to a number of passages.
 *
 * @param directories - Each contains `corpus.jsonl`, or folders that do.
 */
export async function quoteMaterial(
  directories: readonly string[],
  passages: number,
  seed: number,
): Promise<QuoteMaterial> {
  const next = random(seed);
  const sets = (await Promise.all(directories.map(setsIn))).flat();
  const all = shuffled(
    sets.flatMap(({ articles }) => articles),
    next,
  );
  const natural = all.filter((_, at) => at % HELD_OUT !== 0);
  const heldOut = all.filter((_, at) => at % HELD_OUT === 0);
  const texts = natural.flatMap(({ body }) => passagesOf(body).map((span) => cut(body, span)));
  const articles = [...natural];
  let size = texts.length;
  while (size < passages) {
    const article = recombined(natural, texts, articles.length, next);
    articles.push(article);
    size += passagesOf(article.body).length;
  }
  const printed = shuffled(natural.flatMap(sentencesOf), next);
  const others = Array.from({ length: 5_000 }, () => oneOf(printed, next)).flatMap(inner);
  return {
    articles,
    passages: size,
    printed,
    next,
    heldOut: shuffled(heldOut.flatMap(sentencesOf), next),
    words: others.filter(({ text }) => /^\p{Ll}{4,}$/u.test(text)),
    names: others.filter((word) => isName(word) && words(word.text).length === 1),
  };
}

/** The whole sentences of an article that its readers can quote: without the furniture of its page. */
function sentencesOf({ body }: Article): string[] {
  return passagesOf(body).flatMap(({ sentences }) =>
    sentences
      .map((span) => cut(body, span).replaceAll(/\s+/g, ' '))
      .filter((text) => {
        const { length } = words(text);
        return length >= FEWEST_WORDS && length <= MOST_WORDS && /[.!?]["”’')]*$/.test(text);
      }),
  );
}
