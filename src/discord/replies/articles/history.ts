import type { APIComponentInContainer } from 'discord.js';
import type { Article } from '../../../corpus/article.ts';
import type { Change } from '../../../corpus/change.ts';
import { articleKey } from '../../../corpus/format/identifier.ts';
import { button, container, type Reply, row, section, text } from '../../message/components.ts';
import { escapePart } from '../../message/markdown.ts';
import { shorten } from '../../message/shorten.ts';
import { encodeArticle } from '../../state/article.ts';
import { actorInWords, differenceLines, verbOf } from './change.ts';

/** Changes on a page. */
const PER_PAGE = 6;

const LONGEST_TITLE = 200;

/** Characters of what one change changed. */
const LONGEST_CHANGE = 500;

/**
 * Shows what was done with an article, latest first, each version with a button to restore it.
 *
 * @param article - The article as it is, or was last.
 * @param changes - All its changes, latest first.
 * @param page - Counted from 0.
 */
export function historyReply(article: Article, changes: readonly Change[], page: number): Reply {
  const title = escapePart(shorten(article.title, LONGEST_TITLE));
  const heading = text(`### ${title}`, `-# ${countInWords(changes.length)}`);
  const shown = changes.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
  const parts = shown.map((change) => partOf(change, change === changes[0]));
  return container('none', [heading, ...parts, ...pageButtons(article, changes.length, page)]);
}

function countInWords(count: number): string {
  if (count === 0) return 'Nothing is noted of it yet: it lay in the folder from the beginning.';
  return count === 1 ? '1 change' : `${count} changes, latest first`;
}

/** The latest version is what the corpus has, unless it was removed: no need to restore it. */
function partOf(change: Change, isLatest: boolean): APIComponentInContainer {
  const at = Math.floor(Date.parse(change.at) / 1_000);
  const lines = [
    `**${verbOf(change)}**${byWhom(change)} · <t:${at}:f>`,
    ...differenceLines(change),
  ];
  const words = shortened(lines);
  if (isLatest && change.after !== null) return text(`${words}\n-# as it is now`);
  const state = { key: articleKey(change.id), number: change.sequence };
  return section([words], button('Restore', encodeArticle('restore', state)));
}

/** Nobody knows who put a file into the folder that was found there. */
function byWhom({ action, by }: Change): string {
  return action === 'found' ? '' : ` by ${actorInWords(by)}`;
}

/** Whole lines only: what is cut off might be half of a format. */
function shortened(lines: readonly string[]): string {
  const kept: string[] = [];
  let left = LONGEST_CHANGE;
  for (const line of lines) {
    left -= line.length + 1;
    if (kept.length > 0 && left < 0) break;
    kept.push(line);
  }
  return kept.join('\n');
}

function pageButtons({ id }: Article, count: number, page: number): APIComponentInContainer[] {
  const key = articleKey(id);
  const buttons = [
    ...(page > 0 ? [button('Later', encodeArticle('history', { key, number: page - 1 }))] : []),
    ...((page + 1) * PER_PAGE < count
      ? [button('Earlier', encodeArticle('history', { key, number: page + 1 }))]
      : []),
  ];
  return buttons.length === 0 ? [] : [row(...buttons)];
}
