import { reportDay } from '../../reading/dates/report-day.ts';
import { instancesIn } from '../../reading/instances.ts';
import { PLACE } from '../../reading/kinds.ts';
import { CIVILIANS, type Count, PEOPLE } from '../../reading/numbers/counts.ts';
import { daysLater, isDay } from '../../text/iso-dates.ts';
import { sentences } from '../../text/sentences.ts';
import { cut, type Span } from '../../text/span.ts';
import { isNation } from '../../text/words/countries.ts';
import { type Term, terms } from '../../text/words/terms.ts';
import { words } from '../../text/words/words.ts';
import { type DayRange, daysNamed, overlap } from '../question/asked/times.ts';
import type { AskedThing } from './asked-things.ts';
import {
  type AskedFigure,
  countsOf,
  type Figured,
  isSame,
  ledBy,
  MOST_FIGURES,
  MOST_UNNAMED,
} from './figures.ts';
import { isFormer } from './former-toll.ts';
import { isIn, spelled } from './spelled.ts';

/** The best figure must be in one of this many first quotes. */
const SHOWN = 3;

/** A sentence that names no day is of the day of its report or of this many days before. */
const DAYS_AFTER = 3;

/** An event counts only if it has at least this share of the number of reports of the most reported event. */
const OFTEN_TOLD = 1 / 3;

/** Days of one sentence that are farther apart than this are of two events. */
const MOST_DAYS_APART = 7;

/** A day after one of these is the day when something was said, not that of the event. */
const SAID_ON =
  /\b(?:said|says|told|tells|announced|reported|confirmed|added|wrote)(?: late| early)?(?: on)? $/i;

/** Tells of more than one event, or of all that a war has cost. */
const SEVERAL =
  /\b(?:string|series|wave|waves|spate|dozens|hundreds) of (?:[\w-]{1,20} ){0,2}(?:attacks?|bombings?|blasts?|strikes?|explosions?|raids?|assaults?)\b|\b(?:since|attacks|bombings) (?:in|on|the start|the beginning|late|early|mid|last)\b|\bsince \d/i;

/**
 * Between a number and a name, this shows that they are of different events: "19 died hours after the raid on Saraqib".
 */
const ANOTHER_BETWEEN =
  /\b(?:minutes?|hours?|days?|weeks?|months?|years?) (?:after|before|since|following)\b/i;

/** Words of a report that brings a toll up to date. */
const UPDATED: ReadonlySet<string> = new Set(
  `rise rises rose risen rising climb climbs climbed climbing reach reaches reached update updates updated updating
  revise revised revises increase increases increased jump jumps jumped mount mounts mounted mounting surpass
  surpasses surpassed exceed exceeds exceeded latest now`.split(/\s+/),
);

/** The figures that one sentence of a quote gives. */
interface Told<Quoted> {
  readonly quote: Quoted;
  readonly counts: readonly Count[];
  /** The times that the sentence names; `null` if it names none. */
  readonly days: readonly DayRange[] | null;
  /** Where the sentence is in the body. */
  readonly sentence: Span;
  /** The ISO day of the report; empty if it is not known. */
  readonly reported: string;
}

/**
 * Gathers the figures of one event from all sentences found for a question that asks for the latest. The figure of the
 * newest report goes first; if several are of that day, one that is said to be brought up to date. At most two other
 * figures follow it, labelled, newest first.
 *
 * The event is the newest that enough reports tell of (`OFTEN_TOLD`). To keep out other events at the same place, a
 * sentence must name no other day and no other place, and its passage or title must have all names of the question.
 *
 * @param quotes - Best first.
 * @param others - Sentences that are in none of them, best first.
 * @returns `null` if they do not show which event it is.
 */
export function withLatestFigures<Quoted extends Figured>(
  quotes: readonly Quoted[],
  others: readonly Quoted[],
  asked: AskedFigure,
): Quoted[] | null {
  // Without a name, reports of a whole war would all be of one event.
  if (!asked.things.some(({ isName }) => isName)) return null;
  const all = [...quotes, ...others]
    .filter(({ article }) => article.retracted === null)
    .flatMap((quote) => toldIn(quote, asked))
    .filter((figure) => !tellsOfAnother(figure, asked.things));
  const [best, ...behind] = ofTheSame(all);
  if (!best || !quotes.slice(0, SHOWN).includes(best.quote)) return null;
  if (quotes[0] && isOfSeveral(quotes[0], all, asked)) return null;
  const figures = [best, ...behind.filter((figure) => isNamed(figure, best, asked.things))];
  const event = newestEvent(figures, asked.things);
  if (event === null) return null;
  const told = figures.filter(({ days, reported }) => isOn(event, days, reported));
  const nearest = told.find((figure) => namesAll(figure, best, asked.things)) ?? best;
  const known = new Set([
    ...spelledIn(nearest),
    ...asked.things.flatMap((thing) => [...thing.terms]),
  ]);
  const shown = inOrder(told.filter((figure) => !isElsewhere(figure, known)));
  const [latest, ...further] = shown.map(({ quote }) => quote);
  return latest ? ledBy(latest, further, quotes) : null;
}

/** Whether the only figures of a quote are of several events. */
function isOfSeveral<Quoted extends Figured>(
  first: Quoted,
  all: readonly Told<Quoted>[],
  asked: AskedFigure,
): boolean {
  if (all.some(({ quote }) => quote === first) || countsOf(first, asked).length === 0) return false;
  return SEVERAL.test(cut(first.article.body, first.span));
}

/** The figures to show first: newest first, each number once. */
function inOrder<Quoted extends Figured>(told: readonly Told<Quoted>[]): Told<Quoted>[] {
  const sorted = told
    .map((figure) => ({ figure, isUpdated: isUpdated(figure) }))
    .sort(
      (one, other) =>
        other.figure.reported.localeCompare(one.figure.reported) ||
        Number(other.isUpdated) - Number(one.isUpdated),
    );
  const shown: Told<Quoted>[] = [];
  for (const { figure } of sorted) {
    if (shown.length > MOST_FIGURES) break;
    const isNew = ({ quote, counts }: Told<Quoted>) =>
      quote !== figure.quote && !isSame(figure.counts, counts);
    if (shown.every(isNew)) shown.push(figure);
  }
  return shown;
}

/** The figures of each sentence of a quote that tells of one event, without former tolls. */
function toldIn<Quoted extends Figured>(quote: Quoted, asked: AskedFigure): Told<Quoted>[] {
  const { article, span } = quote;
  const reported = reportDay(article) ?? '';
  return sentences(cut(article.body, span)).flatMap(({ start, end }) => {
    const sentence = { start: span.start + start, end: span.start + end };
    const text = cut(article.body, sentence);
    const given = countsOf({ article, span: sentence }, asked);
    if (given.length === 0 || SEVERAL.test(text)) return [];
    const all = words(text);
    const counts = given.filter((count) => !isFormer(all, count));
    const days = daysTold(text, reported || null);
    if (counts.length === 0 || !isWithin(days ?? before(reported), asked.times)) return [];
    return [{ quote, counts, days, sentence, reported }];
  });
}

/** The times that a sentence names for what it tells; `null` without any. */
function daysTold(text: string, reported: string | null): DayRange[] | null {
  const told = daysNamed(text, reported).filter(({ start }) => !SAID_ON.test(text.slice(0, start)));
  return told.length === 0 ? null : told;
}

function before(reported: string): DayRange[] {
  return isDay(reported) ? [{ first: daysLater(reported, -DAYS_AFTER), last: reported }] : [];
}

function isWithin(days: readonly DayRange[], times: readonly DayRange[]): boolean {
  return times.length === 0 || days.some((day) => times.some((time) => overlap(day, time)));
}

/** The figures that count people at large, if there are any, or else those that count what the first one counts. */
function ofTheSame<Quoted>(figures: readonly Told<Quoted>[]): Told<Quoted>[] {
  const isOfPeople = ({ of }: Count) => of === PEOPLE || of === CIVILIANS;
  const people = only(figures, isOfPeople);
  if (people.length > 0) return people;
  const of = figures[0]?.counts[0]?.of;
  return only(figures, (count) => count.of === of);
}

function only<Quoted>(
  figures: readonly Told<Quoted>[],
  isWanted: (count: Count) => boolean,
): Told<Quoted>[] {
  return figures
    .map((figure) => ({ ...figure, counts: figure.counts.filter(isWanted) }))
    .filter(({ counts }) => counts.length > 0);
}

/**
 * Whether the passage or the title has all names of the question, and nearly all of its things that those of the best
 * have.
 */
function isNamed<Quoted extends Figured>(
  figure: Told<Quoted>,
  best: Told<Quoted>,
  things: readonly AskedThing[],
): boolean {
  const near = spelledNear(figure.quote);
  if (!things.every((thing) => !thing.isName || isIn(near, thing))) return false;
  const printed = spelledNear(best.quote);
  const named = things.filter((thing) => isIn(printed, thing));
  const unnamed = named.filter((thing) => !isIn(near, thing));
  return unnamed.length <= MOST_UNNAMED * named.length;
}

/**
 * Whether the sentence or the title has all names of the question, and all of its things that those of the best have.
 */
function namesAll<Quoted extends Figured>(
  figure: Told<Quoted>,
  best: Told<Quoted>,
  things: readonly AskedThing[],
): boolean {
  const [printed, wanted] = [spelledIn(figure), spelledIn(best)];
  return things.every((thing) => isIn(printed, thing) || !(thing.isName || isIn(wanted, thing)));
}

/** Whether words between the numbers of a sentence and its names show that they are of different events. */
function tellsOfAnother<Quoted extends Figured>(
  { quote, sentence, counts }: Told<Quoted>,
  things: readonly AskedThing[],
): boolean {
  const text = cut(quote.article.body, sentence);
  const isNaming = ({ term, name }: Term) =>
    things.some((one) => one.isName && (one.terms.has(term) || one.terms.has(name ?? '')));
  const names = terms(text).filter(isNaming);
  return (
    names.length > 0 &&
    counts.every(({ end }) =>
      names.every(({ start }) => start > end && ANOTHER_BETWEEN.test(text.slice(end, start))),
    )
  );
}

/**
 * The day of the newest event that enough reports tell of (`OFTEN_TOLD`), and that has a sentence with all words of the
 * question that the best one has. `null` if no sentence names such a day.
 *
 * @param figures - The best one first.
 */
function newestEvent<Quoted extends Figured>(
  figures: readonly Told<Quoted>[],
  things: readonly AskedThing[],
): DayRange | null {
  const [best] = figures;
  if (!best) return null;
  const named = figures.flatMap(({ days }) => {
    const [first] = (days ?? []).filter((range) => range.first === range.last).sort(byDay);
    return first ? [first] : [];
  });
  const days = [...new Map(named.map((day) => [day.first, day])).values()].sort(byDay);
  const events = days.flatMap((day) => {
    const telling = figures.filter((figure) => isOn(day, figure.days, figure.reported));
    const isMeant = telling.some((figure) => figure === best || namesAll(figure, best, things));
    return isMeant
      ? [{ day, reports: new Set(telling.map(({ quote }) => quote.article.id)).size }]
      : [];
  });
  const most = Math.max(...events.map(({ reports }) => reports));
  return events.findLast(({ reports }) => reports >= OFTEN_TOLD * most)?.day ?? null;
}

function byDay(one: DayRange, other: DayRange): number {
  return one.first.localeCompare(other.first);
}

/**
 * Whether a sentence can be of the event of a day: it names that day and none of another event, or its report is from
 * then.
 */
function isOn(event: DayRange, days: readonly DayRange[] | null, reported: string): boolean {
  const isNear = (day: DayRange) =>
    overlap(
      {
        first: daysLater(event.first, -MOST_DAYS_APART),
        last: daysLater(event.last, MOST_DAYS_APART),
      },
      day,
    );
  const told = days ?? before(reported);
  return told.some((day) => overlap(event, day)) && told.every(isNear);
}

/** Whether a sentence names a place that is not known to be that of the event. */
function isElsewhere<Quoted extends Figured>(
  { quote, sentence }: Told<Quoted>,
  known: ReadonlySet<string>,
): boolean {
  const text = cut(quote.article.body, sentence);
  const places = instancesIn(text).filter(({ kinds }) => (kinds & PLACE) !== 0);
  const isKnown = ({ term, name }: Term) =>
    known.has(term) || known.has(name ?? '') || isNation(term);
  return places.some((place) => !terms(cut(text, place)).every(isKnown));
}

function isUpdated<Quoted extends Figured>({ quote, sentence }: Told<Quoted>): boolean {
  return words(cut(quote.article.body, sentence)).some(({ folded }) => UPDATED.has(folded));
}

/** The terms of a figure's sentence and of the title, with the keys of names. */
function spelledIn<Quoted extends Figured>({ quote, sentence }: Told<Quoted>): ReadonlySet<string> {
  return spelled(quote.article, sentence);
}

/** The same for the passage. */
function spelledNear({ article, passage }: Figured): ReadonlySet<string> {
  return spelled(article, passage);
}
