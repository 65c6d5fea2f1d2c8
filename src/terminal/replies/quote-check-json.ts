import {
  type AttributionJson,
  attributionJson,
  rounded,
  type SpeakerJson,
  speakerJson,
} from '../../search/export/answer-json.ts';
import { cut, type Span, spanOver } from '../../text/span.ts';
import type { Checked, QuoteCheck } from '../../verbatim/check.ts';
import type { Difference, Finding, Omission, Printing, Touch } from '../../verbatim/finding.ts';

/** A span of a text with its words. */
interface WordsJson extends Span {
  readonly text: string;
}

/** A report that prints some words. Each `text` is exactly the report's body from `start` to `end` (UTF-16). */
interface PrintingJson extends AttributionJson {
  readonly spans: readonly WordsJson[];
  /** Who says the words; `null` if no speaker is sure. */
  readonly speaker: SpeakerJson | null;
}

interface DifferenceJson {
  readonly kind: Difference['kind'];
  /** Words of the text asked about; `null` for words that it leaves out. */
  readonly asked: WordsJson | null;
  /** Words of the first report; `null` for words that it does not print. */
  readonly printed: WordsJson | null;
  readonly touches: readonly Touch[];
}

/** A part of a text, and what was found of it, as scripts get it. */
interface PartJson {
  readonly asked: string;
  readonly outcome: Finding['outcome'];
  /** How many reports print the words. */
  readonly total: number;
  /** The first of them, the earliest first. */
  readonly printings: readonly PrintingJson[];
  readonly differences: readonly DifferenceJson[];
  /** What the text leaves out with "…". */
  readonly omissions: readonly Omission[];
  /** The nearest sentence if no report prints the words. It is no match. */
  readonly nearest: PrintingJson | null;
  /** Share of the words in common, from 0 to 1. */
  readonly likeness: number;
}

/** Whether a text was printed, as scripts get it. */
export interface QuoteCheckJson {
  readonly asked: string;
  /** One part if the text was looked for as a whole. */
  readonly parts: readonly PartJson[];
}

/**
 * Whether a text was printed, as plain data for JSON.
 *
 * @param limit - Most reports of each part.
 */
export function quoteCheckJson({ asked, parts }: QuoteCheck, limit: number): QuoteCheckJson {
  return { asked, parts: parts.map((part) => partJson(part, limit)) };
}

function partJson({ asked, finding }: Checked, limit: number): PartJson {
  const printings = finding.outcome === 'missing' ? [] : finding.printings;
  const body = printings[0]?.article.body ?? '';
  const differences = finding.outcome === 'altered' ? finding.differences : [];
  const nearest = finding.outcome === 'missing' ? finding.nearest : null;
  return {
    asked,
    outcome: finding.outcome,
    total: printings.length,
    printings: printings.slice(0, limit).map(printingJson),
    differences: differences.map((one) => ({
      kind: one.kind,
      asked: one.asked && wordsJson(asked, one.asked),
      printed: one.printed && wordsJson(body, one.printed),
      touches: one.touches,
    })),
    omissions: finding.outcome === 'missing' ? [] : finding.omissions,
    nearest: nearest && printingJson(nearest),
    likeness: finding.outcome === 'printed' ? 1 : rounded(finding.likeness, 3),
  };
}

function printingJson({ article, spans }: Printing): PrintingJson {
  const whole = spanOver(spans);
  return {
    ...attributionJson(article),
    spans: spans.map((span) => wordsJson(article.body, span)),
    speaker: speakerJson(article, whole),
  };
}

function wordsJson(text: string, { start, end }: Span): WordsJson {
  return { text: cut(text, { start, end }), start, end };
}
