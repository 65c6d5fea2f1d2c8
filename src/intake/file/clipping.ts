import { parseDocument, visit } from 'yaml';
import { isLink } from '../../corpus/format/link.ts';
import { isNestedDeeply } from '../../corpus/format/yaml-nesting.ts';
import type { Draft } from '../draft.ts';
import { readPageDate } from '../page/page-date.ts';
import { oneLine } from '../page/tree/node.ts';

/** Characters of front matter that are read. */
const MOST_CHARACTERS = 65_536;

const FRONT_MATTER = /^\ufeff?---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

/** Keys that note programs and web clippers use, best first. Days of clipping are not among them. */
const KEYS = {
  title: ['title'],
  url: ['url', 'link', 'source', 'source_url', 'original_url', 'href'],
  source: ['source', 'site', 'site_name', 'publisher', 'publication', 'website'],
  author: ['author', 'authors', 'byline', 'creator'],
  published: ['published', 'date_published', 'publish_date', 'published_at', 'pubdate', 'date'],
  language: ['language', 'lang'],
} as const;

/** What the front matter of a clipped page states. */
export type Clipping = Pick<
  Draft,
  'title' | 'url' | 'source' | 'author' | 'published' | 'language'
>;

/**
 * Reads the front matter that a web clipper, such as Obsidian's, writes above a page.
 *
 * @param text - The whole file, with `\n` as line end.
 * @returns `null` if it has none.
 */
export function readClipping(text: string, now: Date): Clipping | null {
  const yaml = FRONT_MATTER.exec(text)?.[1];
  if (yaml === undefined || yaml.length > MOST_CHARACTERS) return null;
  const values = valuesOf(yaml);
  const texts = (keys: readonly string[]) => keys.flatMap((key) => values.get(key) ?? []);
  const authors = KEYS.author.flatMap((key) => values.get(key) ?? []);
  const dates = texts(KEYS.published).flatMap((date) => readPageDate(date, now) ?? []);
  return {
    title: texts(KEYS.title)[0] ?? null,
    url: texts(KEYS.url).find(isLink) ?? null,
    source: texts(KEYS.source).find((name) => !/^[a-z]+:\/\//i.test(name)) ?? null,
    author: authors.length > 0 ? authors.join(', ') : null,
    published: dates[0] ?? null,
    language:
      texts(KEYS.language).find((tag) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) ?? null,
  };
}

/** Texts and lists of texts by key, in lower case. */
function valuesOf(yaml: string): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, readonly string[]>();
  if (isNestedDeeply(yaml)) return values;

  const document = parseDocument(yaml, {
    schema: 'failsafe',
    logLevel: 'silent',
    // Each pretty error copies its line.
    prettyErrors: false,
    uniqueKeys: false,
  });
  if (document.errors.length > 0) return values;
  // No clipper writes aliases: "*note" is a text.
  visit(document, { Alias: (_key, { source }) => document.createNode(`*${source}`) });
  const map: unknown = document.toJS({ maxAliasCount: 0 });
  if (typeof map !== 'object' || map === null) return values;
  for (const [key, value] of Object.entries(map)) {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    const texts = list.filter((one) => typeof one === 'string').map(plainName);
    values.set(
      key.toLowerCase(),
      texts.filter((one) => one !== ''),
    );
  }
  return values;
}

/** `[[Wilma Perdue|Perdue]]` → `Wilma Perdue`. */
function plainName(text: string): string {
  return oneLine(text.replace(/\[\[([^[\]|]{1,300})(?:\|[^[\]]{0,300})?\]\]/g, '$1'));
}
