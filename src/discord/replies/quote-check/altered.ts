import type { APIButtonComponentWithCustomId, APIComponentInContainer } from 'discord.js';
import type { Span } from '../../../text/span.ts';
import { MOST_LISTED } from '../../../verbatim/in-words.ts';
import type { Texts } from '../../languages/texts.ts';
import { row, text } from '../../message/components.ts';
import { sizeOf } from '../../message/limits.ts';
import { markedQuote } from '../quotes/block-quote.ts';
import { type CheckedAltered, differencesIn } from '../words/checks.ts';
import { attributionOf, contextsOf, findingLines, printingText } from './printing.ts';

/** Maximum length of the lines that name the differences. */
const ROOM_FOR_DIFFERENCES = 900;

/** Maximum and minimum length of the words on either side. */
const MOST_WORDS = 700;
const LEAST_WORDS = 80;

/**
 * The words asked about and the printed words, with every difference marked.
 *
 * @param room - Maximum length of all texts.
 * @param others - Further buttons.
 */
export function alteredParts(
  { asked, finding }: CheckedAltered,
  room: number,
  others: readonly APIButtonComponentWithCustomId[],
  texts: Texts,
): APIComponentInContainer[] {
  const aboveAsked = `-# ${texts.say('check.asked')}`;
  const abovePrinted = `-# ${texts.say('check.as-printed')}`;
  const [first] = finding.printings;
  if (!first) return [row(...others)];
  const { differences } = finding;
  const named = fitting((most) => differencesIn({ asked, finding }, most, texts));
  const lines = [...findingLines(finding, texts), ...named.map((line) => `- ${line}`)];
  const below = attributionOf(first, texts);
  const taken = sizeOf([...lines, below, aboveAsked, abovePrinted].join('\n'));
  const words = Math.max(LEAST_WORDS, Math.min(MOST_WORDS, (room - taken) / 2));
  const own = differences.flatMap((one) => one.asked ?? []);
  const printed = differences.flatMap((one) => one.printed ?? []);
  const whole = { start: 0, end: asked.length };
  return [
    text(...lines),
    text(aboveAsked, markedQuote(asked, whole, { spans: inOrder(own), mark: '~~' }, words)),
    printingText(first, below, words, { above: [abovePrinted], bold: inOrder(printed) }),
    ...contextsOf([first], others, texts),
  ];
}

/** As many lines as there is room for. The last one counts the differences that are not listed. */
function fitting(linesOf: (most: number) => readonly string[]): readonly string[] {
  let most = MOST_LISTED;
  while (most > 1 && sizeOf(linesOf(most).join('')) > ROOM_FOR_DIFFERENCES) most -= 1;
  return linesOf(most);
}

function inOrder(spans: readonly Span[]): Span[] {
  return [...spans].sort((one, other) => one.start - other.start);
}
