import { doubtOf } from '../doubt.ts';
import type { Doubt } from '../draft.ts';
import { isCopy } from './original-link.ts';
import { outletAt } from './outlets.ts';
import type { ParsedPage } from './tree/document.ts';
import { plainText } from './tree/entities.ts';
import { isLinkedData, type LinkedData, listOf } from './tree/json-ld.ts';
import { firstOf, type MetaTags } from './tree/meta-tags.ts';
import { attributeOf, lineOf, oneLine } from './tree/node.ts';

/** The publication of a page, and doubts about it. */
export interface Publication {
  readonly source: string | null;
  readonly doubts: readonly Doubt[];
  /** All names of the site, its host included; longest first. */
  readonly siteNames: readonly string[];
}

/** The parts of a page that may name its publication. */
export interface PublicationSources {
  readonly page: ParsedPage;
  readonly articles: readonly LinkedData[];
  /** Nodes by `@id`: an article may refer to a publisher described in another node. */
  readonly named: ReadonlyMap<unknown, LinkedData>;
  readonly meta: MetaTags;
  readonly url: string | null;
}

const LONGEST_NAME = 60;

/** Parts of company names. Outlets do not use them. */
const COMPANY =
  /\b(?:GmbH|AG|KG|Inc|Ltd|LLC|S\.?L|S\.?A|A\/S|B\.?V|Corp|Verlag|Ediciones|Medien)\b\.?/u;

const DOMAIN = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,6}$/u;

/**
 * Finds the publication of a page. The table of large outlets comes first, then a name on the page that
 * is spelled like its host, then the site and publisher that the page states.
 */
export function findPublication({
  page,
  articles,
  named,
  meta,
  url,
}: PublicationSources): Publication {
  const host = url === null || isCopy(url) ? null : new URL(url).hostname.replace(/^www\d?\./, '');
  const known = host === null ? null : outletAt(host);
  const stated = [
    firstOf(meta, ['og:site_name']),
    ...articles.map((node) => publisherOf(node, named)),
    firstOf(meta, ['application-name', 'dc.publisher', 'publisher']),
  ].flatMap((name) => clean(name) ?? []);
  const hosts = host === null ? [] : [host, `www.${host}`, host.split('.').at(-2) ?? host];
  const siteNames = [...new Set([...(known ? [known] : []), ...stated, ...hosts])];
  siteNames.sort((one, other) => other.length - one.length);
  const source =
    known ?? (host === null ? null : nameSpelledLike(host, page)) ?? bestName(stated, host);
  if (source !== null) return { source, doubts: [], siteNames };
  if (host === null) {
    return { source: null, doubts: [doubtOf('no-source', 'doubt.no-source')], siteNames };
  }
  return { source: host, doubts: [doubtOf('source-is-host', 'doubt.source-is-host')], siteNames };
}

/** Letters. Words spell a shorter host by accident. */
const SHORTEST_LABEL = 7;

/**
 * Finds the words on the page that together spell its host, such as `Daily Maverick` at
 * dailymaverick.co.za.
 */
function nameSpelledLike(host: string, { document, elements }: ParsedPage): string | null {
  const label = host.split('.')[0] ?? '';
  if (label.length < SHORTEST_LABEL || !/^[a-z]+$/.test(label)) return null;
  const pattern = new RegExp(`(?<!\\p{L})${[...label].join(' ?')}(?!\\p{L})`, 'giu');
  const described = elements
    .withAttribute('alt', 'title', 'aria-label')
    .flatMap((element) =>
      [
        element.tagName === 'IMG' ? 'alt' : '',
        element.tagName === 'A' ? 'title' : '',
        'aria-label',
      ].map((name) => attributeOf(element, name)),
    );
  const text = [document.body ? lineOf(document.body) : '', ...described].join('\n');
  const counts = new Map<string, number>();
  for (const [found] of text.matchAll(pattern)) {
    if (isProperName(found)) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}

/** Two words or more, the first and the last with a capital. */
function isProperName(text: string): boolean {
  return /^\p{Lu}.* \p{Lu}[^ ]*$/u.test(text);
}

/** Prefers a name to a domain, a company or the host's own label. */
function bestName(stated: readonly string[], host: string | null): string | null {
  const isPlain = (name: string) => !DOMAIN.test(name) && !COMPANY.test(name);
  const isSpoken = (name: string) => isPlain(name) && !isHostLabel(name, host);
  const name = stated.find(isSpoken) ?? stated.find(isPlain) ?? stated[0];
  return name === undefined ? null : partedDomain(name);
}

/** Turns `WorldTruth.tv` into `World Truth`: capitals inside a domain begin new words. */
function partedDomain(name: string): string {
  const label = /^((?:\p{Lu}\p{Ll}+){2,})\.\p{L}{2,6}$/u.exec(name)?.[1];
  return label?.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ') ?? name;
}

/** Whether a name is only the beginning of the host, such as `ottawacitizen` at ottawacitizen.com. */
function isHostLabel(name: string, host: string | null): boolean {
  return host !== null && name === name.toLowerCase() && host.startsWith(name);
}

function publisherOf(article: LinkedData, named: ReadonlyMap<unknown, LinkedData>): string | null {
  for (const value of [...listOf(article.publisher), ...listOf(article.isPartOf)]) {
    if (typeof value === 'string') return value;
    if (!isLinkedData(value)) continue;
    const id = value['@id'];
    const name = value.name ?? (id === undefined ? undefined : named.get(id)?.name);
    if (typeof name === 'string') return name;
  }
  return null;
}

/** Separates the name of a site from its slogan or its sections. */
const BEFORE_SLOGAN = /\s?[|｜]\s?|\s[-–—•»:]\s/u;

const COPYRIGHT = /^\W{0,9}(?:©|\(c\)|copyright)|all rights reserved|alle rechte|tous droits/i;

const SIGNS = /[©®™]/g;

function clean(name: string | null): string | null {
  const whole = name === null ? '' : oneLine(plainText(name)).trim();
  const line = COPYRIGHT.test(whole)
    ? ''
    : (whole.split(BEFORE_SLOGAN)[0] ?? '').replace(SIGNS, '').trim();
  return line === '' || line.length > LONGEST_NAME || /^(?:https?:|@)/.test(line) ? null : line;
}
