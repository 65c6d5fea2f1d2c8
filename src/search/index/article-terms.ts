import type { Article } from '../../corpus/article.ts';
import type { Steps } from '../../give-way.ts';
import { datelineOf } from '../../reading/dates/dateline.ts';
import { sentenceKind } from '../../reading/sentence-kind.ts';
import { cut } from '../../text/span.ts';
import { introducedAcronyms, isAcronymTerm } from '../../text/words/acronyms.ts';
import { termsOf } from '../../text/words/terms.ts';
import { type Word, words } from '../../text/words/words.ts';
import { type ArticleTerms, FIELDS } from './indexed-article.ts';
import type { Lexicon } from './lexicon.ts';
import { passageSteps } from './passages.ts';

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
  const day = dayTerms(article).map((term) => lexicon.intern(term));
  for (const { sentences } of yield* passageSteps(body)) {
    const firstTerm = all.length;
    for (const sentence of sentences) {
      const text = cut(body, sentence);
      const read = words(text);
      for (const number of numbersOf(read, lexicon)) all.push(number);
      for (const term of introducedAcronyms(text, read)) all.push(lexicon.intern(term));
      for (const number of day) all.push(number);
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
    kinds: Uint32Array.from(kinds),
    firstSentences: Uint32Array.from(firstSentences),
    firstTerms: Uint32Array.from(firstTerms),
  };
}

/** Marks a term for the time of a report. No word begins with it. */
const TIME_MARK = '@';

/** The term of an ISO day, month or year. Every sentence of a report from that time has it. */
export function timeTerm(date: string): string {
  return TIME_MARK + date;
}

/** Whether a term is of a word that a sentence prints. The other terms of a sentence follow these. */
export function isPrinted(term: string): boolean {
  return !term.startsWith(TIME_MARK) && !isAcronymTerm(term);
}

function dayTerms({ body, published }: Article): string[] {
  const day = datelineOf(body, published)?.day ?? published?.slice(0, 10) ?? null;
  if (day === null) return [];
  return [...new Set([day, day.slice(0, 7), day.slice(0, 4)])].map(timeTerm);
}

/** A name has two numbers: that of its lemma, and that of the key of its spellings. */
function numbersOf(read: readonly Word[], lexicon: Lexicon): number[] {
  return termsOf(read).flatMap(({ term, name }) =>
    name === null ? [lexicon.intern(term)] : [lexicon.intern(term), lexicon.intern(name)],
  );
}
