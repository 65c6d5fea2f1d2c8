import { isWithinTag } from '../tree/node.ts';
import type { Block } from './blocks.ts';
import {
  isAside,
  isBeginningLine,
  isCredit,
  isEndingLine,
  isPointer,
  isPointerWithLink,
} from './line-kinds.ts';

/** From this linked share on, a block is a link, not a sentence with one. */
const WHOLLY_LINKED = 0.8;

/** Characters beside the link of a sentence, such as “The ministry said”. */
const FEWEST_BESIDE = 10;

/** Characters that a paragraph has at least. */
const SHORTEST_PARAGRAPH = 80;

/** Characters. A longer line above the first paragraph belongs to the report even without a full stop. */
const LONGEST_HEADER_LINE = 60;

const FULL_STOP = /[.!?…。！？؟۔।"”»’)\]]'*$/u;

/** Unlike {@link FULL_STOP}, not the end of a label such as `[VIDEO]`. */
const ENDS_SENTENCE = /[.!?…。！？؟۔।]["”’»)]?$/u;

/**
 * Drops blocks that are not part of the report: lists of links, captions with a credit, calls to
 * subscribe, the lines above the first paragraph (section, author, date) and below the last one (tags,
 * contact). Judges only the lines, because the names of elements were judged before.
 *
 * @param blocks - In reading order.
 * @param title - The report's title, which the body does not repeat.
 */
export function keepReport(blocks: readonly Block[], title: string | null): Block[] {
  const inner = dropPointers(
    blocks.filter((block) => !isAside(block.text) && !isCredit(block.text, block.isBelowPicture)),
  );
  const first = inner.findIndex(isParagraph);
  if (first < 0) return inner;
  const last = inner.findLastIndex(isParagraph);
  return inner.filter(
    (block, index) =>
      (index >= first || !isAboveReport(block, title)) &&
      (index <= last || !isBelowReport(block)) &&
      !(index < first + 1 && isSame(block.text, title)),
  );
}

function isParagraph({ text, linked }: Block): boolean {
  return (
    text.length >= SHORTEST_PARAGRAPH &&
    linked < text.length / 2 &&
    FULL_STOP.test(text) &&
    !isEndingLine(text)
  );
}

function isAboveReport({ text, element }: Block, title: string | null): boolean {
  if (isSame(text, title) || isBeginningLine(text)) return true;
  return !FULL_STOP.test(text) && element.tagName !== 'LI' && text.length < LONGEST_HEADER_LINE;
}

const SET_APART: ReadonlySet<string> = new Set(['TABLE', 'BLOCKQUOTE']);

const NO_LINK_LISTS: ReadonlySet<string> = new Set([...SET_APART, 'H1', 'H2', 'H3']);

function isBelowReport({ text, linked, element }: Block): boolean {
  if (isEndingLine(text)) return true;
  if (isWithinTag(element, SET_APART) || element.tagName === 'LI') return false;
  const isHeading = /^H[1-6]$/.test(element.tagName);
  return isHeading || linked > text.length / 2;
}

/** Drops blocks that are only a link, and the line that announces them. */
function dropPointers(blocks: readonly Block[]): Block[] {
  const leads = blocks.map(isLinkAlone);
  return blocks.filter((block, index) => {
    if (leads[index]) return false;
    return !(leads[index + 1] && isPointer(block.text));
  });
}

function isLinkAlone({ text, linked, element }: Block): boolean {
  if (isWithinTag(element, NO_LINK_LISTS)) return false;
  if (isPointerWithLink(text, linked)) return true;
  const isSentence = ENDS_SENTENCE.test(text) && text.length - linked >= FEWEST_BESIDE;
  return linked >= text.length * WHOLLY_LINKED && !isSentence;
}

function isSame(text: string, title: string | null): boolean {
  return title !== null && foldLine(text) === foldLine(title);
}

function foldLine(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
