import type { FoundFeed, NamedFeed } from '../../intake/feed/found-feed.ts';
import type { FeedReading } from '../../intake/intake.ts';
import { faultSentence, userFault } from '../../text/faults/user-fault.ts';
import { type Sentence, UserError } from '../../user-error.ts';
import { feedFault, isPassing } from './feed-fault.ts';

/** A feed that was looked for. */
export interface LocatedFeed {
  /** The link of the feed itself, as given or as its page names it. */
  readonly link: string;
  /** What it is called: as it calls itself, or by its host. */
  readonly name: string;
  readonly found: FoundFeed;
  /** Other feeds of the same page. */
  readonly others: readonly NamedFeed[];
}

/**
 * Finds the feed behind a link: the link's own, or the first that its page names.
 *
 * @param read - Fetches and reads a link.
 * @throws UserError if there is none; also errors of `read`.
 */
export async function findFeed(
  link: string,
  read: (link: string) => Promise<FeedReading>,
): Promise<LocatedFeed> {
  const { found } = await readNow(link, read);
  if (found.kind === 'feed') return { link, name: nameOf(found, link), found, others: [] };
  if (found.kind === 'list') {
    throw userFault('fault.feed-is-list');
  }
  const [first, ...others] = found.feeds;
  if (!first) {
    throw userFault('fault.feed-unnamed');
  }
  const { found: behind } = await readNow(first.link, read);
  if (behind.kind !== 'feed') {
    throw userFault('fault.feed-misnamed');
  }
  const name = behind.title ?? first.title ?? hostOf(first.link);
  return { link: first.link, name, found: behind, others };
}

async function readNow(link: string, read: (link: string) => Promise<FeedReading>) {
  const reading = await read(link).catch((error: unknown) => {
    throw error instanceof UserError ? laterFault(feedFault(error)) : error;
  });
  if (reading.kind === 'fetched') return reading;
  // Nothing was asked about an earlier reading, to which this one could be equal.
  if (reading.kind === 'unchanged') throw userFault('fault.feed-refused', { status: '304' });
  throw laterFault(faultSentence('fault.feed-busy', { status: String(reading.status) }));
}

/** The person who waits for an answer can try again; readings in the background do so by themselves. */
function laterFault(reason: Sentence): UserError {
  if (isPassing(reason)) return userFault('fault.feed-later', { reason });
  return new UserError(reason.message, { told: reason.told });
}

function nameOf({ title }: FoundFeed, link: string): string {
  return title ?? hostOf(link);
}

/** The host of a link, as a name for a feed that has none. */
export function hostOf(link: string): string {
  return new URL(link).hostname.replace(/^www\./, '');
}
