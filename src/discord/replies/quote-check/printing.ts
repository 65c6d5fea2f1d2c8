import type { APIButtonComponentWithCustomId, APIComponentInContainer } from 'discord.js';
import { articleKey } from '../../../corpus/format/identifier.ts';
import { cut, type Span } from '../../../text/span.ts';
import type { Finding, Printing } from '../../../verbatim/finding.ts';
import {
  omissionsInWords,
  outcomeInWords,
  reportsInWords,
  warningInWords,
} from '../../../verbatim/in-words.ts';
import { button, text } from '../../message/components.ts';
import { fingerprint } from '../../message/fingerprint.ts';
import { encodePrinted } from '../../state/printed.ts';
import { attribution, speakerLines } from '../attribution.ts';
import { markedQuote } from '../block-quote.ts';
import { contextRows } from '../context.ts';

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
export function printingText(
  printing: Printing,
  below: string,
  room: number,
  bold: readonly Span[] = printing.spans.length > 1 ? printing.spans : [],
): APIComponentInContainer {
  const { body } = printing.article;
  const words = markedQuote(body, extentOf(printing), { spans: bold, mark: '**' }, room);
  return text(words, below);
}

/**
 * Who says the words, and where they are from.
 *
 * @param number - The number of the report in the reply; `null` for the only one.
 */
export function attributionOf(printing: Printing, number: string | null = null): string {
  const { article } = printing;
  const quote = extentOf(printing);
  const source = attribution(article, { quote, longestTitle: LONGEST_TITLE });
  const numbered = number === null ? source : `**${number}** · ${source}`;
  return [...speakerLines(article, quote), `-# ${numbered}`].join('\n');
}

/**
 * The buttons that show the passages around the words: *Context*, or *1*, *2*, *3*.
 *
 * @param others - Buttons for the same row.
 */
export function contextsOf(
  printings: readonly Printing[],
  others: readonly APIButtonComponentWithCustomId[],
): readonly APIComponentInContainer[] {
  const quotes = printings.map((printing, at) => ({
    quote: { article: printing.article, passage: printing.passage, span: extentOf(printing) },
    number: printings.length === 1 ? null : String(at + 1),
  }));
  return contextRows(quotes, others);
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
