import { createHash } from 'node:crypto';
import type { Article } from '../article.ts';

/** A SHA-256 digest over all fields of an article, in base64url. */
export function digestArticle(article: Article): string {
  const { id, title, source, author, published, url, archived } = article;
  const { language, tags, added, retracted, body } = article;
  const fields = [
    ...[id, title, source, author, published, url, language, tags, added, retracted],
    // Digests from before there was this field stay valid.
    ...(archived === null ? [] : [archived]),
  ];
  return createHash('sha256').update(JSON.stringify(fields)).update(body).digest('base64url');
}
