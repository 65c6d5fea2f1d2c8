import { otherQuestions } from './completing/asked-alone.ts';
import type { Readings } from './completing/put-in-place.ts';
import { isAboutEvent, meansNobody } from './subject/event.ts';
import { capital } from './words/question-word.ts';
import { marked } from './words/typed-text.ts';

/** How a reply to an answer is understood. */
export type FollowUp =
  /** A question that needs no other. */
  | { readonly kind: 'question'; readonly question: string }
  /** Completed by the question before. */
  | {
      readonly kind: 'read';
      /** Likeliest first, at least one. */
      readonly readings: Readings;
      /** The words typed, asked about the event of the question before; `null` if they are no question about one. */
      readonly event: string | null;
      /** The words typed if they may be a question that needs no other; otherwise `null`. */
      readonly typed: string | null;
      /** Whether the words typed are more likely a question of their own than one of the readings. */
      readonly isOwn: boolean;
      readonly names: Named;
    }
  /** Its meaning is unknown, and it may be one of some questions. */
  | { readonly kind: 'unclear'; readonly readings: Readings; readonly names: Named }
  /** Asks who said what was quoted first. */
  | { readonly kind: 'attribution'; readonly question: string }
  /** Asks for the next quotes. */
  | { readonly kind: 'more'; readonly question: string };

/** Which limits of the question before the reply replaces. */
export interface Named {
  readonly date: boolean;
  readonly source: boolean;
  /** Whether it replaces or names something, so that its readings are no longer about the event of that question. */
  readonly event: boolean;
}

/** Most readings offered. */
const MOST_READINGS = 3;

/** A reply that needs no other question. */
export function alone(typed: string): FollowUp {
  return { kind: 'question', question: typed.trim() };
}

/**
 * A reply that is completed by the question before.
 *
 * @param readings - Likeliest first. Those that only repeat that question are left out. Without any other, its meaning is
 *   unknown.
 * @param typed - The words typed if they may need no other question.
 */
export function settled(
  readings: Readings,
  before: string,
  names: Named,
  typed: string | null = null,
): FollowUp {
  const capitals = new Set(readings.map(capital));
  const different = [...capitals].filter((each) => each !== capital(before)).map(marked);
  const first = different.slice(0, MOST_READINGS);
  if (first.length > 0) {
    return { kind: 'read', readings: first, event: null, typed, isOwn: false, names };
  }
  if (typed !== null) return alone(typed);
  const offered = otherQuestions(before).map(marked).slice(0, MOST_READINGS);
  return { kind: 'unclear', readings: offered, names };
}

/** Also reads a reply as a question about the event of the question before, unless it names another one. */
export function withEvent(read: FollowUp, asked: string): FollowUp {
  const about = marked(asked);
  if (read.kind !== 'read' && read.kind !== 'unclear') return read;
  const { names } = read;
  if (read.kind === 'unclear') {
    const event = names.event ? null : about;
    return { kind: 'read', readings: [about], event, typed: null, isOwn: false, names };
  }
  if (names.event) return read;
  // A reading that says who "they" are is better.
  const event = meansNobody(about) ? (read.readings.find(isAboutEvent) ?? null) : about;
  return { ...read, event };
}

/** Removes readings with a “they” of which neither the event nor the quote shown says who that is. */
export function withoutNobody(read: FollowUp, before: string): FollowUp {
  if (read.kind !== 'read') return read;
  const readings = read.readings.filter((each) => !meansNobody(each));
  const event = read.event === null || meansNobody(read.event) ? null : read.event;
  if (readings.length > 0) return { ...read, readings, event };
  if (read.typed !== null) return alone(read.typed);
  return settled([], before, read.names);
}
