import type { APIComponentInContainer } from 'discord.js';
import type { Article } from '../../../corpus/article.ts';
import type { Change } from '../../../corpus/change.ts';
import { articleKey } from '../../../corpus/format/identifier.ts';
import { button, container, type Reply, row, section, text } from '../../message/components.ts';
import { escapePart } from '../../message/markdown.ts';
import { shorten } from '../../message/shorten.ts';
import { encodeArticle } from '../../state/article.ts';
import { actorInWords, differenceLines, verbOf } from './change.ts';

/** Changes per page. */
const PER_PAGE = 6;

const LONGEST_TITLE = 200;

/** Maximum length of the text about one change. */
const LONGEST_CHANGE = 500;

/**
 * Shows the changes of an article, latest first, each earlier version with a button to restore it.
 *
 * @param article - The article as it is, or as it was before it was removed.
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
  if (count === 0) return 'No changes are recorded yet: it was in the folder from the start.';
  return count === 1 ? '1 change' : `${count} changes, latest first`;
}

/** The latest version has no Restore button: it is in the corpus, unless it was removed. */
function partOf(change: Change, isLatest: boolean): APIComponentInContainer {
  const at = Math.floor(Date.parse(change.at) / 1_000);
  const lines = [
    `**${verbOf(change)}**${byWhom(change)} · <t:${at}:f>`,
    ...differenceLines(change),
  ];
  const words = shortened(lines);
  if (isLatest && change.after !== null) return text(`${words}\n-# current version`);
  const state = { key: articleKey(change.id), number: change.sequence };
  return section([words], button('Restore', encodeArticle('restore', state)));
}

/** The journal does not know who put a file into the folder. */
function byWhom({ action, by }: Change): string {
  return action === 'found' ? '' : ` by ${actorInWords(by)}`;
}

/** Keeps whole lines, because cutting a line could break its formatting. */
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
