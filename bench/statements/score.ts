import { isDirect } from '../../src/reading/statements/read-statements.ts';
import type { Statement } from '../../src/reading/statements/statement.ts';
import type { Span } from '../../src/text/span.ts';
import type { Figures } from '../figures.ts';
import { type Annotated, goldIn } from './annotated.ts';
import { match } from './match.ts';
import { judgeShown, type Shown } from './shown.ts';

/** A statement that was read. */
interface Found {
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
  readonly shown: Shown;
}

/** Judges the statements that were read in a report. */
export function judge(report: Annotated, statements: readonly Statement[]): Reading {
  const found = statements.flatMap(({ speaker, content, sureness }): Found[] => {
    const source = speaker.chain.at(-1)?.printed;
    return source ? [{ source, content, sureness }] : [];
  });
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
    shown: judgeShown(report, statements),
  };
}

/** The figures of several readings. */
export function figuresOf(readings: readonly Reading[]): Figures {
  const judged = readings.flatMap((reading) => reading.judged);
  const gold = readings.flatMap((reading) => reading.gold);
  const sum = (name: keyof Shown) => readings.reduce((total, { shown }) => total + shown[name], 0);
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
    'shown.precision': ratio(sum('hits'), sum('statements')),
    'shown.share': ratio(sum('hits'), sum('gold')),
    'sentences.precision': ratio(sum('right'), sum('shown')),
    'sentences.share': ratio(sum('right'), sum('told')),
  };
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
