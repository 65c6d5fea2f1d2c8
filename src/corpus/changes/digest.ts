import { createHash } from 'node:crypto';
import type { Article } from '../article.ts';

/**
 * A short text that is the same for articles that say the same in every field, and no others.
 *
 * @param article - An article.
 */
export function digestArticle(article: Article): string {
  const { id, title, source, author, published, url, language, tags, added, retracted, body } =
    article;
  const fields = [id, title, source, author, published, url, language, tags, added, retracted];
  return createHash('sha256').update(JSON.stringify(fields)).update(body).digest('base64url');
}
