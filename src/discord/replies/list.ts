import type { Article } from '../../corpus/article.ts';
import type { Filters } from '../../search/answer.ts';
import { filtersInWords } from '../../search/filters-in-words.ts';
import { button, container, type Reply, row, text } from '../message/components.ts';
import { encodePage } from '../state/page.ts';
import { shortName } from './attribution.ts';
import { fittingLines } from './fitting-lines.ts';

/** Articles per page: as many as a phone shows without much scrolling. */
export const ARTICLES_PER_PAGE = 10;

/** Maximum length of the lines of a page. Lines that do not fit move to the next page. */
const ROOM = 3_400;

/**
 * Shows a page of articles, one per line.
 *
 * @param articles - All articles of the list, in order.
 * @param offset - How many articles are on the pages before.
 * @param filters - What the list is limited to.
 */
export function listReply(articles: readonly Article[], offset: number, filters: Filters): Reply {
  const lines = fittingLines(articles.slice(offset, offset + ARTICLES_PER_PAGE), ROOM);
  const limited = filtersInWords(filters, shortName);
  const heading = [
    `### ${articles.length === 1 ? '1 report' : `${articles.length} reports`}`,
    `-# ${[rangeInWords(articles.length, offset, lines.length), limited].filter(Boolean).join(' ')}`,
  ];
  if (lines.length === 0) {
    const nothing = articles.length === 0 ? 'There are no such reports.' : 'There are no more.';
    return container('none', [text(...heading.slice(0, 1)), text(nothing)]);
  }
  const earlier = Math.max(0, offset - ARTICLES_PER_PAGE);
  const later = offset + lines.length;
  const buttons = [
    ...pageButton('Back', offset > 0 ? encodePage('list', earlier, filters) : null),
    ...pageButton('Next', later < articles.length ? encodePage('list', later, filters) : null),
  ];
  return container('none', [
    text(...heading),
    text(...lines),
    ...(buttons.length > 0 ? [row(...buttons)] : []),
  ]);
}

function rangeInWords(total: number, offset: number, shown: number): string {
  return shown < total ? `${offset + 1} to ${offset + shown}, newest first.` : 'Newest first.';
}

function pageButton(label: string, customId: string | null) {
  return customId === null ? [] : [button(label, customId)];
}
