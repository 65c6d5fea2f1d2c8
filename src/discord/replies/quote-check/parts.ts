import type { APIButtonComponentWithCustomId, APIComponentInContainer } from 'discord.js';
import type { Checked } from '../../../verbatim/check.ts';
import type { Printing } from '../../../verbatim/finding.ts';
import { outcomeInWords, warningInWords } from '../../../verbatim/in-words.ts';
import { separator, text } from '../../message/components.ts';
import { escapeText } from '../../message/markdown.ts';
import { shorten } from '../../message/shorten.ts';
import { CONTEXT_ROOM } from '../context.ts';
import { attributionOf, contextsOf, extentOf, printingText } from './printing.ts';

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
): APIComponentInContainer[] {
  const heads = parts.map(headOf);
  let left = room - heads.join('').length - CONTEXT_ROOM;
  const shown: Printing[] = [];
  const found = parts.flatMap(({ finding }, at) => {
    const head = text(heads[at] ?? '');
    const [first] = finding.outcome === 'missing' ? [] : finding.printings;
    // Two parts can be the same words, and Discord allows no two buttons with one state.
    const same = first ? shown.findIndex((other) => isSamePlace(other, first)) : -1;
    const number = same < 0 ? shown.length : same;
    const below = first ? attributionOf(first, String(number + 1)) : '';
    left -= below.length + LONGEST_PRINTED;
    if (!first || left < 0) return [separator(), head];
    if (same < 0) shown.push(first);
    return [separator(), head, printingText(first, below, LONGEST_PRINTED)];
  });
  return [...found, ...contextsOf(shown, others)];
}

function isSamePlace(one: Printing, other: Printing): boolean {
  const [own, its] = [extentOf(one), extentOf(other)];
  return one.article.id === other.article.id && own.start === its.start && own.end === its.end;
}

function headOf({ asked, finding }: Checked): string {
  const warning = warningInWords(finding);
  return [
    escapeText(shorten(asked, LONGEST_ASKED)),
    `**${outcomeInWords(finding)}**`,
    ...(warning === null ? [] : [warning]),
  ].join('\n');
}
