import type { Article } from '../../corpus/article.ts';
import type { Steps } from '../../give-way.ts';
import { cut } from '../../text/span.ts';
import { termsOf } from '../../text/words/terms.ts';
import { type Word, words } from '../../text/words/words.ts';
import { type ArticleTerms, FIELDS } from './indexed-article.ts';
import type { Lexicon } from './lexicon.ts';
import { passageSteps } from './passages.ts';
import { sentenceKind } from './sentence-kind.ts';

/**
 * Reads an article for the index: its passages, their sentences, and the terms of each. In steps, since
 * a report of a megabyte takes a third of a second.
 *
 * @param lexicon - Numbers the terms. New terms are added to it, but not counted.
 */
export function* readArticle(article: Article, lexicon: Lexicon): Steps<ArticleTerms> {
  const { body } = article;
  const all: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const termEnds: number[] = [];
  const kinds: number[] = [];
  const firstSentences = [0];
  const firstTerms = [0];
  for (const { sentences } of yield* passageSteps(body)) {
    const firstTerm = all.length;
    for (const sentence of sentences) {
      const text = cut(body, sentence);
      const read = words(text);
      for (const number of numbersOf(read, lexicon)) all.push(number);
      starts.push(sentence.start);
      ends.push(sentence.end);
      termEnds.push(all.length - firstTerm);
      kinds.push(sentenceKind(text, read));
    }
    firstSentences.push(starts.length);
    firstTerms.push(all.length);
    yield;
  }
  return {
    fields: FIELDS.map((field) =>
      Uint32Array.from(numbersOf(words(article[field] ?? ''), lexicon)),
    ),
    terms: Uint32Array.from(all),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    termEnds: Uint32Array.from(termEnds),
    kinds: Uint8Array.from(kinds),
    firstSentences: Uint32Array.from(firstSentences),
    firstTerms: Uint32Array.from(firstTerms),
  };
}

/** A name has two numbers: that of its lemma, and that of the key of its spellings. */
function numbersOf(read: readonly Word[], lexicon: Lexicon): number[] {
  return termsOf(read).flatMap(({ term, name }) =>
    name === null ? [lexicon.intern(term)] : [lexicon.intern(term), lexicon.intern(name)],
  );
}
