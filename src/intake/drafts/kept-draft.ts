import { z } from 'zod';
import type { Article } from '../../corpus/article.ts';
import type { Actor } from '../../corpus/change.ts';
import { actorForm } from '../../corpus/changes/actor-form.ts';
import { isLink } from '../../corpus/format/link.ts';
import { originalForm } from '../../evidence/original.ts';
import { readJson } from '../../text/formats/json.ts';
import { toldForm } from '../../told-form.ts';
import { DOUBT_CODES, type Draft } from '../draft.ts';

/** What publishing a draft does. */
export type Purpose =
  | { readonly kind: 'addition' }
  /** From a member, waiting for a moderator. */
  | { readonly kind: 'suggestion' }
  /** Replaces an article; `base` is the article as the editor saw it. */
  | { readonly kind: 'edit'; readonly base: Article };

/** A draft that is kept until it is published, discarded or expired. */
export interface KeptDraft {
  /** Ten characters of `0`–`9` and `a`–`z`. */
  readonly id: string;
  /** The draft that intake made, with later edits. */
  readonly draft: Draft;
  readonly by: Actor;
  /** Moment, UTC. */
  readonly begun: string;
  /** Moment, UTC, from which the draft counts as removed. */
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
  archived: z.string().nullable().default(null),
  language: z.string().nullable(),
  tags: z.array(z.string()),
  added: z.string().nullable(),
  retracted: z.string().nullable(),
  body: z.string(),
});

/** A text that was put there by hand may not be a link, but would be shown as one. */
const linkForm = z
  .string()
  .nullable()
  .transform((link) => (link !== null && isLink(link) ? link : null));

const draftForm: z.ZodType<Draft> = z.object({
  title: z.string().nullable(),
  source: z.string().nullable(),
  author: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string().nullable(),
  url: linkForm,
  archived: linkForm.optional(),
  body: z.string(),
  leftOut: z.array(z.object({ text: z.string(), after: z.number() })).optional(),
  original: originalForm.optional(),
  doubts: z.array(
    z.object({ code: z.enum(DOUBT_CODES), message: z.string(), told: toldForm.optional() }),
  ),
});

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
 * Reads a stored draft.
 *
 * @param text - JSON, unless it was changed by hand.
 * @returns `null` for anything that is not a stored draft.
 */
export function readKeptDraft(text: string): KeptDraft | null {
  return readJson(text, keptDraftForm);
}
