import type { TimeExpression } from '../../src/text/dates/time-expression.ts';
import type { Span } from '../../src/text/span.ts';

/** Numbers of annotated and found expressions, and of pairs that agree. */
export interface Agreement {
  readonly annotated: number;
  readonly found: number;
  /** Pairs that overlap. Each expression is in at most one pair. */
  readonly relaxed: number;
  /** Pairs with the same offsets. */
  readonly strict: number;
  /** Overlapping pairs with the same value. */
  readonly value: number;
}

/** The counts before any text. */
export const NO_AGREEMENT: Agreement = { annotated: 0, found: 0, relaxed: 0, strict: 0, value: 0 };

/** Adds the counts of two sets of texts. */
export function plus(one: Agreement, other: Agreement): Agreement {
  return {
    annotated: one.annotated + other.annotated,
    found: one.found + other.found,
    relaxed: one.relaxed + other.relaxed,
    strict: one.strict + other.strict,
    value: one.value + other.value,
  };
}

/**
 * Compares the expressions found in one text with the annotated ones.
 *
 * Annotated expressions can be nested (`from 2009 to 2011` contains `2009`). Each is paired with the found
 * expression at the same offsets, else with the first that overlaps and is still free.
 */
export function compare(
  annotated: readonly TimeExpression[],
  found: readonly TimeExpression[],
): Agreement {
  const partner = new Map<TimeExpression, TimeExpression>();
  const taken = new Set<TimeExpression>();
  for (const fits of [sameSpan, overlap]) {
    for (const expression of annotated) {
      if (partner.has(expression)) continue;
      const free = found.find((other) => !taken.has(other) && fits(expression, other));
      if (!free) continue;
      partner.set(expression, free);
      taken.add(free);
    }
  }
  const pairs = [...partner];
  return {
    annotated: annotated.length,
    found: found.length,
    relaxed: pairs.length,
    strict: pairs.filter(([one, other]) => sameSpan(one, other)).length,
    value: pairs.filter(([one, other]) => one.value === other.value).length,
  };
}

function sameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** F1 of counted pairs; `null` if nothing is annotated and nothing was found. */
export function f1(agreement: Agreement, pairs: number): number | null {
  const all = agreement.annotated + agreement.found;
  return all === 0 ? null : (2 * pairs) / all;
}

/** Value F1: accuracy of values over overlapping pairs, times relaxed F1. */
export function valueF1(agreement: Agreement): number | null {
  const relaxed = f1(agreement, agreement.relaxed);
  if (relaxed === null || agreement.relaxed === 0) return relaxed;
  return (agreement.value / agreement.relaxed) * relaxed;
}

/** A DATE of the calendar: a day, month, year, week, season or decade, not `PAST_REF` or `P1D`. */
export function isCalendarDate({ type, value }: TimeExpression): boolean {
  return type === 'DATE' && /^\d{2,4}(?:-|$)/.test(value);
}

/**
 * Whether an expression is a whole line of a report, which gives only its date. Annotated sets have it as
 * the date of the report and not as an expression, so it is not counted.
 */
export function isDateline(text: string, span: Span): boolean {
  const before = text.lastIndexOf('\n', span.start - 1) + 1;
  const next = text.indexOf('\n', span.end);
  const line = text.slice(before, next < 0 ? text.length : next);
  return line.trim() === text.slice(span.start, span.end).trim();
}
