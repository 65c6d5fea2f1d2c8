import { cut } from '../../../text/span.ts';
import { renderChart } from '../../chart/drawing/render.ts';
import type { Picture } from '../../chart/picture.ts';
import { firstWords } from '../../first-words.ts';
import type { Comparison, OutletRow } from '../comparison.ts';
import { outletInWords } from '../in-words.ts';
import { type ComparisonWords, ENGLISH_COMPARISON } from './comparison-words.ts';
import { comparisonSvg } from './table.ts';

/** A picture of one row would add nothing to the text. */
const FEWEST_ROWS = 2;

/** Longest description of an attachment that Discord accepts, in UTF-16 code units. */
const LONGEST = 1_024;

/** Lengths of the parts of a description, in UTF-16 code units. */
const LONGEST_TOPIC = 150;
const LONGEST_OUTLET = 40;
const LONGEST_WORDS = 60;

/**
 * Draws a comparison.
 *
 * @returns `null` with fewer than two rows.
 */
export async function drawComparison(
  comparison: Comparison,
  words: ComparisonWords = ENGLISH_COMPARISON,
): Promise<Picture | null> {
  if (comparison.rows.length < FEWEST_ROWS) return null;
  const png = await renderChart(comparisonSvg(comparison, words));
  return { png, description: describe(comparison, words) };
}

/** Describes the picture for screen readers, as many rows as fit. */
function describe(comparison: Comparison, words: ComparisonWords): string {
  const topic = firstWords(comparison.topic, LONGEST_TOPIC);
  let text = words.described(topic, words.summary(comparison));
  for (const row of comparison.rows) {
    const longer = `${text} ${describeRow(row, words)}.`;
    if (longer.length > LONGEST) break;
    text = longer;
  }
  return text;
}

function describeRow(row: OutletRow, { marks, retracted, ...words }: ComparisonWords): string {
  const { article, span } = row.quote;
  const outlet = firstWords(outletInWords(row), LONGEST_OUTLET);
  const first = firstWords(cut(article.body, span), LONGEST_WORDS);
  const note = article.retracted === null ? '' : `, ${retracted.within}`;
  const published = words.published(article, 'whole') + note;
  return `${outlet}, ${published}: ${marks.open}${first}${marks.close}`;
}
