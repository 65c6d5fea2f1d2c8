import { reportDay } from '../../reading/dates/report-day.ts';
import type { Count } from '../../reading/numbers/counts.ts';
import { isOfWhole } from '../../reading/numbers/totals.ts';
import { sentences } from '../../text/sentences.ts';
import { cut } from '../../text/span.ts';
import type { AskedFigure, Figured } from './asked-figure.ts';
import { countsOf, isSame, ledBy, MOST_FIGURES } from './figures.ts';
import { isIn, spelled } from './spelled.ts';

/** The total that a quote gives. */
interface Total<Quoted> {
  readonly quote: Quoted;
  readonly counts: readonly Count[];
  /** The ISO day of the report; empty if it is not known. */
  readonly reported: string;
}

/**
 * A number that is less than this share of the largest total counts only a part of it: those of one town or one month.
 */
const LEAST_SHARE = 0.5;

/**
 * Gathers the totals of a whole war for a question that asks for it. They are all of one state, which only grows, so the
 * newest goes first. At most two others follow it, labelled, the newest first.
 *
 * @param quotes - Best first.
 * @param others - Sentences that are in none of them, best first.
 * @returns `null` if no quote gives a total.
 */
export function withTotals<Quoted extends Figured>(
  quotes: readonly Quoted[],
  others: readonly Quoted[],
  asked: AskedFigure,
): Quoted[] | null {
  const all = [...quotes, ...others].filter(({ article }) => article.retracted === null);
  const told = all.flatMap((quote) => totalIn(quote, asked));
  const most = Math.max(...told.map(({ counts }) => largest(counts)));
  const sorted = told
    .filter(({ counts }) => largest(counts) >= LEAST_SHARE * most)
    .sort((one, other) => other.reported.localeCompare(one.reported));
  const shown: Total<Quoted>[] = [];
  for (const total of sorted) {
    if (shown.length > MOST_FIGURES) break;
    if (shown.every(({ counts }) => !isSame(counts, total.counts))) shown.push(total);
  }
  const [first, ...further] = shown.map(({ quote }) => quote);
  return first ? ledBy(first, further, quotes) : null;
}

function largest(counts: readonly Count[]): number {
  return Math.max(...counts.map(({ value }) => value));
}

/** The total that a quote gives in a sentence that has, with the title, all names of the question. */
function totalIn<Quoted extends Figured>(quote: Quoted, asked: AskedFigure): Total<Quoted>[] {
  const { article, span } = quote;
  const counts = sentences(cut(article.body, span)).flatMap(({ start, end }) => {
    const sentence = { start: span.start + start, end: span.start + end };
    const printed = spelled(article, sentence);
    const isNamed = asked.things.every((thing) => !thing.isName || isIn(printed, thing));
    if (!isNamed || !isOfWhole(cut(article.body, sentence))) return [];
    return countsOf({ article, span: sentence }, asked).filter(({ of }) => of === asked.of);
  });
  return counts.length === 0 ? [] : [{ quote, counts, reported: reportDay(article) ?? '' }];
}
