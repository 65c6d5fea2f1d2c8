import { z } from 'zod';
import type { Change } from '../../corpus/change.ts';
import type { StoredArticle } from '../../corpus/store.ts';
import { UserError } from '../../user-error.ts';
import { readArticleJson, readChangeJson } from '../folder/journal/journal-line.ts';

/** A row of a change. PostgreSQL gives `bigint` as text. */
export interface ChangeRow {
  readonly sequence: string;
  readonly until: string;
  readonly change: unknown;
  readonly before: unknown;
  readonly after: unknown;
}

/** A row of an article. */
export interface ArticleRow {
  readonly id: string;
  readonly article: unknown;
}

/** The columns that are read of a change. The others serve to find it. */
export const CHANGE_COLUMNS = 'sequence, until, change, before, after';

const NEWER =
  'cannot be read by this version of Dateline; it was written by another one, or by hand';

/** @throws UserError if another program has written it. */
export function toChange({ sequence, change, before, after }: ChangeRow): Change {
  const read = readChangeJson({ ...partsForm.parse(change), before, after });
  if (read === null) throw new UserError(`Change ${sequence} in the database ${NEWER}.`);
  return read;
}

/** Reads an article from the database. One that cannot be read has a fault. */
export function toStoredArticle({ id, article }: ArticleRow): StoredArticle {
  const file = placeOf(id);
  const read = readArticleJson(article);
  return read === null
    ? { id, file, article: null, faults: [{ file, line: 1, message: NEWER }], urlLine: 1 }
    : { id, file, article: read, faults: [], urlLine: 1 };
}

/** The name of an article's place in faults. */
export function placeOf(id: string): string {
  return `database/${id}`;
}

const partsForm = z.record(z.string(), z.unknown()).catch({});

const sequenceForm = z.coerce.number().int();

/** Reads a `bigint`, which comes as text since it may exceed JavaScript's numbers. Sequences do not. */
export function toSequence(value: unknown): number {
  return sequenceForm.parse(value ?? 0);
}
