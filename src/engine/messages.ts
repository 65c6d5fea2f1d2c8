import type { Article } from '../corpus/article.ts';

/** One wording of one article, numbered by whoever has the corpus. */
export type Revision = number;

/** What the thread is told, in the order in which it happened. */
export type Message =
  | { readonly kind: 'put'; readonly revision: Revision; readonly article: Article }
  | { readonly kind: 'remove'; readonly id: string }
  /** All articles that there are have been told. */
  | { readonly kind: 'open'; readonly snapshot: string | null }
  /** Nothing more will be told. */
  | { readonly kind: 'close' }
  | { readonly kind: 'call'; readonly call: number; readonly name: Name; readonly given: Given };

/** What the thread can be asked for. */
export type Name = 'ask' | 'build' | 'readAhead';

/** What is handed to what it is asked for. */
export type Given = readonly unknown[];

/** What the thread says. */
export type Reply =
  | { readonly kind: 'ready'; readonly passages: number }
  | {
      readonly kind: 'result';
      readonly call: number;
      readonly result: unknown;
      readonly passages: number;
    }
  | { readonly kind: 'fault'; readonly call: number; readonly fault: Fault };

/** What was thrown in the thread; `isForPeople`: a `UserError`. */
export interface Fault {
  readonly message: string;
  readonly stack: string | null;
  readonly isForPeople: boolean;
}

/** Stands in a result for an article: its words stay where they are. */
interface Mark {
  readonly revision: Revision;
}

/**
 * Replaces the articles in a result by their editions, so that only spans cross over.
 *
 * @param result - Plain data.
 * @param revisionOf - The revision of an article; `null` for what is none.
 */
export function detached(result: unknown, revisionOf: (part: object) => Revision | null): unknown {
  if (typeof result !== 'object' || result === null) return result;
  const revision = revisionOf(result);
  if (revision !== null) return { revision } satisfies Mark;
  if (Array.isArray(result)) return result.map((part) => detached(part, revisionOf));
  const parts = Object.entries(result).map(([name, part]) => [name, detached(part, revisionOf)]);
  return Object.fromEntries(parts);
}

/**
 * Puts the articles back: a quote is a span of the corpus's own article again.
 *
 * @param articleOf - The article of an revision.
 */
export function attached(result: unknown, articleOf: (revision: Revision) => Article): unknown {
  if (typeof result !== 'object' || result === null) return result;
  if (isMark(result)) return articleOf(result.revision);
  if (Array.isArray(result)) return result.map((part) => attached(part, articleOf));
  const parts = Object.entries(result).map(([name, part]) => [name, attached(part, articleOf)]);
  return Object.fromEntries(parts);
}

function isMark(value: object): value is Mark {
  return 'revision' in value && typeof value.revision === 'number';
}
