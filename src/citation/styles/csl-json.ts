import { type Citation, quoteAndNotes } from '../citation.ts';
import type { CitedDate } from '../cited-date.ts';

/**
 * CSL JSON, as reference managers import it.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
export function inCslJson(citation: Citation): string {
  const { title, source, authors, published, url, language, accessed } = citation;
  const note = quoteAndNotes(citation);
  const item = {
    id: url ?? title,
    type: 'article-newspaper',
    title,
    ...(authors.length === 0
      ? {}
      : { author: authors.map(({ name, parts }) => parts ?? { literal: name }) }),
    ...(source === null ? {} : { 'container-title': source }),
    ...(published === null ? {} : { issued: dateParts(published) }),
    accessed: dateParts(accessed),
    ...(url === null ? {} : { URL: url }),
    ...(language === null ? {} : { language }),
    ...(note === '' ? {} : { note }),
  };
  return JSON.stringify([item], null, 2);
}

function dateParts({ year, month, day }: CitedDate) {
  return { 'date-parts': [[year, month, day].filter((part) => part !== null)] };
}
