import { z } from 'zod';
import type { Article } from '../../../corpus/article.ts';
import { ACTIONS, type Change } from '../../../corpus/change.ts';
import { actorForm } from '../../../corpus/changes/actor-form.ts';
import { decodeUtf8 } from '../../../corpus/format/utf8.ts';
import { parseJson } from '../../../text/formats/json.ts';

/**
 * A line of the journal: a change, or the mark that all changes up to a number have been carried
 * out. `until` of a change is the number of the last change written together with it.
 */
export type JournalLine =
  | { readonly kind: 'change'; readonly change: Change; readonly until: number }
  | { readonly kind: 'done'; readonly until: number };

const number = z.int().positive();
const text = z.string().nullable().default(null);

// Unknown keys of other versions are ignored, and keys that they did not write count as not stated.
const articleForm = z.object({
  id: z.string(),
  title: z.string(),
  source: text,
  author: text,
  published: text,
  url: text,
  archived: text,
  language: text,
  tags: z.array(z.string()).default([]),
  added: text,
  retracted: text,
  body: z.string(),
});

const changeForm = z.object({
  sequence: number,
  at: z.string(),
  by: actorForm,
  action: z.enum(ACTIONS),
  id: z.string(),
  before: articleForm.nullable(),
  after: articleForm.nullable(),
  request: text,
});

const lineForm = changeForm.extend({ until: number });

const doneForm = z.object({ done: number });

/**
 * Formats changes for the journal, one line each.
 *
 * @param changes - Changes that are made together or not at all.
 */
export function writeChanges(changes: readonly Change[]): string {
  const until = changes.at(-1)?.sequence ?? 0;
  return changes
    .map((change) => {
      const { sequence, ...rest } = orderChange(change);
      return `${JSON.stringify({ sequence, until, ...rest })}\n`;
    })
    .join('');
}

/**
 * Reads a change that is stored without `until`.
 *
 * @param value - Parsed JSON.
 * @returns `null` if it is not a change.
 */
export function readChangeJson(value: unknown): Change | null {
  return changeForm.safeParse(value).data ?? null;
}

/**
 * Reads an article of a change.
 *
 * @param value - Parsed JSON.
 * @returns `null` if it is not an article.
 */
export function readArticleJson(value: unknown): Article | null {
  return articleForm.safeParse(value).data ?? null;
}

/** Formats the mark that all changes up to this number have been carried out. */
export function writeDone(until: number): string {
  return `${JSON.stringify({ done: until })}\n`;
}

/**
 * Reads a line of the journal.
 *
 * @param bytes - The line without its line feed.
 * @returns `null` if it is not a line of a journal.
 */
export function readJournalLine(bytes: Uint8Array): JournalLine | null {
  const value = parseJson(decodeUtf8(bytes) ?? '');
  const change = lineForm.safeParse(value);
  if (change.success) {
    const { until, ...rest } = change.data;
    return { kind: 'change', change: rest, until };
  }
  const mark = doneForm.safeParse(value);
  return mark.success ? { kind: 'done', until: mark.data.done } : null;
}

/** Puts the keys in a fixed order, so that equal changes give equal JSON. */
export function orderChange(change: Change): Change {
  const { sequence, at, by, action, id, before, after, request } = change;
  return {
    sequence,
    at,
    id,
    by,
    action,
    before: before && orderArticle(before),
    after: after && orderArticle(after),
    request,
  };
}

/** Whether two changes are equal in every field. */
export function isSameChange(one: Change, other: Change): boolean {
  return JSON.stringify(orderChange(one)) === JSON.stringify(orderChange(other));
}

function orderArticle(article: Article): Article {
  const { id, title, source, author, published, url, archived } = article;
  const { language, tags, added, retracted, body } = article;
  return {
    id,
    title,
    source,
    author,
    published,
    url,
    archived,
    language,
    tags,
    added,
    retracted,
    body,
  };
}
