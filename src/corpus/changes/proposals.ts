import { faultSentence, userFault } from '../../text/faults/user-fault.ts';
import { UserError } from '../../user-error.ts';
import { type Article, isSameArticle } from '../article.ts';
import type { Actor } from '../change.ts';
import { describeFault, type Fault } from '../fault.ts';
import type { Contents } from '../loaded/contents.ts';
import { clashOf, UniqueKeys } from '../loaded/unique-keys.ts';
import type { Proposal, Transaction } from '../store.ts';
import type { PutOptions, WriteOptions } from './write-options.ts';

/**
 * Describes the changes that add or replace articles.
 *
 * @param contents - Up to date with the store for these articles.
 * @returns None for articles that the store keeps already.
 * @throws UserError if one of them cannot be kept: its file is broken, or another article has its link or
 * its id.
 */
export function proposeArticles(
  contents: Contents,
  articles: readonly Article[],
  by: Actor,
  { action, request }: PutOptions,
): readonly Proposal[] {
  if (by.kind === 'hand') throw new Error('an edit by hand is already made');
  const changed = articles.filter((article) => !isKept(contents, article));
  refuseClashes(contents, changed);
  return changed.map((after) => {
    const before = contents.find(after.id)?.article ?? null;
    return {
      id: after.id,
      by,
      action: action ?? (before ? 'edit' : 'add'),
      before,
      after,
      request: request ?? null,
    };
  });
}

/**
 * Describes the change that removes an article or a broken file.
 *
 * @param contents - Up to date with the store for this article.
 * @throws UserError if there is no such article.
 */
export async function proposeRemoval(
  contents: Contents,
  transaction: Transaction,
  id: string,
  by: Actor,
  { request }: WriteOptions,
): Promise<Proposal> {
  const stored = contents.find(id);
  if (!stored) throw userFault('fault.article-none', { id });
  // A broken file has no article; the journal has the last one.
  const before =
    stored.faults.length === 0
      ? stored.article
      : ((await transaction.lastChange(id))?.after ?? null);
  return { id, by, action: 'remove', before, after: null, request: request ?? null };
}

function isKept(contents: Contents, article: Article): boolean {
  const stored = contents.find(article.id);
  return (
    stored?.faults.length === 0 && stored.article !== null && isSameArticle(stored.article, article)
  );
}

/** Its message says what is wrong in the file; people who do not write files read where it is. */
function fileFault(fault: Fault): UserError {
  const place = `${fault.file}:${fault.line}`;
  const { told } = faultSentence('fault.article-file', { place });
  return new UserError(`Fix or remove the file first. ${describeFault(fault)}`, { told });
}

function refuseClashes(contents: Contents, articles: readonly Article[]): void {
  const keys = new UniqueKeys();
  for (const article of articles) {
    const [fault] = contents.find(article.id)?.faults ?? [];
    if (fault) throw fileFault(fault);
    const added = { id: article.id, article };
    const [rival] = [...contents.findRivals(article), ...keys.findRivals(added)];
    if (rival !== undefined) throw clashOf(article.id, rival);
    keys.add(added);
  }
}
