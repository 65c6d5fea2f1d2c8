import type { Article } from '../../../corpus/article.ts';
import type { Actor, Change } from '../../../corpus/change.ts';
import { differencesInWords } from '../../../corpus/changes/differences.ts';
import { articleKey } from '../../../corpus/format/identifier.ts';
import { button, container, type Reply, row, text } from '../../message/components.ts';
import { escapeText } from '../../message/markdown.ts';
import { encodeArticle } from '../../state/article.ts';
import { attribution, shortName } from '../attribution.ts';

/** Maximum number of differences shown. */
const MOST_DIFFERENCES = 8;

const VERBS: Readonly<Record<Change['action'], string>> = {
  add: 'added',
  edit: 'changed',
  retract: 'retracted',
  reinstate: 'reinstated',
  remove: 'removed',
  restore: 'restored',
  found: 'found in the folder',
};

/** What a change did: "added", "changed" and so on. */
export function verbOf({ action }: Change): string {
  return VERBS[action];
}

/** Who made a change, escaped for Discord. */
export function actorInWords(by: Actor): string {
  if (by.kind === 'member') return shortName(by.name);
  return by.kind === 'terminal' ? `${shortName(by.name)}, at a terminal` : 'someone, by hand';
}

/** The differences a change made, one per line. Empty if it added or removed the article. */
export function differenceLines({ before, after }: Change): string[] {
  if (!before || !after) return [];
  const lines = differencesInWords(before, after).slice(0, MOST_DIFFERENCES);
  return lines.map((line) => `- ${escapeText(line)}`);
}

/** Confirms a change to the person who made it, with a button to undo it. */
export function doneReply(change: Change): Reply {
  const article = standing(articleOfChange(change));
  const verb = VERBS[change.action];
  const [first = '', ...rest] = verb;
  return container('answer', [
    text(
      `**${first.toUpperCase()}${rest.join('')}.** ${attribution(article)}`,
      ...differenceLines(change),
      ...(change.action === 'add' ? ['It answers questions from now on.'] : []),
      ...stillRetracted(change),
    ),
    row(button('Undo', encodeUndo(change)), button('History', encodeHistory(article))),
  ]);
}

/** A restored version may have been retracted. */
function stillRetracted({ action, after }: Change): string[] {
  if (action !== 'restore' || after === null || after.retracted === null) return [];
  return [`It is still retracted: ${escapeText(after.retracted)}`];
}

/** Reports a change in the log channel. */
export function changeLine(change: Change): Reply {
  const article = standing(articleOfChange(change));
  const what = `**${actorInWords(change.by)}** ${VERBS[change.action]}: ${attribution(article)}`;
  return container('none', [text(what, ...differenceLines(change))]);
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
): Reply {
  const who = change === null ? 'Someone' : actorInWords(change.by);
  if (current === null) {
    return container('doubtful', [
      text(
        `**${who} removed this report while you were editing it.** Nothing was saved. Your version is kept as a draft of a new report.`,
      ),
    ]);
  }
  const lines = base === null ? [] : differencesInWords(base, current).slice(0, MOST_DIFFERENCES);
  return container('doubtful', [
    text(
      `**${who} changed this report while you were editing it:**`,
      ...lines.map((line) => `- ${escapeText(line)}`),
      'Nothing was overwritten, and your changes are not saved yet. The draft has both sets of changes: check it, then press *Save*.',
    ),
  ]);
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
