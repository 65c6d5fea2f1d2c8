import { type FaultKey, faultSentence, type PlainFaultKey } from '../../text/faults/user-fault.ts';
import type { Sentence } from '../../user-error.ts';

/** What faults of a reading mean for a feed. Their own sentences ask for the text of a report, which a feed has not. */
const OF_FEEDS = new Map<string, PlainFaultKey>([
  ['fault.site-coding', 'fault.feed-unreadable'],
  ['fault.reading-long', 'fault.feed-heavy'],
  ['fault.reading-large', 'fault.feed-heavy'],
  ['fault.unreadable', 'fault.feed-unreadable'],
  ['fault.reading-busy', 'fault.feed-crowded'],
]);

/** Faults that pass by themselves. */
const PASSING: ReadonlySet<string> = new Set<FaultKey>([
  'fault.feed-busy',
  'fault.feed-crowded',
  'fault.feed-error',
  'fault.feed-late',
  'fault.feed-silent',
]);

/** Says why a feed cannot be read, without advice for one who waits for an answer. */
export function feedFault({ message, told }: Sentence): Sentence {
  const own = OF_FEEDS.get(told?.key ?? '');
  return own === undefined ? { message, told } : faultSentence(own);
}

/** Whether it can help to try again later. */
export function isPassing({ told }: Sentence): boolean {
  return PASSING.has(told?.key ?? '');
}
