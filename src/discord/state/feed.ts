import { isFeedId } from '../../watch/feeds/feeds.ts';
import { joinFields, readNumber, splitFields, writeNumber } from './fields.ts';

/** The buttons of a feed. */
export type FeedStep = 'feed-more' | 'feed-pause' | 'feed-remove';

/** Writes the custom id of a button of a feed. */
export function encodeFeed(step: FeedStep, id: string): string {
  return joinFields(step, [id]);
}

/**
 * Reads the custom id of a button of a feed.
 *
 * @returns The feed's id; `null` when it is not one of ours.
 */
export function decodeFeed(customId: string, step: FeedStep): string | null {
  const [id = ''] = splitFields(customId, step, 1) ?? [];
  return isFeedId(id) ? id : null;
}

const PAGE = 'feeds';

/** Writes the custom id of a button that shows a page of feeds. */
export function encodeFeedsPage(offset: number): string {
  return joinFields(PAGE, [writeNumber(offset)]);
}

/**
 * Reads the custom id of a button that shows a page of feeds.
 *
 * @returns How many feeds are on the pages before; `null` when it is not one of ours.
 */
export function decodeFeedsPage(customId: string): number | null {
  const [offset = ''] = splitFields(customId, PAGE, 1) ?? [];
  return readNumber(offset);
}

/** The menu that shows a feed of the list. */
export const FEED_MENU = 'feed-shown';

/** The menu that opens a draft of a list of drafts, and the buttons below it. */
export const DRAFT_MENU = 'fed-draft';
export const PUBLISH_ALL = 'fed-publish';
export const REJECT_ALL = 'fed-reject';
