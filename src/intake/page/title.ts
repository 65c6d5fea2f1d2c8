import { LONGEST_DETAIL } from '../../text/length-limits.ts';
import { doubtOf } from '../doubt.ts';
import type { Doubt } from '../draft.ts';
import type { Elements } from './tree/elements.ts';
import { plainText } from './tree/entities.ts';
import { type LinkedData, listOf, textOf } from './tree/json-ld.ts';
import { firstOf, type MetaTags } from './tree/meta-tags.ts';
import { oneLine, type PageElement, shortLineOf } from './tree/node.ts';

/** The title of a report, and doubts about it. */
export interface Title {
  readonly title: string | null;
  readonly doubts: readonly Doubt[];
}

/** The parts of a page that may state its title. */
export interface TitleSources {
  readonly elements: Elements;
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
export function findTitle({ elements, articles, meta, siteNames }: TitleSources): Title {
  const names = new Set(siteNames.map(foldTitle).filter((name) => name !== ''));
  const tails = new Set([...names, ...sectionsOf(articles, meta).map(foldTitle)]);
  const clean = (text: string | null) => withoutSite(tidy(text), names, tails);
  const linked = clean(textOf(articles[0]?.headline) ?? textOf(articles[0]?.name));
  const social = [firstOf(meta, ['og:title']), firstOf(meta, ['twitter:title'])].map(clean);
  const page = clean(lineOfFirst(elements.withTag('TITLE')));
  const others = [linked, ...social, page].filter((text) => text !== null);
  const headings = headingsOf(elements)
    .map((text) => clean(text))
    .filter((text) => text !== null);
  const printed = [...headings, ...(linked === null ? [] : [linked])];
  const title =
    firstDefined(headings, (heading) => others.find((other) => isSameTitle(heading, other))) ??
    printed.find((text) => others.some((other) => startsAlike(other, text))) ??
    (linked === null ? onlyHeading(headings, others, names) : undefined) ??
    mostAgreed(others) ??
    headings[0] ??
    null;
  if (title === null) {
    return { title: null, doubts: [doubtOf('no-title', 'doubt.no-title')] };
  }
  if (names.has(foldTitle(title))) {
    return { title, doubts: [doubtOf('title-is-site-name', 'doubt.title-is-site-name')] };
  }
  const [printedAlone, ...more] = headings;
  const rivals = [...others, ...(printedAlone && more.length === 0 ? [printedAlone] : [])].filter(
    (other) => isRival(title, other) && !isShort(other, names),
  );
  return { title, doubts: rivals.length === 0 ? [] : [differing(rivals[0] ?? '')] };
}

/** Characters of the shortest heading that is a title. Shorter ones name a section. */
const SHORTEST_HEADING = 20;

/** Whether a text is the name of a section or of the site, not a title. */
function isShort(text: string, names: ReadonlySet<string>): boolean {
  return text.length < SHORTEST_HEADING || names.has(foldTitle(text));
}

/**
 * The only heading of the page, which readers see, if the page states another title. A heading that has that
 * title in it only adds a topic, one with the same topic before a colon only says it in other words, and one
 * without a word of that title belongs to another report.
 */
function onlyHeading(
  headings: readonly string[],
  others: readonly string[],
  names: ReadonlySet<string>,
): string | undefined {
  const [heading = '', second] = headings;
  if (second !== undefined && !isSameTitle(heading, second)) return undefined;
  if (isShort(heading, names)) return undefined;
  if (others.some((other) => isPartOf(other, heading) || isSameTopic(other, heading))) {
    return undefined;
  }
  return others.length === 0 || others.some((other) => hasCommonWord(other, heading))
    ? heading
    : undefined;
}

/** Whether two titles begin with the same topic before a colon: `Arms exports: …`. */
function isSameTopic(one: string, other: string): boolean {
  const [topic, rival] = [one, other].map((title) => /^([^:：]{3,80})[:：] ?\S/u.exec(title)?.[1]);
  return topic !== undefined && rival !== undefined && isSameTitle(topic, rival);
}

/** Chinese and Japanese have no spaces between words. */
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

/** Letters of the shortest word that two titles of other reports rarely have in common. */
const SHORTEST_COMMON_WORD = 4;

function hasCommonWord(one: string, other: string): boolean {
  const words = wordsOf(one);
  return [...wordsOf(other)].some((word) => words.has(word));
}

function wordsOf(title: string): ReadonlySet<string> {
  const words = [...WORDS.segment(foldTitle(title))].map(({ segment }) => segment);
  const isIdeographic = (word: string) => /^\p{Script=Han}{2,}|\p{Script=Hangul}{2,}/u.test(word);
  return new Set(
    words.filter((word) => word.length >= SHORTEST_COMMON_WORD || isIdeographic(word)),
  );
}

function isPartOf(part: string, whole: string): boolean {
  return foldTitle(whole).includes(foldTitle(part));
}

/** Whether a page gives another title: one that is not the same with more or fewer words around it. */
function isRival(title: string, other: string): boolean {
  const shortened = other.replace(/\s?(?:…|\.{3})$/u, '');
  return !isPartOf(title, other) && !isPartOf(shortened, title);
}

function differing(other: string): Doubt {
  return doubtOf('titles-differ', 'doubt.titles-differ', { title: other });
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
  const line = text === null ? '' : oneLine(plainText(text).replaceAll('\u00ad', ''));
  return line === '' || line.length > LONGEST_TITLE ? null : line;
}

function lineOfFirst([element]: readonly PageElement[]): string | null {
  return element ? shortLineOf(element, LONGEST_DETAIL) : null;
}

/** The elements marked as the headline, then the `h1` headings, in order. */
function headingsOf(elements: Elements): string[] {
  return [...elements.withWord('itemprop', 'headline'), ...elements.withTag('H1')].flatMap(
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

/** The sections that the page states, such as `Politics`. */
function sectionsOf(articles: readonly LinkedData[], meta: MetaTags): string[] {
  const linked = listOf(articles[0]?.articleSection).flatMap((name) =>
    typeof name === 'string' ? [name] : [],
  );
  return [...linked, ...(meta.get('article:section') ?? [])].filter(
    (name) => foldTitle(name) !== '',
  );
}

/**
 * Removes names of the site from the end of a title, and one from its beginning.
 *
 * @param tails - What else is removed from the end. A section before a title belongs to it: `Opinion: …`.
 */
function withoutSite(
  title: string | null,
  names: ReadonlySet<string>,
  tails: ReadonlySet<string>,
): string | null {
  if (title === null) return null;
  let rest = withoutSections(title);
  for (;;) {
    const shorter = withoutLastName(rest, tails);
    if (shorter === null) break;
    rest = shorter;
  }
  const first = splitFirst(rest);
  if (first && names.has(foldTitle(first[0])) && first[1].length > first[0].length) return first[1];
  return rest;
}

/** Two or more short parts behind bars: the section and the site, in any language. */
const SECTIONS = /^(.{20,400}?)(?: ?[|｜] ?[^|｜\s]{1,20}(?: [^|｜\s]{1,20}){0,2}){2,4}$/u;

function withoutSections(title: string): string {
  return SECTIONS.exec(title)?.[1]?.trimEnd() ?? title;
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
