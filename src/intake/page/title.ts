import { LONGEST_DETAIL } from '../../text/length-limits.ts';
import type { Doubt } from '../draft.ts';
import { plainText } from './tree/entities.ts';
import { type LinkedData, textOf } from './tree/json-ld.ts';
import { firstOf, type MetaTags } from './tree/meta-tags.ts';
import { oneLine, type PageDocument, shortLineOf } from './tree/node.ts';

/** The title of a report, and doubts about it. */
export interface Title {
  readonly title: string | null;
  readonly doubts: readonly Doubt[];
}

/** The parts of a page that may state its title. */
export interface TitleSources {
  readonly document: PageDocument;
  readonly articles: readonly LinkedData[];
  readonly meta: MetaTags;
  /** Names of the site, including its host. */
  readonly siteNames: readonly string[];
}

/**
 * Signs that separate a title from the names of section and site. White space is single spaces by then,
 * and no title is longer than {@link LONGEST_TITLE}.
 */
const SEPARATOR = / [-–—|·•›»:~/]{1,20} | ?[|｜ㅣ：] ?|(?<=\S) ?[-–—] ?(?=[^-–— ]{0,400}$)/u;

const SEPARATORS = new RegExp(SEPARATOR, 'gu');

const LONGEST_TITLE = 400;

/**
 * Finds the printed headline. Pages often give another one to search engines and social networks, so a
 * heading wins if another place on the page agrees with it. Otherwise the title that most places agree
 * on wins. Removes the name of the site.
 */
export function findTitle({ document, articles, meta, siteNames }: TitleSources): Title {
  const names = new Set(siteNames.map(foldTitle).filter((name) => name !== ''));
  const clean = (text: string | null) => withoutSite(tidy(text), names);
  const linked = clean(textOf(articles[0]?.headline) ?? textOf(articles[0]?.name));
  const social = [firstOf(meta, ['og:title']), firstOf(meta, ['twitter:title'])].map(clean);
  const page = clean(lineOfFirst(document, 'title'));
  const others = [linked, ...social, page].filter((text) => text !== null);
  const headings = headingsOf(document)
    .map((text) => clean(text))
    .filter((text) => text !== null);
  const printed = [...headings, ...(linked === null ? [] : [linked])];
  const title =
    firstDefined(headings, (heading) => others.find((other) => isSameTitle(heading, other))) ??
    printed.find((text) => others.some((other) => startsAlike(other, text))) ??
    mostAgreed(others) ??
    headings[0] ??
    null;
  if (title === null) {
    return { title: null, doubts: [{ code: 'no-title', message: 'no title: add one to publish' }] };
  }
  if (names.has(foldTitle(title))) {
    const message = 'the title is only the name of the site: please check';
    return { title, doubts: [{ code: 'title-is-site-name', message }] };
  }
  return { title, doubts: [] };
}

function firstDefined<T>(
  values: readonly T[],
  read: (value: T) => string | undefined,
): string | undefined {
  for (const value of values) {
    const found = read(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function tidy(text: string | null): string | null {
  const line = text === null ? '' : oneLine(plainText(text));
  return line === '' || line.length > LONGEST_TITLE ? null : line;
}

function lineOfFirst(document: PageDocument, selector: string): string | null {
  const element = document.querySelector(selector);
  return element ? shortLineOf(element, LONGEST_DETAIL) : null;
}

/** The elements marked as the headline, then the `h1` headings, in order. */
function headingsOf(document: PageDocument): string[] {
  const marked = [...document.querySelectorAll('[itemprop~=headline]')];
  const first = [...document.querySelectorAll('h1')];
  return [...marked, ...first].flatMap(
    (element) => tidy(shortLineOf(element, LONGEST_DETAIL)) ?? [],
  );
}

function foldTitle(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function isSameTitle(one: string, other: string): boolean {
  return foldTitle(one) === foldTitle(other);
}

/** Whether a text is the title with a suffix after a separator. */
function startsAlike(text: string, title: string): boolean {
  return text.startsWith(title) && SEPARATOR.test(text.slice(title.length)) && title.length > 15;
}

/** The most frequent text; the first on a tie. */
function mostAgreed(texts: readonly string[]): string | null {
  let best: string | null = null;
  let most = 0;
  for (const text of texts) {
    const agreed = texts.filter((other) => isSameTitle(text, other)).length;
    if (agreed > most) [best, most] = [text, agreed];
  }
  return best;
}

/** Removes names of the site from the end of a title, and one from its beginning. */
function withoutSite(title: string | null, names: ReadonlySet<string>): string | null {
  if (title === null) return null;
  let rest = title;
  for (;;) {
    const shorter = withoutLastName(rest, names);
    if (shorter === null) break;
    rest = shorter;
  }
  const first = splitFirst(rest);
  if (first && names.has(foldTitle(first[0])) && first[1].length > first[0].length) return first[1];
  return rest;
}

function withoutLastName(title: string, names: ReadonlySet<string>): string | null {
  const last = [...title.matchAll(SEPARATORS)].at(-1);
  if (!last || last.index === 0) return null;
  const tail = title.slice(last.index + last[0].length);
  return names.has(foldTitle(tail)) ? title.slice(0, last.index).trimEnd() : null;
}

function splitFirst(title: string): readonly [string, string] | null {
  const match = SEPARATOR.exec(title);
  return match ? [title.slice(0, match.index), title.slice(match.index + match[0].length)] : null;
}
