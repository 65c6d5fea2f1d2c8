import { isDirect } from '../../src/reading/statements/read-statements.ts';
import type { Span } from '../../src/text/span.ts';
import type { Figures } from '../figures.ts';
import { type Annotated, goldIn } from './annotated.ts';
import { match } from './match.ts';

/** A statement that was read. */
export interface Found {
  readonly source: Span;
  readonly content: readonly Span[];
  readonly sureness: number;
}

/** A statement that was read, judged. */
interface Judged {
  readonly sureness: number;
  readonly isHit: boolean;
  readonly isDirect: boolean;
}

/** What was read in a set. */
export interface Reading {
  readonly judged: readonly Judged[];
  /** For each statement of the set, whether it is direct and whether it was found. */
  readonly gold: readonly { readonly isDirect: boolean; readonly isFound: boolean }[];
}

/** Judges what was read in a report. */
export function judge(report: Annotated, found: readonly Found[]): Reading {
  const gold = goldIn(report);
  const surest = [...found].sort((one, other) => other.sureness - one.sureness);
  const read = surest.map(({ source, content }) => ({ source: [source], content }));
  const hits = match(read, gold);
  const taken = new Set(hits);
  return {
    judged: surest.map(({ sureness, content }, at) => ({
      sureness,
      isHit: (hits[at] ?? -1) >= 0,
      isDirect: isDirect(report.text, content),
    })),
    gold: gold.map(({ content }, at) => ({
      isDirect: isDirect(report.text, content),
      isFound: taken.has(at),
    })),
  };
}

/** The figures of several readings. */
export function figuresOf(readings: readonly Reading[], least: number, sure: number): Figures {
  const judged = readings.flatMap((reading) => reading.judged).filter(atLeast(least));
  const gold = readings.flatMap((reading) => reading.gold);
  const shown = judged.filter(atLeast(sure));
  const [direct, indirect] = [true, false].map((wanted) =>
    agreement(
      judged.filter((one) => one.isDirect === wanted),
      gold.filter((one) => one.isDirect === wanted),
    ),
  );
  return {
    statements: gold.length,
    ...agreement(judged, gold),
    ...named('direct', direct),
    ...named('indirect', indirect),
    shownPrecision: ratio(shown.filter(({ isHit }) => isHit).length, shown.length),
    shownShare: ratio(shown.filter(({ isHit }) => isHit).length, gold.length),
  };
}

/** The least sureness from which on this share is right. */
export function sureFrom(readings: readonly Reading[], precision: number): number {
  const judged = readings.flatMap((reading) => reading.judged);
  const surest = [...judged].sort((one, other) => other.sureness - one.sureness);
  let hits = 0;
  let least = 1;
  for (const [at, { isHit, sureness }] of surest.entries()) {
    if (isHit) hits += 1;
    if (hits / (at + 1) >= precision) least = sureness;
  }
  return least;
}

function atLeast(least: number) {
  return ({ sureness }: Judged) => sureness >= least;
}

/** Recall counts statements of the set, precision those read: of the same kind each. */
function agreement(judged: readonly Judged[], gold: Reading['gold']): Figures {
  const precision = ratio(judged.filter(({ isHit }) => isHit).length, judged.length);
  const recall = ratio(gold.filter(({ isFound }) => isFound).length, gold.length);
  const both = (precision ?? 0) + (recall ?? 0);
  const f1 = both > 0 ? (2 * (precision ?? 0) * (recall ?? 0)) / both : null;
  return { precision, recall, f1 };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function named(prefix: string, figures: Figures = {}): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [`${prefix}.${name}`, value]),
  );
}
