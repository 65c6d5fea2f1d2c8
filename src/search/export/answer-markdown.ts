import type { Article } from '../../corpus/article.ts';
import { markdownLine, markdownLink, markdownQuote } from '../../text/formats/markdown.ts';
import { cut } from '../../text/span.ts';
import { type Answer, outcomeOf, type Quote } from '../answer.ts';
import type { Filters } from '../filters.ts';
import { limitsOf } from '../filters-in-words.ts';
import type { AnswerWords } from './answer-words.ts';

/**
 * Writes an answer as Markdown: the question, what limits it, and each quote with its attribution.
 *
 * @param filters - Of the question.
 */
export function answerMarkdown(answer: Answer, filters: Filters, words: AnswerWords): string {
  const parts = [
    `# ${markdownLine(answer.question)}`,
    words.limits(limitsOf(answer, filters), markdownLine),
    words.undatedLeftOut(answer.undatedLeftOut),
    ...bodyOf(answer, words),
  ];
  return `${parts.filter((part) => part !== null && part !== '').join('\n\n')}\n`;
}

function bodyOf(answer: Answer, words: AnswerWords): readonly string[] {
  const { quotes, near, missing, reports } = answer;
  if (reports) {
    const list = reports.articles.map((article) => `- ${sourceOf(article, words)}`);
    return [words.list(reports, markdownLine), list.join('\n')];
  }
  switch (outcomeOf(answer)) {
    case 'answered':
      return quotes.flatMap((quote) => quoteParts(quote, words));
    case 'about': {
      const lacks = words.missing(missing, near.length, markdownLine);
      const quoted = near.flatMap((quote) => quoteParts(quote, words));
      return [[words.noQuote, ...lacks].join(' '), words.about, ...quoted];
    }
    case 'nothing':
      return [words.noQuote];
  }
}

function quoteParts({ article, span, side, alsoIn }: Quote, words: AnswerWords): readonly string[] {
  const speaker = words.speaker(article, span, markdownLine);
  const others = alsoIn.map((other) => sourceOf(other, words)).join('; ');
  const below = [
    ...(speaker === null ? [] : [speaker]),
    sourceOf(article, words),
    ...(others === '' ? [] : [words.alsoIn(others)]),
  ].join(' · ');
  return [
    ...(side === null ? [] : [words.side(side)]),
    markdownQuote(cut(article.body, span)),
    `— ${below}`,
  ];
}

/** Title, source, author and date of an article, as far as it states them. The title is linked. */
function sourceOf(article: Article, words: AnswerWords): string {
  const { title, url, source, author, retracted } = article;
  return [
    ...(retracted === null ? [] : [`**${words.retracted(markdownLine(retracted))}**`]),
    markdownLink(title, url),
    ...[source, author].filter((name) => name !== null).map(markdownLine),
    words.published(article),
  ].join(', ');
}
