import type { Span } from '../../text/span.ts';

/** Between a number and a name: "19 died hours after the raid on Saraqib". */
const AFTER =
  /\b(?:minutes?|hours?|days?|weeks?|months?|years?) (?:after|before|since|following)\b/i;

/**
 * Whether words between a number and the names of an event show that the number is of another event.
 *
 * @param text - One sentence.
 * @param names - Where it names the event.
 */
export function isOfAnotherEvent(text: string, { end }: Span, names: readonly Span[]): boolean {
  return (
    names.length > 0 &&
    names.every(({ start }) => start > end && AFTER.test(text.slice(end, start)))
  );
}
