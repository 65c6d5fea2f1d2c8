import type { Texts } from '../../languages/texts.ts';
import { heightOnPhone } from '../../message/height-on-phone.ts';
import { type Item, itemText } from './items.ts';

/** The items of one message. */
export interface Page {
  /** How many items are on the pages before. */
  readonly start: number;
  readonly items: readonly Item[];
  /** The items as Discord markdown. */
  readonly texts: readonly string[];
}

/** Items as a message shows them. */
export type Shown = Pick<Page, 'items' | 'texts'>;

/** Whether items fit into the message together with everything else in it. */
type Holds = (shown: Shown) => boolean;

/** Quote lengths for an item that no message holds whole. The first that fits is used. */
const CUT_QUOTES: readonly number[] = [3_000, 1_500, 700, 300, 150];

/** Height of the items of a page, in pixels, so that the message takes at most two screens of a phone. */
const HIGHEST = 1_000;

const NOTHING: Shown = { items: [], texts: [] };

/**
 * Lays items out on pages, each as long as a phone shows without much scrolling. Cuts quotes only in an item that no
 * message holds whole.
 *
 * @returns At least one page.
 */
export function pagesOf(items: readonly Item[], holds: Holds, texts: Texts): Page[] {
  const pages: Page[] = [];
  let start = 0;
  do {
    const page = pageFrom(items, start, holds, texts);
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

function pageFrom(items: readonly Item[], start: number, holds: Holds, texts: Texts): Page {
  let shown = NOTHING;
  let height = 0;
  for (const item of items.slice(start)) {
    const whole = itemText(item, Number.POSITIVE_INFINITY, texts);
    const further = withItem(shown, item, whole);
    height += heightOnPhone(whole);
    const isFirst = shown.items.length === 0;
    if (holds(further) && (isFirst || height <= HIGHEST)) shown = further;
    else if (isFirst) shown = cutItem(item, holds, texts);
    else break;
  }
  return { start, ...shown };
}

function withItem({ items, texts }: Shown, item: Item, itemAsText: string): Shown {
  return { items: [...items, item], texts: [...texts, itemAsText] };
}

function cutItem(item: Item, holds: Holds, texts: Texts): Shown {
  const cut = CUT_QUOTES.map((room) => withItem(NOTHING, item, itemText(item, room, texts)));
  return cut.find(holds) ?? cut.at(-1) ?? NOTHING;
}
