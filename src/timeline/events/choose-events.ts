import { firstDay } from '../../text/iso-dates.ts';
import { eventsOf, isSameEvent, type ToldEvent, wholeOccasion } from './events.ts';
import type { SignedOccasion } from './signs.ts';
import { newTolls } from './tolls.ts';

/**
 * What an entry is: an event; a day that several quotes sum up; or a day on which the reports give a new number of
 * dead.
 */
export type EntryKind = 'event' | 'day' | 'toll';

/** Least worth of an event. Most events below are about something else. */
const LEAST_WORTH = -0.8;

/** The first few events may be worth less, because reports tell little of some topics. */
const FEW = 3;
const LEAST_OF_FEW = -2;

/** The events of an occasion that may become entries. */
export function possibleEvents(signed: SignedOccasion, kind: EntryKind): ToldEvent[] {
  if (kind === 'day') return wholeOccasion(signed);
  const events = eventsOf(signed);
  return kind === 'event' ? events : events.slice(0, 1);
}

/**
 * Chooses the events that a reader would most want to see, each once.
 *
 * @param most - Most events.
 * @returns In order of their worth, and whether there are more.
 */
export function chooseEvents(
  events: readonly ToldEvent[],
  kind: EntryKind,
  most: number,
): { chosen: ToldEvent[]; more: boolean } {
  const possible = kind === 'toll' ? newTolls([...events].sort(byDay)) : [...events];
  const chosen: ToldEvent[] = [];
  for (const event of possible.sort((a, b) => b.worth - a.worth)) {
    const least = chosen.length < FEW ? LEAST_OF_FEW : LEAST_WORTH;
    if (kind !== 'day') {
      if (event.worth < least) break;
      if (chosen.some((other) => isSameEvent(event, other))) continue;
    }
    if (chosen.length === most) return { chosen, more: true };
    chosen.push(event);
  }
  return { chosen, more: false };
}

function byDay({ occasion: one }: ToldEvent, { occasion: other }: ToldEvent): number {
  return firstDay(one.days.date) < firstDay(other.days.date) ? -1 : 1;
}
