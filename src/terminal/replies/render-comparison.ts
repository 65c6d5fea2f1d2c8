import { cut } from '../../text/span.ts';
import type { CompareOptions, Comparison } from '../../timeline/comparison/comparison.ts';
import {
  figuresInWords,
  figuresSideBySide,
  laterInWords,
  nothingInWords,
  ONLY_HERE,
  outletInWords,
  sameAs,
  summaryInWords,
} from '../../timeline/comparison/in-words.ts';
import { onOneLine } from './printable.ts';
import { articleLines, CLOSEST, type Layout, renderQuote } from './render.ts';

/** A comparison as text: a heading, the figures side by side, and a row for each outlet; or why there is none. */
export function renderComparison(
  comparison: Comparison,
  options: CompareOptions,
  layout: Layout,
): string {
  const { topic, rows, nearest } = comparison;
  const heading = layout.bold(onOneLine(topic));
  if (rows.length === 0) {
    return [heading, nothingInWords(comparison, options), ...articleLines(CLOSEST, nearest)].join(
      '\n',
    );
  }
  const head = [heading, summaryInWords(comparison), ...figuresSideBySide(rows, onOneLine)];
  const shown = rows.map((row, at) => {
    const { only } = row;
    const same = sameAs(rows, at);
    const notes = [
      ...(same === null ? [] : [`the same words as ${same + 1}`]),
      figuresInWords(row, onOneLine),
      laterInWords(row),
      only && `${ONLY_HERE} “${onOneLine(cut(only.article.body, only.span))}”`,
    ].filter((note) => note !== null);
    const quote = renderQuote(row.quote, at + 1, layout, { column: 0, notes });
    return `${layout.bold(onOneLine(outletInWords(row)))}\n${quote}`;
  });
  return [head.join('\n'), ...shown].join('\n\n');
}
