import { Cron } from 'croner';
import { userFault } from '../../text/faults/user-fault.ts';

/** When something goes out that is not sent at once. */
export interface Schedule {
  readonly often: 'daily' | 'weekly';
  /** 0 to 23, by the clocks of the zone. */
  readonly hour: number;
  /** A name of the IANA time zone database, such as `Europe/Berlin`. */
  readonly zone: string;
}

/**
 * The next moment of a schedule. If clocks skip the hour that night, it is the first moment after the gap. If they
 * repeat the hour, it is the first of the two.
 *
 * @param after - The moment to start from. The result is later.
 */
export function nextTime({ often, hour, zone }: Schedule, after: Date): Date {
  const days = often === 'weekly' ? '1' : '*';
  const next = new Cron(`0 0 ${hour} * * ${days}`, { timezone: zone, paused: true }).nextRun(after);
  if (next === null) throw new Error(`no time follows ${after.toISOString()} in ${zone}`);
  return next;
}

/** Nearest names that a refusal lists. */
const MOST_NAMED = 3;

/**
 * Reads a time zone as a person typed it: its name, or only its city, in any case.
 *
 * @returns The name of the zone as the IANA time zone database spells it.
 * @throws UserError if there is no such zone.
 */
export function readZone(typed: string): string {
  const wanted = foldedZone(typed);
  if (['utc', 'gmt', 'z'].includes(wanted)) return 'UTC';
  const zones = Intl.supportedValuesOf('timeZone');
  const found =
    zones.find((zone) => foldedZone(zone) === wanted) ??
    only(zones.filter((zone) => foldedZone(cityOf(zone)) === wanted));
  if (found !== undefined) return found;
  // Names that the database keeps for zones that were renamed: `Asia/Calcutta`.
  const renamed = wanted.includes('/') ? renamedZone(typed.trim()) : null;
  if (renamed !== null) return renamed;
  const near = zones.filter((zone) => wanted.length > 2 && foldedZone(zone).includes(wanted));
  const named = (near.length > 0 ? near : ['Europe/Berlin', 'America/New_York', 'UTC']).slice(
    0,
    MOST_NAMED,
  );
  const shown = typed.trim().slice(0, 60);
  throw userFault('fault.zone-unknown', { typed: shown, names: named.join(', ') });
}

function only<Value>(values: readonly Value[]): Value | undefined {
  return values.length === 1 ? values[0] : undefined;
}

function cityOf(zone: string): string {
  return zone.split('/').at(-1) ?? zone;
}

function foldedZone(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ');
}

function renamedZone(typed: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: typed.replaceAll(' ', '_') }).resolvedOptions()
      .timeZone;
  } catch {
    return null;
  }
}
