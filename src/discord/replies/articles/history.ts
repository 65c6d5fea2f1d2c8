import type { APIComponentInContainer } from 'discord.js';
import type { Article } from '../../../corpus/article.ts';
import type { Change } from '../../../corpus/change.ts';
import { articleKey } from '../../../corpus/format/identifier.ts';
import type { EvidenceRecord } from '../../../evidence/original.ts';
import type { Texts } from '../../languages/texts.ts';
import { button, container, type Reply, rows, section, text } from '../../message/components.ts';
import { firstFitting } from '../../message/first-fitting.ts';
import { escapePart, maskedLink } from '../../message/markdown.ts';
import { shorten } from '../../message/shorten.ts';
import { timestamp } from '../../message/timestamp.ts';
import { encodeArticle } from '../../state/article.ts';
import { byActorIn } from './actor.ts';
import { differenceLines } from './change.ts';
import { VALUE_LENGTHS } from './differences.ts';
import { originalIn } from './original.ts';

/** Most changes per page. */
const PER_PAGE = 6;

const LONGEST_TITLE = 200;

/** Maximum length of why what is kept of the original cannot be read. */
const LONGEST_REASON = 300;

/** How a page is shown. */
interface Style {
  /** Number of changes. */
  readonly count: number;
  /** Characters shown of a value that a change made. */
  readonly value: number;
}

/** Fewer changes are better than shorter values, because *Earlier* shows the changes that did not fit. */
const STYLES: readonly [Style, ...Style[]] = [
  { count: PER_PAGE, value: VALUE_LENGTHS[0] },
  ...[5, 4, 3, 2].map((count) => ({ count, value: VALUE_LENGTHS[0] })),
  ...VALUE_LENGTHS.map((value) => ({ count: 1, value })),
];

/** The history of an article. */
export interface History {
  /** The article as it is, or as it was before it was removed. */
  readonly article: Article;
  /** All its changes, latest first. */
  readonly changes: readonly Change[];
  /** What is kept of its original, or why that cannot be read; `null` for nothing. */
  readonly kept: EvidenceRecord | string | null;
}

/**
 * Shows the changes of an article, latest first, each earlier version with a button to restore it.
 *
 * @param offset - How many changes are on the pages before.
 */
export function historyReply(history: History, offset: number, texts: Texts): Reply {
  const { article, changes, kept } = history;
  const heading = text(...headingOf(history, texts));
  return firstFitting(STYLES, ({ count, value }) => {
    const shown = changes.slice(offset, offset + count);
    const buttons = [
      ...pageButtons(article, { offset, next: offset + shown.length, all: changes.length }, texts),
      ...originalButtons(article, kept, texts),
    ];
    return container('none', [
      heading,
      ...shown.map((change) => partOf(change, change === changes[0], value, texts)),
      ...rows(buttons),
    ]);
  });
}

function headingOf({ article, changes, kept }: History, texts: Texts): string[] {
  const { title, archived } = article;
  return [
    `### ${escapePart(shorten(title, LONGEST_TITLE))}`,
    `-# ${countIn(changes.length, texts)}`,
    ...evidenceLines(kept, texts),
    ...(archived === null ? [] : [`-# ${maskedLink(texts.say('attribution.archived'), archived)}`]),
  ];
}

function evidenceLines(kept: History['kept'], texts: Texts): string[] {
  if (kept === null) return [];
  return typeof kept === 'string'
    ? [`⚠ ${escapePart(shorten(kept, LONGEST_REASON))}`]
    : [`-# ${originalIn(kept, texts)}`];
}

function originalButtons({ id, url }: Article, kept: History['kept'], texts: Texts) {
  const state = { key: articleKey(id), number: 0 };
  return [
    ...(kept === null
      ? []
      : [button(texts.say('button.evidence'), encodeArticle('evidence', state))]),
    ...(url === null
      ? []
      : [button(texts.say('button.check-page'), encodeArticle('check-page', state))]),
  ];
}

function countIn(count: number, texts: Texts): string {
  return count === 0 ? texts.say('history.none') : texts.say('history.count', { count });
}

/** The latest version has no Restore button: it is in the corpus, unless it was removed. */
function partOf(
  change: Change,
  isLatest: boolean,
  longest: number,
  texts: Texts,
): APIComponentInContainer {
  const lines = [headOf(change, texts), ...differenceLines(change, texts, longest)];
  if (isLatest && change.after !== null) {
    return text(...lines, `-# ${texts.say('history.current')}`);
  }
  const state = { key: articleKey(change.id), number: change.sequence };
  const restore = button(texts.say('button.restore'), encodeArticle('restore', state));
  return section([lines.join('\n')], restore);
}

/** Says what a change did, who made it and when. The journal does not know who put a file into the folder. */
function headOf({ action, by, at }: Change, texts: Texts): string {
  const moment = timestamp(at);
  if (action === 'found') return texts.say('history.found', { moment });
  return texts.say(`history.${action}`, { by: byActorIn(by, texts), moment });
}

interface Place {
  readonly offset: number;
  /** The first change of the next page. */
  readonly next: number;
  readonly all: number;
}

function pageButtons({ id }: Article, { offset, next, all }: Place, texts: Texts) {
  const key = articleKey(id);
  const page = (label: string, number: number) =>
    button(label, encodeArticle('history', { key, number }));
  return [
    ...(offset > 0 ? [page(texts.say('button.later'), Math.max(0, offset - PER_PAGE))] : []),
    ...(next < all ? [page(texts.say('button.earlier'), next)] : []),
  ];
}
