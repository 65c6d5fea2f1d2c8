import { type Block, blocksOf } from './body/blocks.ts';
import { BesideReport } from './tree/beside.ts';
import type { ParsedPage } from './tree/document.ts';
import type { Elements } from './tree/elements.ts';
import { isWithin, oneLine, type PageElement, shortLineOf } from './tree/node.ts';

/** Characters. A longer line is part of a paragraph. */
const LONGEST_LINE = 160;

/** Lines before and after the heading that may say who wrote the report, and when. */
const LINES_BEFORE = 3;
const LINES_AFTER = 14;

/** Paragraphs after the heading. A summary may stand above the byline. */
const MOST_PARAGRAPHS = 2;

/** Characters of the longest heading. */
const LONGEST_HEADING = 400;

/** The head of a report: its heading and the lines around it. */
export interface Head {
  /** The report's own heading; `null` if the page has none. */
  readonly heading: PageElement | null;
  /** Its text on one line; `null` if it has none. */
  readonly title: string | null;
  /** Short lines near the heading, in order. */
  readonly lines: readonly string[];
  readonly beside: BesideReport;
  /** All lines and paragraphs of the page. */
  readonly blocks: readonly Block[];
}

/**
 * Finds the head of a report on its page.
 *
 * @param titles - Titles that the page states elsewhere. Of several headings, the one that agrees counts.
 */
export function findHead({ document, elements }: ParsedPage, titles: readonly string[]): Head {
  const heading = findHeading(elements, titles);
  const beside = new BesideReport(document, heading);
  const title = heading === null ? null : shortLineOf(heading, LONGEST_HEADING);
  const blocks = document.body === null ? [] : blocksOf(document.body);
  return { heading, title, lines: linesAround(blocks, heading, beside), beside, blocks };
}

function findHeading(elements: Elements, titles: readonly string[]): PageElement | null {
  const marked = [...elements.withTag('H1'), ...elements.withWord('itemprop', 'headline')];
  const headings = elements
    .inOrder(marked)
    .filter((element) => (shortLineOf(element, LONGEST_HEADING) ?? '') !== '');
  const stated = titles.map(fold).join('\n');
  const agreed = headings.find((element) => {
    const line = fold(shortLineOf(element, LONGEST_HEADING) ?? '');
    return line.length > 15 && stated.includes(line);
  });
  return agreed ?? headings[0] ?? null;
}

function linesAround(
  blocks: readonly Block[],
  heading: PageElement | null,
  beside: BesideReport,
): string[] {
  if (heading === null) return [];
  const at = blocks.findIndex(({ element }) => isWithin(element, (outer) => outer === heading));
  if (at < 0) return [];
  const lines: string[] = [];
  let paragraphs = 0;
  for (const [offset, { text, element }] of blocks
    .slice(Math.max(0, at - LINES_BEFORE))
    .entries()) {
    if (offset > LINES_BEFORE + LINES_AFTER || paragraphs === MOST_PARAGRAPHS) break;
    if (beside.has(element)) continue;
    for (const line of text.split('\n').map(oneLine)) {
      if (line.length > LONGEST_LINE) paragraphs += 1;
      else if (line !== '') lines.push(line);
    }
  }
  return lines;
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
