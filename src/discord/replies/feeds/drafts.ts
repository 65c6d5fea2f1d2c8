import type { Actor } from '../../../corpus/change.ts';
import type { KeptDraft } from '../../../intake/drafts/drafts.ts';
import type { Likeness } from '../../../intake/likeness/likeness.ts';
import { findMissing } from '../../../intake/publish.ts';
import { visibleLine } from '../../../text/visible-text.ts';
import type { Texts } from '../../languages/texts.ts';
import {
  button,
  container,
  menuRow,
  openMenu,
  type Reply,
  row,
  text,
} from '../../message/components.ts';
import { DOT } from '../../message/dot.ts';
import { fits, LIMITS } from '../../message/limits.ts';
import { escapePart, maskedLink } from '../../message/markdown.ts';
import { shorten } from '../../message/shorten.ts';
import { DRAFT_MENU, PUBLISH_ALL, REJECT_ALL } from '../../state/feed.ts';
import { actorIn } from '../articles/actor.ts';
import { shortName } from '../quotes/attribution.ts';
import { publishedIn } from '../words/published.ts';

/** Drafts in one message: as many as a menu can offer. */
export const DRAFTS_PER_MESSAGE = LIMITS.options;

/** How a line names a draft. */
interface Style {
  /** Characters of its title. */
  readonly title: number;
  /** Characters of its link; longer ones are left out. */
  readonly link: number;
  /** Characters of the name of its feed. */
  readonly feed: number;
}

/** From the best to the shortest. With the last one, 25 drafts always fit into a message. */
const STYLES: readonly Style[] = [
  { title: 90, link: 150, feed: 60 },
  { title: 70, link: 70, feed: 40 },
  { title: 30, link: 0, feed: 15 },
];

/** A draft of a list, with what a moderator should check. */
export interface ListedDraft {
  readonly kept: KeptDraft;
  readonly likenesses: readonly Likeness[];
}

/** How many things a moderator should check in a draft. */
export function warningsOf({ kept, likenesses }: ListedDraft): number {
  return kept.draft.doubts.length + likenesses.length;
}

/** Whether a draft can be published without a look at it. A new version always needs one. */
export function isSure(listed: ListedDraft): boolean {
  const { draft, purpose } = listed.kept;
  return purpose.kind !== 'edit' && warningsOf(listed) === 0 && findMissing(draft).length === 0;
}

/**
 * Lists drafts from feeds, with a menu to open one, and buttons for all of them.
 *
 * @param listed - At most {@link DRAFTS_PER_MESSAGE}.
 */
export function draftsReply(listed: readonly ListedDraft[], texts: Texts): Reply {
  if (listed.length === 0) {
    return container('none', [text(texts.say('fed.none'))]);
  }
  const [best, ...shorter] = STYLES.map((style) => listReply(listed, style, texts));
  const fitting = [best, ...shorter].find((reply) => reply && fits(reply.components));
  return fitting ?? container('none', [text(texts.say('fed.too-long'))]);
}

function listReply(listed: readonly ListedDraft[], style: Style, texts: Texts): Reply {
  const sure = listed.filter(isSure).length;
  return container('doubtful', [
    text(
      `### ${texts.say('fed.count', { count: listed.length })}`,
      ...linesOf(listed, style, texts),
    ),
    menuRow(
      openMenu({
        customId: DRAFT_MENU,
        placeholder: texts.say('fed.menu'),
        options: listed.map(({ kept }, at) => ({
          label: shorten(
            `${at + 1}. ${visibleLine(kept.draft.title ?? texts.say('draft.no-title'))}`,
            LIMITS.choice,
          ),
          value: kept.id,
        })),
      }),
    ),
    row(
      ...(sure > 0
        ? [button(texts.say('button.publish-sure', { count: sure }), PUBLISH_ALL, 'main')]
        : []),
      button(texts.say('button.reject-all'), REJECT_ALL, 'danger'),
    ),
  ]);
}

/** Lists the drafts by feed, in order. */
function linesOf(listed: readonly ListedDraft[], style: Style, texts: Texts): string[] {
  let last = '';
  return listed.flatMap((each, at) => {
    const { by } = each.kept;
    const feed = by.kind === 'feed' ? shortName(shorten(by.name, style.feed)) : '';
    const heading = feed === last || feed === '' ? [] : [`**${feed}**`];
    last = feed;
    return [...heading, lineOf(each, at + 1, style, texts)];
  });
}

function lineOf(listed: ListedDraft, number: number, style: Style, texts: Texts): string {
  const { draft, purpose } = listed.kept;
  const { title, url, published } = draft;
  const link = url !== null && url.length <= style.link ? url : null;
  const warnings = warningsOf(listed);
  return [
    `${number}. ${maskedLink(shorten(title ?? texts.say('draft.no-title'), style.title), link)}`,
    publishedIn({ published, added: null }, texts),
    ...(purpose.kind === 'edit' ? [texts.say('fed.new-version')] : []),
    ...(warnings > 0 ? [`⚠ ${warnings}`] : []),
  ].join(DOT);
}

/** Titles that are named when a whole list is rejected. */
const MOST_NAMED = 25;

/** Replaces a list of drafts that were all rejected. */
export function rejectedReply(rejected: readonly KeptDraft[], by: Actor, texts: Texts): Reply {
  if (rejected.length === 0) return draftsReply([], texts);
  const titles = rejected
    .slice(0, MOST_NAMED)
    .map(
      ({ draft }) =>
        `- ${escapePart(shorten(draft.title ?? texts.say('draft.no-title'), TITLE_OF_REJECTED))}`,
    );
  const head = texts.say('fed.rejected', { who: actorIn(by, texts), count: rejected.length });
  return container('none', [text(head, ...titles)]);
}

/** 25 titles fit into a message, even if each of their characters is escaped. */
const TITLE_OF_REJECTED = 70;
