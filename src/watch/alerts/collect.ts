import { type Followed, type Followings, type Journal, useJournal } from '../followed.ts';
import { lastChange, type NewReport, newReports } from '../new-reports.ts';
import type { DueJournal } from '../news.ts';
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
 * @param onSeen - Called with the number of the last change that all alerts have been compared with, as it rises.
 * @param signal - Begins no further work when it is aborted.
 */
export async function collect(
  { name, seen }: DueJournal,
  onSeen: (last: number) => Promise<void>,
  signal: AbortSignal,
  options: CollectOptions,
): Promise<void> {
  const alerts = await alertsOn(name, options);
  await useJournal(options.followings, name, async (journal, followed) => {
    const head = await lastChange(journal);
    // A journal from a backup may end earlier than what was seen.
    const known = Math.min(seen ?? head, head);
    const behind = alerts.map((alert) => {
      const own = alert.seen[name] ?? known;
      return { alert, seen: Math.min(seen === null ? own : Math.max(own, known), head) };
    });
    if (behind.length === 0) await onSeen(head);
    else await compare(behind, { journal, followed, onSeen, signal }, options);
  });
}

/** A journal whose new reports are compared with alerts. */
interface Comparing {
  readonly journal: Journal;
  readonly followed: Followed;
  readonly onSeen: (last: number) => Promise<void>;
  readonly signal: AbortSignal;
}

/** @param behind - At least one. */
async function compare(
  behind: readonly Behind[],
  { journal, followed, onSeen, signal }: Comparing,
  options: CollectOptions,
): Promise<void> {
  const first = Math.min(...behind.map(({ seen }) => seen));
  let current = behind;
  let reached = first;
  for await (const { reports, last } of newReports(journal, first)) {
    if (signal.aborted) return;
    const found = await newFor(current, reports, followed);
    const noted: Behind[] = [];
    for (const [at, one] of current.entries()) {
      const articles = found.get(at);
      const seen = { ...one.alert.seen, [journal.name]: last };
      const alert = articles ? await note(one.alert, { articles, seen }, options) : one.alert;
      if (alert) noted.push({ alert, seen: Math.max(one.seen, last) });
    }
    current = noted;
    reached = last;
    await onSeen(last);
  }
  await onSeen(reached);
}

/** The reports that each alert meets and has not been compared with, by the place of the alert. */
async function newFor(
  alerts: readonly Behind[],
  reports: readonly NewReport[],
  { interests }: Followed,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const sequences = new Map(reports.map(({ id, sequence }) => [id, sequence]));
  const topics = alerts.map(({ alert }) => alert.topic);
  const found = new Map<number, string[]>();
  for (const { interest, article } of await interests.met(topics, [...sequences.keys()])) {
    const isNew = (sequences.get(article) ?? 0) > (alerts[interest]?.seen ?? Number.MAX_VALUE);
    if (isNew) found.set(interest, [...(found.get(interest) ?? []), article]);
  }
  return found;
}

/** @returns The alert with the reports that it has to send; `null` if it was removed meanwhile. */
async function note(
  alert: Alert,
  { articles, seen }: { readonly articles: readonly string[] } & Pick<Alert, 'seen'>,
  { book, followings, now }: CollectOptions,
): Promise<Alert | null> {
  const all = [...alert.found, ...articles];
  const found = all.slice(0, MOST_FOUND);
  const due = alert.due ?? (await dueAfter(now(), alert, followings)).toISOString();
  return book.change(alert, { found, more: alert.more + all.length - found.length, seen, due });
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
