import type { Quote } from '../../search/answer.ts';
import { NO_FILTERS } from '../../search/filters.ts';
import { HOUR, MINUTE } from '../../text/milliseconds.ts';
import type { Followings } from '../followed.ts';
import type { Alert } from './alert.ts';
import type { AlertBook } from './alert-book.ts';
import { dueAfter } from './collect.ts';

/** Most reports that one message quotes. The others are counted. */
export const MOST_QUOTED = 3;

/** The first pause before another try, and the longest, in milliseconds. */
const FIRST_PAUSE = MINUTE;
const LONGEST_PAUSE = 6 * HOUR;

/** What an alert tells. */
export interface AlertMessage {
  /** The best quote of each report, in the order in which the reports came in. */
  readonly quotes: readonly Quote[];
  /** How many reports about the topic are not quoted. */
  readonly others: number;
}

/**
 * What became of a message. `sent`; `closed`: the member takes no direct messages; `unreachable`: the bot can no longer
 * write there; `gone`: the member or the server is gone; `later`: it may be sent later.
 */
export type SendOutcome = 'sent' | 'closed' | 'unreachable' | 'gone' | 'later';

/** Sends the messages of alerts. */
export interface AlertOutbox {
  /** Sends a message. The same message of the same alert arrives only once, even if it is sent twice within minutes. */
  send(alert: Alert, message: AlertMessage): Promise<SendOutcome>;
  /** Whether the message that is being sent has arrived before. */
  hasArrived(alert: Alert): Promise<boolean>;
  /** Says on the server that a member's alerts have stopped, because they take no direct messages. */
  tellClosed(alert: Alert): Promise<void>;
}

export interface DeliverOptions {
  readonly book: AlertBook;
  readonly followings: Followings;
  readonly outbox: AlertOutbox;
  readonly now: () => Date;
}

/**
 * Sends what an alert has found. The quotes are cut out of the reports as they are now: a report that was corrected,
 * retracted or removed meanwhile is read again, and may no longer be about the topic.
 *
 * First the alert notes what it is about to send, then it is sent, then that is noted. If this is interrupted, the next
 * delivery looks whether the message has arrived.
 */
export async function deliver(alert: Alert, options: DeliverOptions): Promise<void> {
  const { book, outbox, now } = options;
  if (alert.sending !== null && (await outbox.hasArrived(alert))) {
    await finish(alert, options);
    return;
  }
  const { articles, more } = alert.sending ?? { articles: alert.found, more: alert.more };
  const message = await messageOf(alert, articles, more, options);
  if (message === null) {
    await dropFound(alert, options);
    return;
  }
  const sending = { articles: [...articles], more, at: now().toISOString() };
  const begun =
    alert.sending === null ? await book.change(alert, { found: [], more: 0, sending }) : alert;
  // It was removed meanwhile.
  if (begun === null) return;
  await settle(begun, await outbox.send(begun, message), options);
}

/** Drops what the alert was about to send. Keeps what was found since then. */
async function dropFound(alert: Alert, options: DeliverOptions): Promise<void> {
  const isBegun = alert.sending !== null;
  await options.book.change(alert, {
    ...(isBegun ? {} : { found: [], more: 0 }),
    sending: null,
    failures: 0,
    due: await nextDue(alert, isBegun ? alert.found.length : 0, options),
  });
}

async function settle(alert: Alert, outcome: SendOutcome, options: DeliverOptions): Promise<void> {
  const { book, outbox, now } = options;
  switch (outcome) {
    case 'sent':
      await finish(alert, options);
      return;
    case 'gone':
      await book.remove(alert);
      return;
    case 'later': {
      const pause = Math.min(FIRST_PAUSE * 2 ** alert.failures, LONGEST_PAUSE);
      const due = new Date(now().getTime() + pause).toISOString();
      await book.change(alert, { failures: alert.failures + 1, due });
      return;
    }
    case 'unreachable':
      await book.change(alert, STOPPED.unreachable);
      return;
    case 'closed': {
      const own = await book.ofMember(alert.member);
      const isFirst = !own.some(({ id, stopped }) => id !== alert.id && stopped === 'closed');
      const stopped = await book.change(alert, STOPPED.closed);
      for (const other of own) {
        const isAffected = other.id !== alert.id && other.where === 'dm' && other.stopped === null;
        if (isAffected) await book.change(other, STOPPED.closed);
      }
      if (stopped && isFirst) await outbox.tellClosed(alert);
    }
  }
}

const NOTHING_LEFT = { found: [], more: 0, sending: null, due: null };

const STOPPED = {
  closed: { ...NOTHING_LEFT, stopped: 'closed' },
  unreachable: { ...NOTHING_LEFT, stopped: 'unreachable' },
} as const;

/** The message that was being sent has arrived. */
async function finish(alert: Alert, options: DeliverOptions): Promise<void> {
  await options.book.change(alert, {
    sending: null,
    failures: 0,
    sent: alert.sent + 1,
    due: await nextDue(alert, alert.found.length, options),
  });
}

/** When what has been found meanwhile is due; `null` if nothing was. */
async function nextDue(
  alert: Alert,
  found: number,
  { followings, now }: DeliverOptions,
): Promise<string | null> {
  return found === 0 ? null : (await dueAfter(now(), alert, followings)).toISOString();
}

/** @returns `null` if none of the reports is still about the topic. */
async function messageOf(
  { server, topic }: Alert,
  articles: readonly string[],
  more: number,
  { followings }: DeliverOptions,
): Promise<AlertMessage | null> {
  return followings.use(server, async ({ reports, searcher }) => {
    const quotes: Quote[] = [];
    let others = more;
    for (const article of articles) {
      const now = reports.get(article);
      if (!now || now.retracted !== null) continue;
      if (quotes.length === MOST_QUOTED) {
        others += 1;
        continue;
      }
      const filters = { ...NO_FILTERS, articles: [article] };
      const [quote] = (await searcher.ask(topic, { filters, limit: 1, offset: 0 })).quotes;
      if (quote) quotes.push(quote);
    }
    return quotes.length === 0 ? null : { quotes, others };
  });
}
