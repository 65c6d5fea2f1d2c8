import { CIVILIANS, type Count, PEOPLE } from '../../reading/numbers/counts.ts';
import { daysLater } from '../../text/iso-dates.ts';
import { cut } from '../../text/span.ts';
import { type DayRange, overlap } from '../question/asked/times.ts';
import type { AskedFigure, Figured } from './asked-figure.ts';
import type { AskedThing } from './asked-things.ts';
import { countsOf, isSame, ledBy, MOST_FIGURES } from './figures.ts';
import { tellsOfAnother } from './same-event.ts';
import {
  daysBefore,
  isElsewhere,
  isNamed,
  isUpdated,
  namesAll,
  spelledIn,
  type ToldFigure,
  tellsOfSeveral,
  toldIn,
} from './told-figures.ts';

/** The best figure must be in one of this many first quotes. */
const SHOWN = 3;

/** An event counts only if it has at least this share of the number of reports of the most reported event. */
const OFTEN_TOLD = 1 / 3;

/** Days of one sentence that are farther apart than this are of two events. */
const MOST_DAYS_APART = 7;

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
    .filter(
      ({ quote: { article }, sentence, counts }) =>
        !tellsOfAnother(cut(article.body, sentence), counts, asked.things),
    );
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
  all: readonly ToldFigure<Quoted>[],
  asked: AskedFigure,
): boolean {
  if (all.some(({ quote }) => quote === first) || countsOf(first, asked).length === 0) return false;
  return tellsOfSeveral(cut(first.article.body, first.span));
}

/** The figures to show first: newest first, each number once. */
function inOrder<Quoted extends Figured>(
  told: readonly ToldFigure<Quoted>[],
): ToldFigure<Quoted>[] {
  const sorted = told
    .map((figure) => ({ figure, isUpdated: isUpdated(figure) }))
    .sort(
      (one, other) =>
        other.figure.reported.localeCompare(one.figure.reported) ||
        Number(other.isUpdated) - Number(one.isUpdated),
    );
  const shown: ToldFigure<Quoted>[] = [];
  for (const { figure } of sorted) {
    if (shown.length > MOST_FIGURES) break;
    const isNew = ({ quote, counts }: ToldFigure<Quoted>) =>
      quote !== figure.quote && !isSame(figure.counts, counts);
    if (shown.every(isNew)) shown.push(figure);
  }
  return shown;
}

/** The figures that count people at large, if there are any, or else those that count what the first one counts. */
function ofTheSame<Quoted>(figures: readonly ToldFigure<Quoted>[]): ToldFigure<Quoted>[] {
  const isOfPeople = ({ of }: Count) => of === PEOPLE || of === CIVILIANS;
  const people = only(figures, isOfPeople);
  if (people.length > 0) return people;
  const of = figures[0]?.counts[0]?.of;
  return only(figures, (count) => count.of === of);
}

function only<Quoted>(
  figures: readonly ToldFigure<Quoted>[],
  isWanted: (count: Count) => boolean,
): ToldFigure<Quoted>[] {
  return figures
    .map((figure) => ({ ...figure, counts: figure.counts.filter(isWanted) }))
    .filter(({ counts }) => counts.length > 0);
}

/**
 * The day of the newest event that enough reports tell of (`OFTEN_TOLD`), and that has a sentence with all words of the
 * question that the best one has. `null` if no sentence names such a day.
 *
 * @param figures - The best one first.
 */
function newestEvent<Quoted extends Figured>(
  figures: readonly ToldFigure<Quoted>[],
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
  const told = days ?? daysBefore(reported);
  return told.some((day) => overlap(event, day)) && told.every(isNear);
}
