import { SPEECH } from '../../../reading/kinds.ts';
import { LEANS } from '../../../reading/sentence-kind.ts';
import { cut } from '../../../text/span.ts';
import type { Filters } from '../../filters.ts';
import { passes } from '../../filters.ts';
import { type IndexedPassage, type SearchIndex, sentenceSpan } from '../../index/search-index.ts';
import type { RankedSentence } from '../../ranking/rank.ts';
import type { SaidSentences } from './said-sentences.ts';

/** Most passages whose sentences are ordered. */
const MOST_PASSAGES = 40;

/** A sentence with so many letters tells as much as a longer one. */
const LONG = 240;

/** What length and quotation marks count at most, and what a sentence loses that leans on the one before. */
const OF_LENGTH = 1.5;
const OF_QUOTATION = 1;
const OF_LEANING = 0.5;

/** What a sentence loses for each one before it from the same article, and at most for all of them. */
const SAME_ARTICLE = 0.3;
const MOST_FOR_ARTICLE = 1.2;

const QUOTED = /["“]([^"“”]{1,600})["”]/g;

/**
 * Finds the passages with the statements of a speaker that tell the most, if a question asks for nothing but what was
 * said. In most of them, the speaker is “he”.
 */
export function passagesSaid(
  said: SaidSentences,
  index: SearchIndex,
  filters: Filters,
): IndexedPassage[] {
  const best = (passage: IndexedPassage) =>
    Math.max(
      ...[...passage.ends.keys()].map((at) => (has(said, passage, at) ? worth(passage, at) : 0)),
    );
  return [...said.passages]
    .map((number) => index.passage(number))
    .filter(({ article }) => passes(article.article, filters))
    .map((passage) => ({ passage, most: best(passage) }))
    .sort((one, other) => other.most - one.most)
    .slice(0, MOST_PASSAGES)
    .map(({ passage }) => passage);
}

function has(said: SaidSentences, { number }: IndexedPassage, sentence: number): boolean {
  return said.has(number, sentence);
}

/** Orders the statements of a speaker by how much they tell, whether or not they print the name. */
export function byWorth(sentences: readonly RankedSentence[]): RankedSentence[] {
  const ofArticle = new Map<string, number>();
  return sentences
    .filter(isSpeech)
    .map((one) => ({ ...one, score: worth(one.indexed, one.sentence) }))
    .sort((one, other) => other.score - one.score)
    .map((one) => {
      const { id } = one.indexed.article.article;
      const before = ofArticle.get(id) ?? 0;
      ofArticle.set(id, before + 1);
      return { ...one, score: one.score - Math.min(MOST_FOR_ARTICLE, SAME_ARTICLE * before) };
    })
    .sort((one, other) => other.score - one.score);
}

/** Whether anything is said in a sentence: one that only seems to be someone's words can tell of a deed. */
function isSpeech({ indexed, sentence }: RankedSentence): boolean {
  const isSaid = ((indexed.kinds[sentence] ?? 0) & SPEECH) !== 0;
  return isSaid || /["“”]/.test(cut(indexed.article.article.body, sentenceSpan(indexed, sentence)));
}

/** How much a sentence tells: direct speech and long ones more. */
function worth(passage: IndexedPassage, sentence: number): number {
  const text = cut(passage.article.article.body, sentenceSpan(passage, sentence));
  const quoted = [...text.matchAll(QUOTED)].reduce(
    (sum, [, inside = '']) => sum + inside.length,
    0,
  );
  const leans = ((passage.kinds[sentence] ?? 0) & LEANS) !== 0;
  return (
    (OF_LENGTH * Math.min(text.length, LONG)) / LONG +
    (OF_QUOTATION * quoted) / text.length -
    (leans ? OF_LEANING : 0)
  );
}
