import { firstDay, isoDay, lastDay } from '../../src/text/iso-dates.ts';
import { DAY } from '../../src/text/milliseconds.ts';
import { cut } from '../../src/text/span.ts';
import { words } from '../../src/text/words/words.ts';
import type { Entry } from '../../src/timeline/timeline.ts';
import type { Judgement, KeyEvent } from './topics.ts';

/** Share of an entry's words that an earlier quote has if the entry is a repetition. */
const REPEATED = 0.9;

/** How well a timeline tells one key event. */
export interface EventScore {
  /** An entry is dated to the day of the event, and its quote tells the event. */
  readonly found: boolean;
  /** The same, but the date may be the day before or after. */
  readonly foundNear: boolean;
  /** All entries that make it found have a month, a year or a range for a date. */
  readonly coarse: boolean;
  /** An entry is dated to the day of the event, even if it tells something else. */
  readonly dated: boolean;
}

/** What is known of a timeline's entries from the judgements of them. */
export interface JudgedScore {
  readonly judged: number;
  readonly about: number;
  readonly wrong: number;
  readonly unclear: number;
}

/** Scores the entries of a timeline for a key event of its topic. */
export function scoreEvent(entries: readonly Entry[], { date, match }: KeyEvent): EventScore {
  const day = new RegExp(`^(?:${date})`);
  const told = new RegExp(match, 'is');
  const telling = entries.filter((entry) => textsOf(entry).some((text) => told.test(text)));
  const found = telling.filter((entry) => covers(entry, day, 0));
  return {
    found: found.length > 0,
    foundNear: telling.some((entry) => covers(entry, day, 1)),
    coarse: found.length > 0 && found.every(({ when }) => when.precision !== 'day'),
    dated: entries.some((entry) => covers(entry, day, 0)),
  };
}

/**
 * Counts the entries that repeat an earlier one: their quote has almost the same words, as an updated
 * report or a headline with its first sentence has, or it is from another report with the same headline.
 */
export function countRepeated(entries: readonly Entry[]): number {
  return entries.filter((entry, at) => entries.slice(0, at).some((other) => repeats(entry, other)))
    .length;
}

/** Looks up the judgements of entries. */
export function scoreJudged(
  entries: readonly Entry[],
  judgements: readonly Judgement[],
): JudgedScore {
  const known = new Map(judgements.map((judgement) => [keyOf(judgement), judgement]));
  const judged = entries.flatMap((entry) => known.get(keyOf(placeOf(entry))) ?? []);
  return {
    judged: judged.length,
    about: judged.filter(({ about }) => about).length,
    wrong: judged.filter(({ dated }) => dated === 'wrong').length,
    unclear: judged.filter(({ dated }) => dated === 'unclear').length,
  };
}

/** What identifies an entry among the judgements. */
export function placeOf({ when, quotes }: Entry): Pick<Judgement, 'article' | 'start' | 'date'> {
  const [first] = quotes;
  return {
    article: first?.article.id ?? '',
    start: first?.span.start ?? 0,
    date: when.until === null ? when.date : `${when.date}/${when.until}`,
  };
}

/** An article can tell two events in one sentence, so the date belongs to the key. */
function keyOf({ article, start, date }: Pick<Judgement, 'article' | 'start' | 'date'>): string {
  return `${article} ${start} ${date}`;
}

/** Whether a pattern matches a day of an entry's date, or a day within some days of it. */
function covers({ when }: Entry, day: RegExp, slack: number): boolean {
  const first = Date.parse(firstDay(when.date)) - slack * DAY;
  const last = Date.parse(lastDay(when.until ?? when.date)) + slack * DAY;
  for (let time = first; time <= last; time += DAY) {
    if (day.test(isoDay(time))) return true;
  }
  return false;
}

function repeats(one: Entry, other: Entry): boolean {
  const [ours, theirs] = [one, other].map(({ quotes }) => quotes[0]);
  if (!ours || !theirs) return false;
  const isOtherReport = ours.article.id !== theirs.article.id;
  if (isOtherReport && ours.article.title === theirs.article.title) return true;
  const [fewer = new Set(), more = new Set()] = [one, other]
    .map((entry) => wordsOf(textsOf(entry)[0] ?? ''))
    .sort((a, b) => a.size - b.size);
  const shared = [...fewer].filter((word) => more.has(word)).length;
  return shared > 0 && shared >= REPEATED * fewer.size;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(words(text).map(({ folded }) => folded));
}

function textsOf({ quotes }: Entry): string[] {
  return quotes.map(({ article, span }) => cut(article.body, span));
}
