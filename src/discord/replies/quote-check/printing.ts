import type { APIComponentInContainer } from 'discord.js';
import { articleKey } from '../../../corpus/format/identifier.ts';
import { cut, type Span } from '../../../text/span.ts';
import type { Finding, Printing } from '../../../verbatim/finding.ts';
import {
  omissionsInWords,
  outcomeInWords,
  reportsInWords,
  warningInWords,
} from '../../../verbatim/in-words.ts';
import { button, section } from '../../message/components.ts';
import { fingerprint } from '../../message/fingerprint.ts';
import { encodePrinted } from '../../state/printed.ts';
import { attribution, speakerLines } from '../attribution.ts';
import { markedQuote } from '../block-quote.ts';
import { contextButton } from '../context.ts';

const LONGEST_TITLE = 100;

/** A finding with reports that print the words, or nearly these words. */
export type Found = Exclude<Finding, { readonly outcome: 'missing' }>;

/** Says whether words are printed, with the warnings. */
export function findingLines(finding: Found): string[] {
  const warning = warningInWords(finding);
  const omitted = omissionsInWords(finding.omissions);
  return [
    `**${outcomeInWords(finding)}**`,
    ...(warning === null ? [] : [warning]),
    ...(omitted === null ? [] : [`-# ${omitted}`]),
  ];
}

/**
 * The words of a report with its attribution. Words that were left out with "…" are shown, and the others bold.
 *
 * @param below - As {@link attributionOf} returns it.
 * @param room - Maximum length of the words.
 * @param bold - Other words to show bold.
 */
export function printingSection(
  printing: Printing,
  below: string,
  room: number,
  bold: readonly Span[] = printing.spans.length > 1 ? printing.spans : [],
): APIComponentInContainer {
  const { body } = printing.article;
  const words = markedQuote(body, extentOf(printing), { spans: bold, mark: '**' }, room);
  return section([words, below], contextOf(printing));
}

/** Who says the words, and where they are from. */
export function attributionOf(printing: Printing): string {
  const { article } = printing;
  const quote = extentOf(printing);
  const source = `-# ${attribution(article, { quote, longestTitle: LONGEST_TITLE })}`;
  return [...speakerLines(article, quote), source].join('\n');
}

/** The button that shows the passage around the words. */
export function contextOf(printing: Printing) {
  const { article, passage } = printing;
  return contextButton({ article, span: extentOf(printing), passage });
}

/**
 * A button to the reports that print some words.
 *
 * @param asker - Whose message it updates; `null` to send another.
 * @returns None if the words do not fit into its state.
 */
export function printedButton(
  label: string,
  { article, spans }: Printing,
  offset: number,
  asker: string | null,
) {
  const check = fingerprint(cut(article.body, extentOf({ spans })));
  const customId = encodePrinted({ key: articleKey(article.id), spans, check, offset, asker });
  return customId === null ? [] : [button(label, customId)];
}

/** The button to all reports that print the same words; none if there is only one. */
export function allButton({ printings }: Found) {
  const [first] = printings;
  if (!first || printings.length < 2) return [];
  return printedButton(`All ${reportsInWords(printings.length)}`, first, 0, null);
}

/** From the first to the last word. */
export function extentOf({ spans }: Pick<Printing, 'spans'>): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}
