import { spanOver } from '../../text/span.ts';
import type { Checked, QuoteCheck } from '../../verbatim/check.ts';
import type { Finding, Printing } from '../../verbatim/finding.ts';
import { printingsOf } from '../../verbatim/finding.ts';
import {
  differencesInWords,
  NEAREST,
  NOT_AS_A_WHOLE,
  omissionsInWords,
  outcomeInWords,
  warningInWords,
} from '../../verbatim/in-words.ts';
import { onOneLine } from './printable.ts';
import { type Layout, renderQuote } from './render.ts';

/**
 * Whether a text was printed, as text.
 *
 * @param limit - Most reports that are shown of each part.
 */
export function renderQuoteCheck(check: QuoteCheck, limit: number, layout: Layout): string {
  const [only, ...others] = check.parts;
  if (only && others.length === 0) return renderChecked(only, limit, layout);
  return [
    NOT_AS_A_WHOLE,
    ...check.parts.map(
      (part) => `“${layout.bold(onOneLine(part.asked))}”\n${renderChecked(part, limit, layout)}`,
    ),
  ].join('\n\n');
}

function renderChecked({ asked, finding }: Checked, limit: number, layout: Layout): string {
  const shown = printingsOf(finding).slice(0, limit);
  const rest = printingsOf(finding).length - shown.length;
  return [
    linesAbove(asked, finding).join('\n'),
    ...shown.map((printing, at) => renderPrinting(printing, at + 1, layout)),
    ...(rest > 0 ? [`… and ${rest} more. Show them with --limit.`] : []),
  ].join('\n\n');
}

function linesAbove(asked: string, finding: Finding): string[] {
  if (finding.outcome === 'missing') {
    return [outcomeInWords(finding), ...(finding.nearest ? [NEAREST] : [])];
  }
  const body = finding.printings[0]?.article.body ?? '';
  const differences = finding.outcome === 'altered' ? finding.differences : [];
  return [
    outcomeInWords(finding),
    ...[warningInWords(finding), omissionsInWords(finding.omissions)].filter(
      (line) => line !== null,
    ),
    ...differencesInWords(differences, asked, body, onOneLine).map((line) => `  • ${line}`),
  ];
}

function renderPrinting({ article, spans, passage }: Printing, number: number, layout: Layout) {
  const span = spanOver(spans);
  const quote = { article, span, passage, emphasis: null, score: 0, side: null, alsoIn: [] };
  return renderQuote(quote, number, layout);
}
