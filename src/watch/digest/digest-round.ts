import { HOUR, MINUTE } from '../../text/milliseconds.ts';
import type { NewEvent } from '../../timeline/new-events/new-events.ts';
import type { Followed, Followings } from '../followed.ts';
import { lastChanges, newReports } from '../new-reports.ts';
import type { Round } from '../rounds/rounds.ts';
import { nextTime, type Schedule } from '../schedule/schedule.ts';
import { isSameSchedule } from './digest.ts';
import type { DigestBook, KeptDigest } from './digest-book.ts';

/** A digest: what the new reports tell. */
export interface Digest {
  /** Those that most reports tell first. */
  readonly events: readonly NewEvent[];
  /** How many reports are new. */
  readonly reports: number;
  readonly often: Schedule['often'];
}

/** Where a digest is sent. */
export interface DigestAddress {
  readonly server: string;
  readonly channel: string;
  /** Which digest of the server it is, from 0. */
  readonly number: number;
  /** When sending it began. */
  readonly at: Date;
}

/** What became of a digest. `unreachable`: the bot can no longer write there. `later`: it may be sent later. */
export type DigestOutcome = 'sent' | 'unreachable' | 'later';

/** Sends digests. */
export interface DigestOutbox {
  /** Sends a digest. The same one arrives only once, even if it is sent twice within minutes. */
  send(address: DigestAddress, digest: Digest): Promise<DigestOutcome>;
  /** Whether a digest has arrived before. */
  hasArrived(address: DigestAddress): Promise<boolean>;
  /** Tells the moderators that no digest can be posted in the channel. */
  warn(address: DigestAddress): Promise<void>;
}

export interface DigestRoundOptions {
  readonly book: DigestBook;
  readonly followings: Followings;
  readonly outbox: DigestOutbox;
  readonly now: () => Date;
  /** Called with errors of one server, which do not stop the others. */
  readonly onError: (error: unknown) => void;
}

/** Milliseconds between two looks for what is due. */
const EVERY = 20_000;

/** The first pause before another try, and the longest, in milliseconds. */
const FIRST_PAUSE = MINUTE;
const LONGEST_PAUSE = HOUR;

/** Most new reports that are grouped, the last ones. */
const MOST_REPORTS = 1_000;

/** The round that sends the digests that are due. */
export function digestRound(options: DigestRoundOptions): Round {
  return {
    name: 'digests',
    every: EVERY,
    run: async (signal) => {
      for (const kept of await options.book.due()) {
        if (signal.aborted) return;
        await takeTurn(kept, options).catch(async (error: unknown) => {
          options.onError(error);
          await postpone(kept, options);
        });
      }
    },
  };
}

async function takeTurn(kept: KeptDigest, options: DigestRoundOptions): Promise<void> {
  const { book, followings, now } = options;
  const { server, state } = kept;
  const settings = await followings.digestOf(server);
  if (settings === null) {
    await book.end(server);
    return;
  }
  const { schedule, channel } = settings;
  if (!isSameSchedule(state.schedule, schedule)) {
    await book.plan(server, schedule);
    return;
  }
  await followings.use(server, async (followed) => {
    const next = nextTime(schedule, now());
    if (state.seen === null) {
      await book.change(kept, { seen: await lastChanges(followed.journals) }, next);
      return;
    }
    if (state.sending !== null) {
      await goOn(kept, followed, options);
      return;
    }
    const until = await lastChanges(followed.journals);
    const reports = await newSince(followed, state.seen, until);
    if (reports.length === 0) {
      await book.change(kept, { seen: until }, next);
      return;
    }
    const sending = { until, at: now().toISOString(), channel };
    const begun = await book.change(kept, { sending }, now());
    if (begun) await goOn(begun, followed, options);
  });
}

/** Sends the digest that was begun, unless it has arrived. */
async function goOn(
  kept: KeptDigest,
  followed: Followed,
  options: DigestRoundOptions,
): Promise<void> {
  const { book, outbox, now } = options;
  const { server, state } = kept;
  const { sending, seen, schedule, sent } = state;
  if (sending === null || seen === null) return;
  const { channel, until } = sending;
  const address = { server, channel, number: sent, at: new Date(sending.at) };
  const next = nextTime(schedule, now());
  const isRepeated = options.now().getTime() > address.at.getTime();
  if (isRepeated && (await outbox.hasArrived(address))) {
    await book.change(kept, { sending: null, seen: until, sent: sent + 1, failures: 0 }, next);
    return;
  }
  const reports = await newSince(followed, seen, until);
  const events = await followed.newEvents.tell(reports.slice(-MOST_REPORTS));
  if (events.length === 0) {
    await book.change(kept, { sending: null, seen: until, failures: 0 }, next);
    return;
  }
  const digest = { events, reports: reports.length, often: schedule.often };
  const outcome = await outbox.send(address, digest);
  if (outcome === 'sent') {
    await book.change(kept, { sending: null, seen: until, sent: sent + 1, failures: 0 }, next);
  } else if (outcome === 'later') {
    await postpone(kept, options);
  } else {
    // The next digest tells of these reports, too.
    const changed = await book.change(kept, { sending: null, failures: 0 }, next);
    if (changed) await outbox.warn(address);
  }
}

async function postpone(kept: KeptDigest, { book, now }: DigestRoundOptions): Promise<void> {
  const { failures } = kept.state;
  const pause = Math.min(FIRST_PAUSE * 2 ** failures, LONGEST_PAUSE);
  await book.change(kept, { failures: failures + 1 }, new Date(now().getTime() + pause));
}

/** The ids of the reports that were added after some changes, up to others. */
async function newSince(
  { journals }: Followed,
  seen: Readonly<Record<string, number>>,
  until: Readonly<Record<string, number>>,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const journal of journals) {
    const last = until[journal.name] ?? 0;
    // A corpus that is read since the last digest is not new as a whole.
    const first = Math.min(seen[journal.name] ?? last, last);
    for await (const { reports } of newReports(journal, first)) {
      ids.push(...reports.filter(({ sequence }) => sequence <= last).map(({ id }) => id));
    }
  }
  return ids;
}
