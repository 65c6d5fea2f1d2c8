import type { APIComponentInContainer } from 'discord.js';
import type { Printed, Printing } from '../../../verbatim/finding.ts';
import type { Texts } from '../../languages/texts.ts';
import { button, separator, text } from '../../message/components.ts';
import { sizeOf } from '../../message/limits.ts';
import { encodeDelete } from '../../state/delete.ts';
import { contextRoom } from '../quotes/context.ts';
import {
  attributionOf,
  contextsOf,
  findingLines,
  printedButton,
  printingText,
} from './printing.ts';

/** Reports per page: as many as a phone shows without much scrolling. */
export const PRINTINGS_PER_PAGE = 5;

/** Maximum length of the words. They are shown once. */
const LONGEST_WORDS = 900;

/** A page of the reports that print some words. */
export interface PrintedPage {
  readonly finding: Printed;
  /** How many reports are on the pages before. */
  readonly offset: number;
  /** Id of the person the message belongs to. */
  readonly asker: string;
}

/**
 * Shows a page of the reports that print some words.
 *
 * @param room - Maximum length of all texts. Reports that do not fit move to the next page.
 */
export function printedParts(
  { finding, offset, asker }: PrintedPage,
  room: number,
  texts: Texts,
): APIComponentInContainer[] {
  const { printings } = finding;
  const lines = findingLines(finding, texts);
  const left = room - sizeOf(lines.join('\n')) - LONGEST_WORDS - contextRoom(texts);
  const page = fitting(printings.slice(offset, offset + PRINTINGS_PER_PAGE), left, texts);
  const next = offset + page.length;
  const [first] = printings;
  const total = printings.length;
  const range =
    page.length === total
      ? []
      : [`-# ${texts.say('check.page', { first: offset + 1, last: next, total })}`];
  const to = (label: string, at: number) => (first ? printedButton(label, first, at, asker) : []);
  const buttons = [
    ...(offset > 0 ? to(texts.say('button.back'), Math.max(0, offset - PRINTINGS_PER_PAGE)) : []),
    ...(next < total ? to(texts.say('button.next'), next) : []),
    button(texts.say('button.delete'), encodeDelete(asker)),
  ];
  return [
    text(...lines, ...range),
    ...page.flatMap(({ printing, below }, at) => [
      ...(at === 0 ? [] : [separator()]),
      at === 0 ? printingText(printing, below, LONGEST_WORDS) : text(below),
    ]),
    ...contextsOf(
      page.map(({ printing }) => printing),
      buttons,
      texts,
    ),
  ];
}

/** The first printings whose attributions fit; at least one. */
function fitting(printings: readonly Printing[], room: number, texts: Texts) {
  let left = room;
  const found: { readonly printing: Printing; readonly below: string }[] = [];
  for (const [at, printing] of printings.entries()) {
    const below = attributionOf(printing, texts, printings.length === 1 ? null : String(at + 1));
    left -= sizeOf(below);
    if (left < 0 && found.length > 0) break;
    found.push({ printing, below });
  }
  return found;
}
