import type { Article } from '../../corpus/article.ts';
import { publishedWithDoubt } from '../../reading/dates/uncertain-day.ts';
import { onOneLine } from './printable.ts';

/**
 * Title, source, author, date and link of an article on one line, as far as it states them. The reason of
 * a retraction comes first.
 */
export function attribution(article: Article): string {
  const { title, source, author, url, retracted } = article;
  const retraction = retracted === null ? null : `Retracted: ${retracted}`;
  return [retraction, title, source, author, publishedWithDoubt(article), url]
    .filter((part) => part !== null)
    .map(onOneLine)
    .join(' · ');
}
