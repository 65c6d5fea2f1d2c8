import type { Article } from '../../src/corpus/article.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import type { Answer, Quote } from '../../src/search/answer.ts';
import { FolderStore } from '../../src/storage/folder/articles.ts';
import type { Span } from '../../src/text/span.ts';
import { answerOf as madeAnswer } from '../search/made-answers.ts';

const corpus = await Corpus.open(new FolderStore('corpus'));

/** The report with a byline and a date, but no source and no link. */
export const convoy = report('2019-09-07-convoy-of-more-than-100-us-military-trucks');

/** The report that states neither source, author nor date. */
export const planes = report('undated-unusual-activity-of-us-military-cargo-planes');

/** The span of words in an article. */
export function spanOf(article: Article, words: string): Span {
  const start = article.body.indexOf(words);
  if (start < 0) throw new Error(`Not in the report: ${words}`);
  return { start, end: start + words.length };
}

/** A quote of an article, with the paragraph around it as its passage. */
export function quoteOf(article: Article, words: string, rest: Partial<Quote> = {}): Quote {
  const span = spanOf(article, words);
  const before = article.body.lastIndexOf('\n\n', span.start);
  const after = article.body.indexOf('\n\n', span.end);
  const passage = {
    start: before < 0 ? 0 : before + 2,
    end: after < 0 ? article.body.length : after,
  };
  return { article, span, emphasis: null, passage, score: 1, side: null, alsoIn: [], ...rest };
}

/** An ordinary answer with quotes. */
export function answerOf(
  question: string,
  quotes: readonly Quote[],
  rest: Partial<Answer> = {},
): Answer {
  return madeAnswer(question, { quotes, ...rest });
}

function report(id: string): Article {
  const article = corpus.get(id);
  if (!article) throw new Error(`There is no report ${id}`);
  return article;
}
