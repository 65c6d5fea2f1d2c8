import type { APIButtonComponentWithCustomId, APIComponentInContainer } from 'discord.js';
import { spanOver } from '../../../text/span.ts';
import type { Checked } from '../../../verbatim/check.ts';
import type { Printing } from '../../../verbatim/finding.ts';
import type { Texts } from '../../languages/texts.ts';
import { separator, text } from '../../message/components.ts';
import { sizeOf } from '../../message/limits.ts';
import { escapeText } from '../../message/markdown.ts';
import { shorten } from '../../message/shorten.ts';
import { contextRoom } from '../quotes/context.ts';
import { outcomeIn, warningIn } from '../words/checks.ts';
import { attributionOf, contextsOf, printingText } from './printing.ts';

/** Maximum lengths of the words of a part: those asked about, and those printed. */
const LONGEST_ASKED = 120;
const LONGEST_PRINTED = 200;

/**
 * The parts of a text, each with what was found of it.
 *
 * @param room - Maximum length of all texts. Parts that do not fit are shown without the report that prints them.
 * @param others - Further buttons.
 */
export function checkedParts(
  parts: readonly Checked[],
  room: number,
  others: readonly APIButtonComponentWithCustomId[],
  texts: Texts,
): APIComponentInContainer[] {
  const heads = parts.map((part) => headOf(part, texts));
  let left = room - sizeOf(heads.join('')) - contextRoom(texts);
  const shown: Printing[] = [];
  const found = parts.flatMap(({ finding }, at) => {
    const head = text(heads[at] ?? '');
    const [first] = finding.outcome === 'missing' ? [] : finding.printings;
    // Two parts can be the same words, and Discord allows no two buttons with one state.
    const same = first ? shown.findIndex((other) => isSamePlace(other, first)) : -1;
    const number = same < 0 ? shown.length : same;
    const below = first ? attributionOf(first, texts, String(number + 1)) : '';
    left -= sizeOf(below) + LONGEST_PRINTED;
    if (!first || left < 0) return [separator(), head];
    if (same < 0) shown.push(first);
    return [separator(), head, printingText(first, below, LONGEST_PRINTED)];
  });
  return [...found, ...contextsOf(shown, others, texts)];
}

function isSamePlace(one: Printing, other: Printing): boolean {
  const [own, its] = [spanOver(one.spans), spanOver(other.spans)];
  return one.article.id === other.article.id && own.start === its.start && own.end === its.end;
}

function headOf({ asked, finding }: Checked, texts: Texts): string {
  const warning = warningIn(finding, texts);
  return [
    escapeText(shorten(asked, LONGEST_ASKED)),
    `**${outcomeIn(finding, texts)}**`,
    ...(warning === null ? [] : [warning]),
  ].join('\n');
}
