import type { CalendarDays } from '../../text/dates.ts';
import { firstDay, lastDay, nextDay } from '../../text/iso-dates.ts';
import type { Piece } from './piece.ts';

const OPENS = new Set(['from', 'between']);
const JOINS = new Set(['to', 'and', 'until', 'till', 'through', '-', '–', '—']);

/**
 * Joins two times that are the ends of a range: `from Monday to Wednesday`, `between 3 and 7 March`,
 * `Friday and Saturday`.
 *
 * Two times joined by `and` that are not consecutive days belong to two events, and date neither.
 */
export function joinRanges(pieces: readonly Piece[], body: string): Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const [piece, join, other] = pieces.slice(at, at + 3);
    if (!piece) break;
    const opener = joined.at(-1);
    const opened = opener !== undefined && OPENS.has(opener.word);
    if (opened && isRange(piece, body)) joined[joined.length - 1] = { ...opener, word: 'during' };
    const days =
      join && other && JOINS.has(join.word) ? daysOf(piece, other, pieces[at + 3]) : null;
    if (!join || !other || !days || (join.word === 'to' && !opened)) {
      joined.push(piece);
      continue;
    }
    // The `from` or `between` before a range only says how long the event lasted.
    if (opened) joined[joined.length - 1] = { ...opener, word: 'during' };
    const span = { start: piece.start, end: other.end };
    const one = opened || join.word !== 'and' || isNextDay(days);
    const isUncertain = [piece, other].some((end) => end.mention?.isUncertain === true);
    const mention = one ? { span, days, isUncertain } : null;
    joined.push({ ...span, kind: 'time', word: '', capital: false, mention });
    at += 2;
  }
  return joined;
}

/** Whether a time names both its ends itself: `5-7 March`, `March 5 to 7`. */
function isRange({ mention, start, end }: Piece, body: string): boolean {
  return mention !== null && BOTH_ENDS.test(body.slice(start, end));
}

const BOTH_ENDS = /\d ?(?:-|–|—|to|through) ?\d/;

function daysOf(one: Piece, other: Piece, next: Piece | undefined): CalendarDays | null {
  const last = other.mention?.days ?? null;
  const first = one.mention?.days ?? (last && sameMonth(last, one));
  const end = last ?? (first && next?.kind !== 'word' ? sameMonth(first, other) : null);
  if (!first || !end || first.precision !== end.precision) return null;
  const [date, until] = [first.date, end.until ?? end.date];
  return firstDay(date) < firstDay(until) ? { date, until, precision: 'range' } : null;
}

/** The `12` of `12 to 15 March`. */
function sameMonth({ date, precision }: CalendarDays, { kind, word }: Piece): CalendarDays | null {
  if (kind !== 'number' || precision !== 'day' || !/^\d\d?$/.test(word)) return null;
  const day = `${date.slice(0, 8)}${word.padStart(2, '0')}`;
  const exists = day.slice(8) > '00' && day <= lastDay(day.slice(0, 7));
  return exists ? { date: day, until: null, precision: 'day' } : null;
}

function isNextDay({ date, until }: CalendarDays): boolean {
  return date.length === 10 && nextDay(date) === until;
}
