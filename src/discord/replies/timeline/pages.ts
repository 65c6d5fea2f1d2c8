import type { APIComponentInContainer } from 'discord.js';
import { headOf, type Item, itemSections } from './items.ts';

/** The items of one message. */
export interface Page {
  /** How many items are on the pages before. */
  readonly start: number;
  readonly items: readonly Item[];
  readonly sections: Sections;
}

type Sections = readonly APIComponentInContainer[];

/** Whether sections fit into the message together with everything else in it. */
type Holds = (sections: Sections) => boolean;

/** Quote lengths for an item that no message holds whole. The first that fits is used. */
const CUT_QUOTES: readonly number[] = [3_000, 1_500, 700, 300, 150];

/**
 * Lays items out on as few pages as possible. Cuts quotes only in an item that no message holds whole.
 *
 * @returns At least one page.
 */
export function pagesOf(items: readonly Item[], holds: Holds): Page[] {
  const pages: Page[] = [];
  let start = 0;
  do {
    const page = pageFrom(items, start, holds);
    pages.push(page);
    start += page.items.length;
  } while (start < items.length);
  return pages;
}

/** Index of the page with the item of this number; the last page if there are fewer items. */
export function pageAt(pages: readonly Page[], number: number): number {
  return Math.max(
    0,
    pages.findLastIndex(({ start }) => start <= number),
  );
}

function pageFrom(items: readonly Item[], start: number, holds: Holds): Page {
  const shown: Item[] = [];
  let sections: Sections = [];
  for (const item of items.slice(start)) {
    const head = headOf(item, shown.at(-1));
    const further = [...sections, ...itemSections(item, head, Number.POSITIVE_INFINITY)];
    if (holds(further)) sections = further;
    else if (shown.length === 0) sections = cutSections(item, head, holds);
    else break;
    shown.push(item);
  }
  return { start, items: shown, sections };
}

function cutSections(item: Item, head: string | null, holds: Holds): Sections {
  const cut = CUT_QUOTES.map((room) => itemSections(item, head, room));
  return cut.find(holds) ?? cut.at(-1) ?? [];
}
