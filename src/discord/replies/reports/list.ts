import type { Article } from '../../../corpus/article.ts';
import type { Filters } from '../../../search/filters.ts';
import type { Texts } from '../../languages/texts.ts';
import { button, container, type Reply, row, text } from '../../message/components.ts';
import { encodePage } from '../../state/page.ts';
import { shortName } from '../quotes/attribution.ts';
import { filtersIn } from '../words/filters.ts';
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
export function listReply(
  articles: readonly Article[],
  offset: number,
  filters: Filters,
  texts: Texts,
): Reply {
  const lines = fittingLines(articles.slice(offset, offset + ARTICLES_PER_PAGE), ROOM, texts);
  const limited = filtersIn(filters, texts, shortName);
  const heading = [
    `### ${texts.say('corpus.reports', { count: articles.length })}`,
    `-# ${[rangeIn(articles.length, offset, lines.length, texts), limited].filter(Boolean).join(' ')}`,
  ];
  if (lines.length === 0) {
    const nothing = texts.say(articles.length === 0 ? 'list.none-such' : 'list.no-more');
    return container('none', [text(...heading.slice(0, 1)), text(nothing)]);
  }
  const earlier = Math.max(0, offset - ARTICLES_PER_PAGE);
  const later = offset + lines.length;
  const buttons = [
    ...pageButton(
      texts.say('button.back'),
      offset > 0 ? encodePage('list', earlier, filters) : null,
    ),
    ...pageButton(
      texts.say('button.next'),
      later < articles.length ? encodePage('list', later, filters) : null,
    ),
  ];
  return container('none', [
    text(...heading),
    text(...lines),
    ...(buttons.length > 0 ? [row(...buttons)] : []),
  ]);
}

function rangeIn(total: number, offset: number, shown: number, texts: Texts): string {
  if (shown >= total) return texts.say('list.newest-first');
  return texts.say('list.page', { first: offset + 1, last: offset + shown });
}

function pageButton(label: string, customId: string | null) {
  return customId === null ? [] : [button(label, customId)];
}
