import { z } from 'zod';
import type { Change } from '../../corpus/change.ts';
import type { StoredArticle } from '../../corpus/store.ts';
import { UserError } from '../../user-error.ts';
import { readArticleJson, readChangeJson } from '../folder/journal/journal-line.ts';

/** A change as it is kept, `bigint` as PostgreSQL gives it. */
export interface ChangeRow {
  readonly sequence: string;
  readonly until: string;
  readonly change: unknown;
  readonly before: unknown;
  readonly after: unknown;
}

/** An article as it is kept. */
export interface ArticleRow {
  readonly id: string;
  readonly article: unknown;
}

/** What is read of a change; what else there is serves to find it. */
export const CHANGE_COLUMNS = 'sequence, until, change, before, after';

const NEWER =
  'cannot be read by this version of Dateline; it was written by another one, or by hand';

/** @throws UserError if another program has written it. */
export function toChange({ sequence, change, before, after }: ChangeRow): Change {
  const read = readChangeJson({ ...partsForm.parse(change), before, after });
  if (read === null) throw new UserError(`Change ${sequence} in the database ${NEWER}.`);
  return read;
}

/** An article of the database, with a fault if it is none. */
export function toStoredArticle({ id, article }: ArticleRow): StoredArticle {
  const file = placeOf(id);
  const read = readArticleJson(article);
  return read === null
    ? { id, file, article: null, faults: [{ file, line: 1, message: NEWER }], urlLine: 1 }
    : { id, file, article: read, faults: [], urlLine: 1 };
}

/** What faults call the place of an article. */
export function placeOf(id: string): string {
  return `database/${id}`;
}

const partsForm = z.record(z.string(), z.unknown()).catch({});

const sequenceForm = z.coerce.number().int();

/** `bigint` comes as text, since it may be larger than a number of JavaScript; sequences are not. */
export function toSequence(value: unknown): number {
  return sequenceForm.parse(value ?? 0);
}
