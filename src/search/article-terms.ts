import type { Article } from '../corpus/article.ts';
import { cut } from '../text/span.ts';
import { terms } from '../text/terms.ts';
import { type ArticleTerms, FIELDS } from './indexed-article.ts';
import type { Lexicon } from './lexicon.ts';
import { passagesOf } from './passages.ts';
import { sentenceKind } from './sentence-kind.ts';

/**
 * Reads an article for the index: its passages, their sentences, and the terms of each.
 *
 * @param lexicon - Numbers the terms; new ones are added to it, but counted nowhere yet.
 */
export function readArticle(article: Article, lexicon: Lexicon): ArticleTerms {
  const { body } = article;
  const all: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const termEnds: number[] = [];
  const kinds: number[] = [];
  const firstSentences = [0];
  const firstTerms = [0];
  for (const { sentences } of passagesOf(body)) {
    const firstTerm = all.length;
    for (const sentence of sentences) {
      const text = cut(body, sentence);
      for (const number of numbersOf(text, lexicon)) all.push(number);
      starts.push(sentence.start);
      ends.push(sentence.end);
      termEnds.push(all.length - firstTerm);
      kinds.push(sentenceKind(text));
    }
    firstSentences.push(starts.length);
    firstTerms.push(all.length);
  }
  return {
    fields: FIELDS.map((field) => Uint32Array.from(numbersOf(article[field] ?? '', lexicon))),
    terms: Uint32Array.from(all),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    termEnds: Uint32Array.from(termEnds),
    kinds: Uint8Array.from(kinds),
    firstSentences: Uint32Array.from(firstSentences),
    firstTerms: Uint32Array.from(firstTerms),
  };
}

/** A name is found under its lemma and under the key of its spellings. */
function numbersOf(text: string, lexicon: Lexicon): number[] {
  return terms(text).flatMap(({ term, name }) =>
    name === null ? [lexicon.intern(term)] : [lexicon.intern(term), lexicon.intern(name)],
  );
}
