import { z } from 'zod';
import type { Article } from '../../corpus/article.ts';
import type { Actor } from '../../corpus/change.ts';
import { isLink } from '../../corpus/format/link.ts';
import { DOUBT_CODES, type Draft } from '../draft.ts';

/** What becomes of a draft once somebody publishes it. */
export type Purpose =
  | { readonly kind: 'addition' }
  /** A member's, waiting for a moderator. */
  | { readonly kind: 'suggestion' }
  /** It replaces an article; `base` is the article as the editor saw it. */
  | { readonly kind: 'edit'; readonly base: Article };

/** A draft that is kept until it is published, discarded or expired. */
export interface KeptDraft {
  /** Ten characters of `0`–`9` and `a`–`z`. */
  readonly id: string;
  /** What intake read, as edited since. */
  readonly draft: Draft;
  readonly by: Actor;
  /** Moment, UTC. */
  readonly begun: string;
  /** Moment, UTC, from which on it is as good as gone. */
  readonly expires: string;
  readonly purpose: Purpose;
}

const moment = z.iso.datetime();

const articleForm: z.ZodType<Article> = z.object({
  id: z.string(),
  title: z.string(),
  source: z.string().nullable(),
  author: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  tags: z.array(z.string()),
  added: z.string().nullable(),
  retracted: z.string().nullable(),
  body: z.string(),
});

const draftForm: z.ZodType<Draft> = z.object({
  title: z.string().nullable(),
  source: z.string().nullable(),
  author: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string().nullable(),
  // What somebody has put there by hand need not be a link, and would be shown as one.
  url: z
    .string()
    .nullable()
    .transform((url) => (url !== null && isLink(url) ? url : null)),
  body: z.string(),
  doubts: z.array(z.object({ code: z.enum(DOUBT_CODES), message: z.string() })),
});

const actorForm: z.ZodType<Actor> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('member'), id: z.string(), name: z.string() }),
  z.object({ kind: z.literal('terminal'), name: z.string() }),
  z.object({ kind: z.literal('hand') }),
]);

const keptDraftForm: z.ZodType<KeptDraft> = z.object({
  id: z.string(),
  draft: draftForm,
  by: actorForm,
  begun: moment,
  expires: moment,
  purpose: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('addition') }),
    z.object({ kind: z.literal('suggestion') }),
    z.object({ kind: z.literal('edit'), base: articleForm }),
  ]),
});

/**
 * Reads a draft as it is kept.
 *
 * @param text - JSON, as far as nobody has touched it.
 * @returns `null` for anything that is no kept draft.
 */
export function readKeptDraft(text: string): KeptDraft | null {
  const result = keptDraftForm.safeParse(parseJson(text));
  return result.success ? result.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
