import type { Elements } from '../tree/elements.ts';
import {
  isElement,
  isWithinTag,
  nodesBelow,
  type PageElement,
  type PageNode,
  shortLineOf,
} from '../tree/node.ts';
import { isPointer } from './line-kinds.ts';

/** Characters of the line that announces a list. */
const LONGEST_ANNOUNCEMENT = 500;

/** Words before the links of a line that are a part of its sentence. */
const FEWEST_WORDS = 4;

const AROUND: ReadonlySet<string> = new Set(['NAV', 'FOOTER', 'ASIDE', 'HEADER']);

/** Levels around a list at which its announcement may be. */
const DEEPEST = 3;

/**
 * Turns links into plain text where a sentence announces them: a list of names behind a colon, or names
 * within a sentence. Lists of links to other reports stay as they are.
 *
 * @param elements - Changed in place.
 */
export function unlinkAnnounced(elements: Elements): void {
  for (const list of elements.withTag('UL', 'OL', 'P')) {
    if (isWithinTag(list, AROUND)) continue;
    const isParagraph = list.tagName === 'P';
    if (!isParagraph && !isAnnounced(list)) continue;
    const links = [...nodesBelow(list)].filter(isElement).filter(({ tagName }) => tagName === 'A');
    if (isParagraph && !isListed(list, links)) continue;
    for (const link of links) link.replaceWith(...link.childNodes);
  }
}

/** Whether a paragraph is announced, or names several things in a sentence of its own. */
function isListed(paragraph: PageElement, links: readonly PageElement[]): boolean {
  if (links.length < 2) return false;
  const line = shortLineOf(paragraph, LONGEST_ANNOUNCEMENT);
  if (line === null || isPointer(line)) return false;
  const first = links[0] ? shortLineOf(links[0], LONGEST_ANNOUNCEMENT) : null;
  const lead = first === null ? '' : line.slice(0, line.indexOf(first)).trim();
  return lead.split(' ').length >= FEWEST_WORDS ? /[:：]$/u.test(lead) : isAnnounced(paragraph);
}

function isAnnounced(list: PageElement): boolean {
  let node: PageNode | null = list;
  for (let depth = 0; node && depth < DEEPEST; depth += 1) {
    const before = wordsBefore(node);
    if (before !== null) return isAnnouncement(before);
    node = node.parentElement;
  }
  return false;
}

/** The text of the last sibling with words before a node, on one line; `null` if there is none. */
function wordsBefore(node: PageNode): string | null {
  for (let before = node.previousSibling; before; before = before.previousSibling) {
    const text = isElement(before)
      ? shortLineOf(before, LONGEST_ANNOUNCEMENT)
      : (before.textContent ?? '').slice(-LONGEST_ANNOUNCEMENT).trim();
    if (text === null) return '';
    if (before.nodeType !== 8 && text !== '') return text;
  }
  return null;
}

function isAnnouncement(text: string): boolean {
  return (
    /[:：]$/u.test(text) &&
    /\p{L}/u.test(text) &&
    text.split(' ').length >= FEWEST_WORDS &&
    !isPointer(text)
  );
}
