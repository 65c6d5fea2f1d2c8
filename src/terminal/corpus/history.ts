import type { Article } from '../../corpus/article.ts';
import type { Action, Actor, Change } from '../../corpus/change.ts';
import { FIELDS } from '../../corpus/format/fields.ts';
import { UserError } from '../../user-error.ts';
import { readWholeNumber } from '../usage.ts';
import { terminalUser } from '../user.ts';
import { type Call, describeMissing, open, readId } from './call.ts';
import { layOut, writeJson, writeLine } from './output.ts';

/** How many changes are shown when no article is named. */
const LAST_CHANGES = 50;

const DONE: Readonly<Record<Action, string>> = {
  add: 'added',
  edit: 'edited',
  retract: 'retracted',
  reinstate: 'reinstated',
  remove: 'removed',
  restore: 'restored',
  found: 'found',
};

/** Lists the changes of an article, or the last of all, newest first. */
export async function showHistory(call: Call): Promise<number> {
  const corpus = await open(call);
  const id = readId(call.operands);
  const changes = await (id === '' ? corpus.changes(LAST_CHANGES) : corpus.history(id));
  if (id !== '' && changes.length === 0) {
    throw new UserError(
      corpus.get(id) ? `The journal has no changes to "${id}" yet.` : describeMissing(id, corpus),
    );
  }
  if (call.json) writeJson(call.io, changes);
  else for (const line of layOut(changes.map(rowOfChange))) writeLine(call.io, line);
  return 0;
}

/** Removes an article. */
export async function removeArticle(call: Call): Promise<number> {
  const corpus = await open(call);
  const id = readId(call.operands);
  if (!corpus.isTaken(id)) throw new UserError(describeMissing(id, corpus));
  const change = await corpus.remove(id, terminalUser());
  if (call.json) {
    writeJson(call.io, change);
    return 0;
  }
  const [, last] = await corpus.history(id);
  const hint = last ? ` corpus restore ${id} ${last.sequence} brings it back.` : '';
  writeLine(call.io, `Removed the article "${id}".${hint}`);
  return 0;
}

/** Restores an article to its state after a change, even if it was removed since. */
export async function restoreArticle(call: Call): Promise<number> {
  const sequence = readWholeNumber('SEQUENCE', call.operands[1] ?? '', Number.MAX_SAFE_INTEGER);
  const corpus = await open(call);
  const id = readId(call.operands);
  const change = (await corpus.history(id)).find((one) => one.sequence === sequence);
  if (!change) {
    throw new UserError(`"${id}" has no change ${sequence}; corpus history ${id} lists them.`);
  }
  if (!change.after) {
    throw new UserError(`Change ${sequence} removed "${id}"; name an earlier change.`);
  }
  const restored = await corpus.put(change.after, terminalUser(), { action: 'restore' });
  if (call.json) writeJson(call.io, restored);
  else {
    const outcome = restored ? 'is back' : 'is already';
    writeLine(call.io, `The article "${id}" ${outcome} as it was after change ${sequence}.`);
  }
  return 0;
}

/** A change in one row: number, time, action, article, actor, and the fields that changed. */
function rowOfChange(change: Change): readonly string[] {
  const { sequence, at, action, id, by } = change;
  const moment = `${at.slice(0, 16).replace('T', ' ')} UTC`;
  return [String(sequence), moment, DONE[action], id, nameOf(by), listDifferences(change)];
}

/** The actor's name as people know it. */
function nameOf(by: Actor): string {
  if (by.kind === 'hand') return 'by hand';
  if (by.kind === 'feed') return `the feed ${by.name}`;
  return by.kind === 'member' ? `${by.name} on Discord` : by.name;
}

function listDifferences({ before, after }: Change): string {
  if (before === null || after === null) return (after ?? before)?.title ?? '';
  const others = [...FIELDS, 'body' as const].filter((field) => isOther(before, after, field));
  return others.join(', ');
}

function isOther(before: Article, after: Article, field: keyof Article): boolean {
  return JSON.stringify(before[field]) !== JSON.stringify(after[field]);
}
