import type { Article } from '../../../corpus/article.ts';
import type { Actor, Change } from '../../../corpus/change.ts';
import { articleKey } from '../../../corpus/format/identifier.ts';
import type { Texts } from '../../languages/texts.ts';
import { button, container, type Reply, row, text } from '../../message/components.ts';
import { firstFitting } from '../../message/first-fitting.ts';
import { escapeText } from '../../message/markdown.ts';
import { shorten } from '../../message/shorten.ts';
import { withinRoom } from '../../message/within-room.ts';
import { encodeArticle } from '../../state/article.ts';
import { attribution } from '../quotes/attribution.ts';
import { actorIn } from './actor.ts';
import { differencesIn, VALUE_LENGTHS } from './differences.ts';

/** Maximum length of the reason why a restored version is retracted. */
const LONGEST_REASON = 300;

/**
 * The differences a change made, one per line. Empty if it added or removed the article.
 *
 * @param longest - Characters shown of a value.
 */
export function differenceLines(
  { before, after }: Change,
  texts: Texts,
  longest: number = VALUE_LENGTHS[0],
): string[] {
  return before && after ? differencesIn(before, after, texts, longest) : [];
}

/**
 * Confirms a change to the person who made it, with a button to undo it.
 *
 * @param note - Something else to tell the person.
 */
export function doneReply(change: Change, texts: Texts, note: string | null = null): Reply {
  const article = standing(articleOfChange(change));
  return firstFitting(VALUE_LENGTHS, (longest) =>
    container('answer', [
      text(
        `**${texts.say(`done.${change.action}`)}** ${attribution(article, texts)}`,
        ...differenceLines(change, texts, longest),
        ...(change.action === 'add' ? [texts.say('done.answers')] : []),
        ...stillRetracted(change, texts),
        ...(note === null ? [] : [`-# ${escapeText(note)}`]),
      ),
      row(
        button(texts.say('button.undo'), encodeUndo(change)),
        button(texts.say('button.history'), encodeHistory(article)),
      ),
    ]),
  );
}

/** A restored version may have been retracted. */
function stillRetracted({ action, after }: Change, texts: Texts): string[] {
  if (action !== 'restore' || after === null || after.retracted === null) return [];
  const reason = escapeText(shorten(after.retracted, LONGEST_REASON));
  return [texts.say('done.still-retracted', { reason })];
}

/** Reports a change in the log channel. */
export function changeLine(change: Change, texts: Texts): Reply {
  const head = headOf(change, texts);
  return firstFitting(VALUE_LENGTHS, (longest) =>
    container('none', [text(head, ...differenceLines(change, texts, longest))]),
  );
}

/** Says what a change did, and who made it. The journal does not know who put a file into the folder. */
function headOf(change: Change, texts: Texts): string {
  const { action, by } = change;
  const report = attribution(standing(articleOfChange(change)), texts);
  if (action === 'found') return texts.say('log.found', { report });
  return texts.say(`log.${action}`, { who: actorIn(by, texts), report });
}

/** Titles in one line of the log channel stay short if there are many. */
const TITLE_AMONG_MANY = 80;

/** Reports in the log channel several articles that one person has added. */
export function changesLines(changes: readonly Change[], by: Actor, texts: Texts): Reply {
  const lines = changes.map((change) => {
    const article = standing(articleOfChange(change));
    return `- ${attribution(article, texts, { longestTitle: TITLE_AMONG_MANY })}`;
  });
  const fitting = withinRoom(lines);
  const more = lines.length - fitting.length;
  const rest = more > 0 ? [`- ${texts.say('log.more', { count: more })}`] : [];
  const head = texts.say('log.added', { who: actorIn(by, texts), count: changes.length });
  return container('none', [text(head, ...fitting, ...rest)]);
}

/**
 * Tells a moderator what others did to an article while they were editing it.
 *
 * @param base - The article when they began to edit it.
 * @param current - The article as it is now; `null` if it is gone.
 * @param change - Its last change; `null` if unknown.
 */
export function conflictReply(
  base: Article | null,
  current: Article | null,
  change: Change | null,
  texts: Texts,
): Reply {
  const who = change === null ? texts.say('actor.unknown') : actorIn(change.by, texts);
  if (current === null) {
    return container('doubtful', [text(texts.say('conflict.removed', { who }))]);
  }
  return firstFitting(VALUE_LENGTHS, (longest) =>
    container('doubtful', [
      text(
        texts.say('conflict.changed', { who }),
        ...(base === null ? [] : differencesIn(base, current, texts, longest)),
        texts.say('conflict.not-saved'),
      ),
    ]),
  );
}

/** Custom id of the button that restores the article as it was before a change. */
function encodeUndo(change: Change): string {
  return encodeArticle('undo', { key: articleKey(change.id), number: change.sequence });
}

function encodeHistory({ id }: Article): string {
  return encodeArticle('history', { key: articleKey(id), number: 0 });
}

/** Removes the reason for a retraction, because the list of differences shows it. */
function standing(article: Article): Article {
  return { ...article, retracted: null };
}

function articleOfChange({ before, after }: Change): Article {
  const article = after ?? before;
  if (!article) throw new Error('A change without an article.');
  return article;
}
