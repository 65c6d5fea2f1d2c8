import type { Head } from '../head.ts';
import {
  isPossible,
  LONGEST_DATE,
  readPageDate,
  readPageDays,
  readPageMonth,
} from '../page-date.ts';
import { type Elements, hasWord } from '../tree/elements.ts';
import {
  isElement,
  isWithinTag,
  nameOf,
  nodesBelow,
  oneLine,
  type PageElement,
  shortLineOf,
} from '../tree/node.ts';
import { Paragraphs } from '../tree/paragraphs.ts';
import { type DateLabel, type LabelledDate, labelIn, labelledDates } from './labels.ts';
import type { DateHabits } from './printed-dates.ts';

/** What is needed to read the dates of a page. */
export interface DateReader {
  readonly now: Date;
  readonly habits: DateHabits;
}

/** Class names and ids of elements with the date. */
const DATE_NAMES = /date|time|publi|posted|byline|entry-meta|post-?meta|article-?meta|meta-?info/i;

/** Characters. In a longer line, a date is part of a sentence. */
const LONGEST_DATE_LINE = 120;

/** Finds the day in a link: `/2019/11/18/`, `/2019/9/7/`, `/2019-11-18-`, `/20191118/`, `/2019/nov/18/`. */
export function dateInUrl(url: string, now: Date): string | null {
  const { pathname } = new URL(url);
  const numbers =
    /[/_-]((?:19|20)\d{2})([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(pathname) ??
    /\/((?:19|20)\d{2})(\/)([1-9]|1[0-2])\/([1-9]|[12]\d|3[01])\//.exec(`${pathname}/`);
  if (numbers) {
    const [, year, , month = '', date = ''] = numbers;
    const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    if (isPossible(day, now)) return day;
  }
  const words = /\/((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})(?:\/|$)/i.exec(pathname);
  return words ? readPageDate(`${words[3]} ${words[2]} ${words[1]}`, now) : null;
}

const LISTED: ReadonlySet<string> = new Set(['LI']);

/** A `<time>` that belongs to the report. */
export interface OwnTime extends LabelledDate {
  /** The days that readers see; none if it shows no date. */
  readonly shown: readonly string[];
  /** Whether it is an item of a list. Lists mostly show other reports. */
  readonly isListed: boolean;
}

/**
 * Reads the `<time>` elements that belong to the report: none beside it, and none in its sentences.
 */
export function ownTimes(
  elements: Elements,
  { beside }: Head,
  { now, habits }: DateReader,
): OwnTime[] {
  const marked = [
    ...elements.withTag('TIME'),
    ...elements.withWord('itemprop', 'datepublished'),
    ...elements.withWord('itemprop', 'datemodified'),
    ...elements.withTag('ABBR').filter((element) => hasWord(element, 'class', 'published')),
  ];
  const paragraphs = new Paragraphs(2 * LONGEST_DATE);
  return elements.inOrder(marked).flatMap((element) => {
    if (beside.has(element)) return [];
    const line = holdsTime(element) ? '' : (shortLineOf(element, LONGEST_DATE) ?? '');
    const label = labelOf(element, line);
    if (label === 'none' && isInSentence(element, line, paragraphs)) return [];
    const shown = readPageDays(line, now, habits);
    const stated = ['datetime', 'content', 'title']
      .map((name) => readPageDays(element.getAttribute(name) ?? '', now, habits))
      .find((days) => days.length > 0);
    const days = stated ?? shown;
    return days.length === 0
      ? []
      : [{ label, days, shown, isListed: isWithinTag(element, LISTED) }];
  });
}

/**
 * Whether a `<time>` holds another one. HTML does not nest them: the outer one was never closed, and what
 * follows is not its text.
 */
function holdsTime(element: PageElement): boolean {
  if (element.tagName !== 'TIME') return false;
  for (const node of nodesBelow(element)) {
    if (isElement(node) && node.tagName === 'TIME') return true;
  }
  return false;
}

function labelOf(element: PageElement, line: string): DateLabel {
  const name = `${element.getAttribute('itemprop')} ${element.getAttribute('class')}`;
  if (/modified|updated/i.test(name)) return 'updated';
  if (element.hasAttribute('pubdate') || /publish/i.test(name)) return 'published';
  const inside = labelIn(line);
  return inside === 'none' ? labelIn(textBefore(element)) : inside;
}

/** Characters before a `<time>` that may label it. */
const LABEL_CHARACTERS = 40;

/** The end of the text directly before an element, in the same parent. */
function textBefore(element: PageElement): string {
  let text = '';
  for (let node = element.parentElement?.firstChild ?? null; node; node = node.nextSibling) {
    if (node === element) break;
    // Another date ends the label of the one before it.
    text =
      node.nodeType === 1 && /\d{4}/.test(node.textContent ?? '')
        ? ''
        : text + (node.textContent ?? '');
  }
  return oneLine(text.slice(-10 * LABEL_CHARACTERS)).slice(-LABEL_CHARACTERS);
}

/** Words of a paragraph beside its `<time>` from which on it is a sentence. */
const SENTENCE_WORDS = 7;

/** Whether the paragraph around an element is a sentence of the report. */
function isInSentence(element: PageElement, line: string, paragraphs: Paragraphs): boolean {
  const around = paragraphs.around(element);
  if (!around) return false;
  const paragraph = paragraphs.lineOf(around);
  if (paragraph === null) return true;
  const words = paragraph.split(' ').length - line.split(' ').length;
  return words > SENTENCE_WORDS && /[.!?]["”»’)]?$/u.test(paragraph);
}

/** The dates in the lines around the heading. */
export function headDates({ lines }: Head, reader: DateReader): LabelledDate[] {
  return datesIn(lines, reader);
}

/**
 * The dates in all short lines of the page that are not beside the report. Elements whose class or id names a
 * date come first, then all other text.
 */
export function lineDates(elements: Elements, head: Head, reader: DateReader): LabelledDate[] {
  const others = head.blocks
    .filter(({ element }) => !head.beside.has(element))
    .map(({ text }) => oneLine(text));
  return datesIn([...namedLines(elements, head), ...others], reader);
}

/** The possible dates in lines that are short enough. */
function datesIn(lines: readonly string[], { now, habits }: DateReader): LabelledDate[] {
  return lines
    .filter((line) => line.length <= LONGEST_DATE_LINE)
    .flatMap((line) => labelledDates(line, habits))
    .map(({ label, days }) => ({ label, days: days.filter((day) => isPossible(day, now)) }))
    .filter(({ days }) => days.length > 0);
}

/** The month in a line around the heading, or in an element whose class or id names a date. */
export function monthInLines(
  elements: Elements,
  head: Head,
  { now, habits }: DateReader,
): string | null {
  for (const line of [...head.lines, ...namedLines(elements, head)]) {
    const month = readPageMonth(line, now, habits.language);
    if (month !== null) return month;
  }
  return null;
}

function namedLines(elements: Elements, { beside }: Head): string[] {
  return elements.named.flatMap((element) => {
    if (!DATE_NAMES.test(nameOf(element)) || beside.has(element)) return [];
    return shortLineOf(element, LONGEST_DATE_LINE) ?? [];
  });
}
