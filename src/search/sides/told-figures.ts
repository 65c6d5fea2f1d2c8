import { reportDay } from '../../reading/dates/report-day.ts';
import { instancesIn } from '../../reading/instances.ts';
import { PLACE } from '../../reading/kinds.ts';
import type { Count } from '../../reading/numbers/counts.ts';
import { daysLater, isDay } from '../../text/iso-dates.ts';
import { sentences } from '../../text/sentences.ts';
import { cut, type Span } from '../../text/span.ts';
import { isNation } from '../../text/words/countries.ts';
import { type Term, terms } from '../../text/words/terms.ts';
import { words } from '../../text/words/words.ts';
import { type DayRange, daysNamed, overlap } from '../question/asked/times.ts';
import type { AskedFigure, Figured } from './asked-figure.ts';
import type { AskedThing } from './asked-things.ts';
import { countsOf } from './figures.ts';
import { isFormer } from './former-toll.ts';
import { MOST_UNNAMED } from './same-event.ts';
import { isIn, spelled } from './spelled.ts';

/** A sentence that names no day is of the day of its report or of this many days before. */
const DAYS_AFTER = 3;

/** A day after one of these is the day when something was said, not that of the event. */
const SAID_ON =
  /\b(?:said|says|told|tells|announced|reported|confirmed|added|wrote)(?: late| early)?(?: on)? $/i;

/** Tells of more than one event, or of all that a war has cost. */
const SEVERAL =
  /\b(?:string|series|wave|waves|spate|dozens|hundreds) of (?:[\w-]{1,20} ){0,2}(?:attacks?|bombings?|blasts?|strikes?|explosions?|raids?|assaults?)\b|\b(?:since|attacks|bombings) (?:in|on|the start|the beginning|late|early|mid|last)\b|\bsince \d/i;

/** Words of a report that brings a toll up to date. */
const UPDATED: ReadonlySet<string> = new Set(
  `rise rises rose risen rising climb climbs climbed climbing reach reaches reached update updates updated updating
  revise revised revises increase increases increased jump jumps jumped mount mounts mounted mounting surpass
  surpasses surpassed exceed exceeds exceeded latest now`.split(/\s+/),
);

/** The figures that one sentence of a quote gives. */
export interface ToldFigure<Quoted> {
  readonly quote: Quoted;
  readonly counts: readonly Count[];
  /** The times that the sentence names; `null` if it names none. */
  readonly days: readonly DayRange[] | null;
  /** Where the sentence is in the body. */
  readonly sentence: Span;
  /** The ISO day of the report; empty if it is not known. */
  readonly reported: string;
}

/** Whether a text tells of several events, or of all that a war has cost. */
export function tellsOfSeveral(text: string): boolean {
  return SEVERAL.test(text);
}

/** The figures of each sentence of a quote that tells of one event, without former tolls. */
export function toldIn<Quoted extends Figured>(
  quote: Quoted,
  asked: AskedFigure,
): ToldFigure<Quoted>[] {
  const { article, span } = quote;
  const reported = reportDay(article) ?? '';
  return sentences(cut(article.body, span)).flatMap(({ start, end }) => {
    const sentence = { start: span.start + start, end: span.start + end };
    const text = cut(article.body, sentence);
    const given = countsOf({ article, span: sentence }, asked);
    if (given.length === 0 || tellsOfSeveral(text)) return [];
    const all = words(text);
    const counts = given.filter((count) => !isFormer(all, count));
    const days = daysTold(text, reported || null);
    if (counts.length === 0 || !isWithin(days ?? daysBefore(reported), asked.times)) return [];
    return [{ quote, counts, days, sentence, reported }];
  });
}

/** The times that a sentence names for what it tells; `null` without any. */
function daysTold(text: string, reported: string | null): DayRange[] | null {
  const told = daysNamed(text, reported).filter(({ start }) => !SAID_ON.test(text.slice(0, start)));
  return told.length === 0 ? null : told;
}

/** The days that a sentence without a time can be of. */
export function daysBefore(reported: string): DayRange[] {
  return isDay(reported) ? [{ first: daysLater(reported, -DAYS_AFTER), last: reported }] : [];
}

function isWithin(days: readonly DayRange[], times: readonly DayRange[]): boolean {
  return times.length === 0 || days.some((day) => times.some((time) => overlap(day, time)));
}

/**
 * Whether the passage or the title has all names of the question, and nearly all of its things that those of the best
 * have.
 */
export function isNamed<Quoted extends Figured>(
  figure: ToldFigure<Quoted>,
  best: ToldFigure<Quoted>,
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
export function namesAll<Quoted extends Figured>(
  figure: ToldFigure<Quoted>,
  best: ToldFigure<Quoted>,
  things: readonly AskedThing[],
): boolean {
  const [printed, wanted] = [spelledIn(figure), spelledIn(best)];
  return things.every((thing) => isIn(printed, thing) || !(thing.isName || isIn(wanted, thing)));
}

/** Whether a sentence names a place that is not known to be that of the event. */
export function isElsewhere<Quoted extends Figured>(
  { quote, sentence }: ToldFigure<Quoted>,
  known: ReadonlySet<string>,
): boolean {
  const text = cut(quote.article.body, sentence);
  const places = instancesIn(text).filter(({ kinds }) => (kinds & PLACE) !== 0);
  const isKnown = ({ term, name }: Term) =>
    known.has(term) || known.has(name ?? '') || isNation(term);
  return places.some((place) => !terms(cut(text, place)).every(isKnown));
}

/** Whether a sentence says that it brings a toll up to date. */
export function isUpdated<Quoted extends Figured>({
  quote,
  sentence,
}: ToldFigure<Quoted>): boolean {
  return words(cut(quote.article.body, sentence)).some(({ folded }) => UPDATED.has(folded));
}

/** The terms of a figure's sentence and of the title, with the keys of names. */
export function spelledIn<Quoted extends Figured>({
  quote,
  sentence,
}: ToldFigure<Quoted>): ReadonlySet<string> {
  return spelled(quote.article, sentence);
}

/** The same for the passage. */
function spelledNear({ article, passage }: Figured): ReadonlySet<string> {
  return spelled(article, passage);
}
