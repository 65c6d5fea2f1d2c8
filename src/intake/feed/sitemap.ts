import { userFault } from '../../text/faults/user-fault.ts';
import { parseXml } from '../file/formats/xml.ts';
import { MOST_ITEMS } from './found-feed.ts';
import type { RawItem } from './items.ts';

/** What a sitemap for news says, with the elements that it is in. */
const FIELDS: Readonly<Record<string, keyof RawItem>> = {
  loc: 'link',
  lastmod: 'updated',
  'news:title': 'title',
  'news:publication_date': 'published',
};

/** Whether a text begins as a sitemap, or as an index of sitemaps. */
export function isSitemap(xml: string): boolean {
  return /<(?:urlset|sitemapindex)[\s>]/.test(xml.slice(0, 2_000));
}

/**
 * Reads a sitemap for news.
 *
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 * @throws UserError if it is an index, or a sitemap of all pages.
 */
export function readSitemap(xml: string): readonly RawItem[] {
  if (/<sitemapindex[\s>]/.test(xml.slice(0, 2_000))) {
    throw userFault('fault.sitemap-index');
  }
  const items: RawItem[] = [];
  let item: Record<string, string> = {};
  let isNews = false;
  let field: keyof RawItem | null = null;
  parseXml(xml, {
    open: (name) => {
      if (name === 'url') [item, isNews] = [{}, false];
      if (name === 'news:news') isNews = true;
      field = FIELDS[name] ?? null;
    },
    text: (text) => {
      if (field !== null) item[field] = `${item[field] ?? ''}${text}`;
    },
    close: (name) => {
      field = null;
      if (name === 'url' && isNews && items.length < MOST_ITEMS) items.push(trimmed(item));
    },
  });
  if (items.length === 0 && /<loc[\s>]/.test(xml)) {
    throw userFault('fault.sitemap-pages');
  }
  return items;
}

function trimmed(item: Readonly<Record<string, string>>): RawItem {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, value.trim()]));
}
