import type { Followed, Followings, Journal } from '../followed.ts';
import { lastChange, newReports } from '../new-reports.ts';
import { nextTime } from '../schedule/schedule.ts';
import { type Alert, MOST_FOUND } from './alert.ts';
import type { AlertBook } from './alert-book.ts';

export interface CollectOptions {
  readonly book: AlertBook;
  readonly followings: Followings;
  readonly now: () => Date;
}

/** An alert, and the number of the last change that it has been compared with. */
interface Behind {
  readonly alert: Alert;
  readonly seen: number;
}

/**
 * Compares the new reports of a corpus with all alerts that follow it, and notes in each what it has to send. If it is
 * interrupted, it can be repeated: no alert gets a report twice.
 *
 * @param name - The name of the journal.
 * @param seen - The number of the last change that all alerts have been compared with; `null` if unknown.
 * @param onSeen - Called with that number as it rises.
 * @param signal - Begins no further work when it is aborted.
 */
export async function collect(
  name: string,
  seen: number | null,
  onSeen: (last: number) => Promise<void>,
  signal: AbortSignal,
  options: CollectOptions,
): Promise<void> {
  const alerts = await alertsOn(name, options);
  await options.followings.use(name === '' ? null : name, async (followed) => {
    const journal = followed.journals.find((each) => each.name === name);
    if (!journal) return;
    const head = await lastChange(journal);
    // A journal from a backup may end earlier than what was seen.
    const known = Math.min(seen ?? head, head);
    const behind = alerts.map((alert) => {
      const own = alert.seen[name] ?? known;
      return { alert, seen: Math.min(seen === null ? own : Math.max(own, known), head) };
    });
    await compare(behind, journal, followed, onSeen, signal, options);
    if (behind.length === 0) await onSeen(head);
  });
}

async function compare(
  behind: readonly Behind[],
  journal: Journal,
  followed: Followed,
  onSeen: (last: number) => Promise<void>,
  signal: AbortSignal,
  options: CollectOptions,
): Promise<void> {
  if (behind.length === 0) return;
  const first = Math.min(...behind.map(({ seen }) => seen));
  let current = behind;
  let reached = first;
  for await (const { reports, last } of newReports(journal, first)) {
    if (signal.aborted) return;
    const sequences = new Map(reports.map(({ id, sequence }) => [id, sequence]));
    const topics = current.map(({ alert }) => alert.topic);
    const met = await followed.interests.met(topics, [...sequences.keys()]);
    const found = new Map<number, string[]>();
    for (const { interest, article } of met) {
      const isNew = (sequences.get(article) ?? 0) > (current[interest]?.seen ?? last);
      if (isNew) found.set(interest, [...(found.get(interest) ?? []), article]);
    }
    const noted: Behind[] = [];
    for (const [at, one] of current.entries()) {
      const articles = found.get(at);
      const alert = articles ? await note(one.alert, articles, last, journal, options) : one.alert;
      if (alert) noted.push({ alert, seen: Math.max(one.seen, last) });
    }
    current = noted;
    reached = last;
    await onSeen(last);
  }
  await onSeen(reached);
}

/** @returns The alert with the reports that it has to send; `null` if it was removed meanwhile. */
async function note(
  alert: Alert,
  articles: readonly string[],
  last: number,
  { name }: Journal,
  { book, followings, now }: CollectOptions,
): Promise<Alert | null> {
  const all = [...alert.found, ...articles];
  const found = all.slice(0, MOST_FOUND);
  const due = alert.due ?? (await dueAfter(now(), alert, followings)).toISOString();
  return book.change(alert, {
    found,
    more: alert.more + all.length - found.length,
    seen: { ...alert.seen, [name]: last },
    due,
  });
}

/** When an alert is sent that has just found something. */
export async function dueAfter(
  now: Date,
  { often, server }: Pick<Alert, 'often' | 'server'>,
  followings: Followings,
): Promise<Date> {
  return often === 'at once'
    ? now
    : nextTime({ often, ...(await followings.timesOf(server)) }, now);
}

/** The alerts that follow a journal. */
async function alertsOn(
  name: string,
  { book, followings }: CollectOptions,
): Promise<readonly Alert[]> {
  const alerts = (await book.all()).filter(({ stopped }) => stopped === null);
  const following = new Map<string | null, boolean>();
  for (const server of new Set(alerts.map((alert) => alert.server))) {
    following.set(server, (await followings.journalsOf(server)).includes(name));
  }
  return alerts.filter(({ server }) => following.get(server));
}
