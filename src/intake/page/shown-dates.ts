import { blocksOf } from './body/blocks.ts';
import { isPossible, LONGEST_DATE, readPageDate } from './page-date.ts';
import {
  isWithinTag,
  oneLine,
  type PageDocument,
  type PageElement,
  shortLineOf,
} from './tree/node.ts';

/** Class names and ids of elements with the date. */
const DATE_NAMES = /date|time|publi|posted|byline|entry-meta|post-?meta|article-?meta|meta-?info/i;

/** Characters. In a longer line, a date is part of a sentence. */
const LONGEST_DATE_LINE = 120;

/** Finds the day in a link: `/2019/11/18/`, `/2019-11-18-`, `/20191118/`, `/2019/nov/18/`. */
export function dateInUrl(url: string, now: Date): string | null {
  const { pathname } = new URL(url);
  const numbers = /[/_-]((?:19|20)\d{2})([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(
    pathname,
  );
  if (numbers) {
    const day = `${numbers[1]}-${numbers[3]}-${numbers[4]}`;
    if (isPossible(day, now)) return day;
  }
  const words = /\/((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})(?:\/|$)/i.exec(pathname);
  return words ? readPageDate(`${words[3]} ${words[2]} ${words[1]}`, now) : null;
}

/** Elements around a report, and elements that list other reports. */
const BESIDE: ReadonlySet<string> = new Set(['ASIDE', 'NAV', 'FOOTER']);
const LISTED: ReadonlySet<string> = new Set([...BESIDE, 'LI']);

const TIMES = 'time, [itemprop~=datePublished], abbr.published';

/** The day that readers see in the first `<time>` with text. */
export function shownInTimes(document: PageDocument, now: Date): string | null {
  for (const element of document.querySelectorAll(TIMES)) {
    const line = shortLineOf(element, LONGEST_DATE);
    if (line !== '') return line === null ? null : readPageDate(line, now);
  }
  return null;
}

/**
 * The day of the best `<time>`: one marked as published, then one outside lists, then any other. Never
 * takes one marked as modified.
 */
export function dateInTimes(document: PageDocument, now: Date): string | null {
  const times = [...document.querySelectorAll(TIMES)];
  const rank = (element: PageElement) => {
    const name = `${element.getAttribute('itemprop')} ${element.getAttribute('class')}`;
    if (/modified|updated/i.test(name)) return 3;
    if (element.hasAttribute('pubdate') || /publish/i.test(name)) return 0;
    return isWithinTag(element, LISTED) ? 2 : 1;
  };
  const ranked = times.map((element) => ({ element, rank: rank(element) }));
  ranked.sort((one, other) => one.rank - other.rank);
  for (const { element, rank: order } of ranked) {
    if (order === 3) break;
    const attributes = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name));
    for (const text of [...attributes, shortLineOf(element, LONGEST_DATE)]) {
      const day = text === null ? null : readPageDate(text, now);
      if (day !== null) return day;
    }
  }
  return null;
}

/**
 * The day in the first short line with a date. Elements whose class or id names a date come first, then
 * all other text.
 */
export function dateInLines(document: PageDocument, now: Date): string | null {
  const named: string[] = [];
  for (const element of document.querySelectorAll('[class], [id]')) {
    const name = `${element.getAttribute('class')} ${element.getAttribute('id')}`;
    if (!DATE_NAMES.test(name) || isWithinTag(element, BESIDE)) continue;
    const line = shortLineOf(element, LONGEST_DATE_LINE);
    if (line !== null) named.push(line);
  }
  const others = document.body ? blocksOf(document.body).map(({ text }) => oneLine(text)) : [];
  for (const line of [...named, ...others]) {
    if (line.length > LONGEST_DATE_LINE || /©|copyright/i.test(line)) continue;
    const day = readPageDate(line, now);
    if (day !== null) return day;
  }
  return null;
}
