import { countWords } from '../../text/words/word-count.ts';
import type { Article } from '../article.ts';
import { publishedInWords } from '../article-in-words.ts';

const LONGEST_VALUE = 120;

/**
 * Lists the differences between two versions of an article as plain text, one line per field.
 *
 * @returns Lines such as `published: undated → 7 September 2019`; none if the versions are equal.
 */
export function differencesInWords(before: Article, after: Article): string[] {
  const lines = [
    changed('title', before.title, after.title),
    changed('source', stated(before.source), stated(after.source)),
    changed('author', stated(before.author), stated(after.author)),
    changed('published', publishedOnly(before), publishedOnly(after)),
    changed('link', stated(before.url), stated(after.url)),
    changed('language', stated(before.language), stated(after.language)),
    changed('tags', stated(before.tags.join(', ')), stated(after.tags.join(', '))),
    retraction(before.retracted, after.retracted),
    before.body === after.body ? null : textDifference(before.body, after.body),
  ];
  return lines.filter((line) => line !== null);
}

function changed(field: string, before: string, after: string): string | null {
  return before === after ? null : `${field}: ${shown(before)} → ${shown(after)}`;
}

function retraction(before: string | null, after: string | null): string | null {
  if (before === after) return null;
  return after === null ? 'no longer retracted' : `retracted: ${shown(after)}`;
}

function stated(value: string | null): string {
  return value === null || value === '' ? 'not stated' : value;
}

function publishedOnly(article: Article): string {
  return publishedInWords({ ...article, added: null });
}

function shown(value: string): string {
  const line = value.replace(/\s+/gu, ' ');
  const characters = [...line.slice(0, 2 * LONGEST_VALUE)];
  return characters.length <= LONGEST_VALUE
    ? line
    : `${characters.slice(0, LONGEST_VALUE).join('')}…`;
}

function textDifference(before: string, after: string): string {
  const [was, is] = [countWords(before), countWords(after)];
  if (was.text === is.text) return `text: changed, ${is.text}`;
  const first = was.isExact ? String(was.words) : `about ${was.words.toLocaleString('en')}`;
  return `text: ${first} → ${is.text}`;
}
