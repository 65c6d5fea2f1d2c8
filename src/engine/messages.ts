import type { Article } from '../corpus/article.ts';
import type { Told } from '../user-error.ts';

/** One version of one article, numbered by the thread that has the corpus. */
export type Revision = number;

/** Messages to the thread, in the order of events. */
export type Message =
  | { readonly kind: 'put'; readonly revision: Revision; readonly article: Article }
  | { readonly kind: 'remove'; readonly id: string }
  /** All articles have been sent. */
  | { readonly kind: 'open'; readonly snapshot: string | null }
  /** No message follows. */
  | { readonly kind: 'close' }
  | { readonly kind: 'call'; readonly call: number; readonly name: Name; readonly given: Given };

/** The functions of the thread. */
export type Name =
  | 'ask'
  | 'build'
  | 'compare'
  | 'readAhead'
  | 'choices'
  | 'find'
  | 'profile'
  | 'verbatim'
  | 'met'
  | 'tell';

/** The arguments of a call. */
export type Given = readonly unknown[];

/** Messages from the thread. */
export type Reply =
  | { readonly kind: 'ready'; readonly passages: number }
  | {
      readonly kind: 'result';
      readonly call: number;
      readonly result: unknown;
      readonly passages: number;
    }
  | { readonly kind: 'fault'; readonly call: number; readonly fault: Fault };

/** An error thrown in the thread. `isForPeople` marks a `UserError`, and `told` is what it tells. */
export interface Fault {
  readonly message: string;
  readonly stack: string | null;
  readonly isForPeople: boolean;
  readonly told: Told | null;
}

/** Replaces an article in a result, so that its text is not copied. */
interface Mark {
  readonly revision: Revision;
}

/**
 * Replaces the articles in a result by their revisions, so that only spans are sent.
 *
 * @param result - Plain data.
 * @param revisionOf - Returns the revision of an article; `null` for anything else.
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
 * Puts the articles back, so that a quote is a span of the corpus's own article again.
 *
 * @param articleOf - Returns the article of a revision.
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
