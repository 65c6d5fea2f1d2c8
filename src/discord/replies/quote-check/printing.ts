import type { APIButtonComponentWithCustomId, APIComponentInContainer } from 'discord.js';
import { articleKey } from '../../../corpus/format/identifier.ts';
import { cut, type Span, spanOver } from '../../../text/span.ts';
import type { Altered, Printed, Printing } from '../../../verbatim/finding.ts';
import type { Texts } from '../../languages/texts.ts';
import { button, text } from '../../message/components.ts';
import { DOT } from '../../message/dot.ts';
import { fingerprint } from '../../message/fingerprint.ts';
import { encodePrinted } from '../../state/printed.ts';
import { attribution, speakerLines } from '../quotes/attribution.ts';
import { markedQuote } from '../quotes/block-quote.ts';
import { contextRows } from '../quotes/context.ts';
import { omissionsIn, outcomeIn, warningIn } from '../words/checks.ts';

const LONGEST_TITLE = 100;

/** A finding with reports that print the words, or nearly these words. */
export type Found = Printed | Altered;

/** Says whether words are printed, with the warnings. */
export function findingLines(finding: Found, texts: Texts): string[] {
  const warning = warningIn(finding, texts);
  const omitted = omissionsIn(finding.omissions, texts);
  return [
    `**${outcomeIn(finding, texts)}**`,
    ...(warning === null ? [] : [warning]),
    ...(omitted === null ? [] : [`-# ${omitted}`]),
  ];
}

/**
 * The words of a report with its attribution. Words that were left out with "…" are shown, and the others bold.
 *
 * @param below - As {@link attributionOf} returns it.
 * @param room - Maximum length of the words.
 * @param options - A line above the words, and other words to show bold.
 */
export function printingText(
  printing: Printing,
  below: string,
  room: number,
  {
    above = [],
    bold = printing.spans.length > 1 ? printing.spans : [],
  }: { readonly above?: readonly string[]; readonly bold?: readonly Span[] } = {},
): APIComponentInContainer {
  const { body } = printing.article;
  const words = markedQuote(body, spanOver(printing.spans), { spans: bold, mark: '**' }, room);
  return text(...above, words, below);
}

/**
 * Who says the words, and where they are from.
 *
 * @param number - The number of the report in the reply; `null` for the only one.
 */
export function attributionOf(
  printing: Printing,
  texts: Texts,
  number: string | null = null,
): string {
  const { article } = printing;
  const quote = spanOver(printing.spans);
  const source = attribution(article, texts, { quote, longestTitle: LONGEST_TITLE });
  const numbered = number === null ? source : `**${number}**${DOT}${source}`;
  return [...speakerLines(article, quote, texts), `-# ${numbered}`].join('\n');
}

/**
 * The buttons that show the passages around the words: *Context*, or *1*, *2*, *3*.
 *
 * @param others - Buttons for the same row.
 */
export function contextsOf(
  printings: readonly Printing[],
  others: readonly APIButtonComponentWithCustomId[],
  texts: Texts,
): readonly APIComponentInContainer[] {
  const quotes = printings.map((printing, at) => ({
    quote: { article: printing.article, passage: printing.passage, span: spanOver(printing.spans) },
    number: printings.length === 1 ? null : String(at + 1),
  }));
  return contextRows(quotes, texts, others);
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
  const check = fingerprint(cut(article.body, spanOver(spans)));
  const customId = encodePrinted({ key: articleKey(article.id), spans, check, offset, asker });
  return customId === null ? [] : [button(label, customId)];
}

/** The button to all reports that print the same words; none if there is only one. */
export function allButton({ printings }: Found, texts: Texts) {
  const [first] = printings;
  if (!first || printings.length < 2) return [];
  const label = texts.say('button.all-reports', { count: printings.length });
  return printedButton(label, first, 0, null);
}
