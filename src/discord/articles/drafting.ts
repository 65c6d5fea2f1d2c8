import type { RepliableInteraction } from 'discord.js';
import type { Article } from '../../corpus/article.ts';
import type { Change } from '../../corpus/change.ts';
import type { Original } from '../../evidence/original.ts';
import type { Draft } from '../../intake/draft.ts';
import type { KeptDraft, Purpose } from '../../intake/drafts/drafts.ts';
import { articleOf, draftOf, revisedArticle } from '../../intake/publish.ts';
import { isoSecond } from '../../text/iso-dates.ts';
import { type Sentence, UserError } from '../../user-error.ts';
import { actorOf } from '../actor.ts';
import { refuse, toldIn } from '../languages/refuse.ts';
import type { Texts } from '../languages/texts.ts';
import type { Reply } from '../message/components.ts';
import { draftReply } from '../replies/articles/draft.ts';
import { whyNotKept } from '../replies/articles/original.ts';
import type { Services } from '../services.ts';
import { type DraftStep, decodeDraft } from '../state/draft.ts';

/**
 * Finds the draft that a button or a form is about.
 *
 * @throws UserError when it no longer exists.
 */
export function requireDraft(
  customId: string,
  step: DraftStep,
  services: Services,
): Promise<KeptDraft> {
  return findDraft(decodeDraft(customId, step), services);
}

/**
 * Finds a draft by its id.
 *
 * @param id - `null` if the custom id was not one of ours.
 * @throws UserError when it no longer exists.
 */
export async function findDraft(id: string | null, { drafts }: Services): Promise<KeptDraft> {
  const kept = id === null ? null : await drafts.find(id);
  if (kept === null) throw refuse('draft.gone');
  return kept;
}

/** Saves a new draft by the person who used the interaction. */
export function beginDraft(
  interaction: RepliableInteraction,
  draft: Draft,
  purpose: Purpose,
  { drafts }: Services,
): Promise<KeptDraft> {
  return drafts.begin(draft, actorOf(interaction.user), purpose);
}

/**
 * Saves a changed draft.
 *
 * @throws UserError when it no longer exists.
 */
export async function changeDraft(
  { id }: KeptDraft,
  draft: Draft,
  { drafts }: Services,
  purpose?: Purpose,
): Promise<KeptDraft> {
  const changed = await drafts.change(id, draft, purpose);
  if (changed === null) throw refuse('draft.gone');
  return changed;
}

/** Shows a draft with similar articles. Finding these may take a while, so acknowledge first. */
export async function viewOf(
  kept: KeptDraft,
  { likenesses }: Services,
  texts: Texts,
): Promise<Reply> {
  const { draft, purpose } = kept;
  const except = purpose.kind === 'edit' ? purpose.base.id : undefined;
  return draftReply(kept, await likenesses.of(draft, except), texts);
}

/** What publishing a draft did. */
export interface Published {
  /** `null` when nothing is different. */
  readonly change: Change | null;
  /** What was kept of the page or file, or why it was not. */
  readonly note: Sentence | null;
}

/**
 * Publishes a draft as a new article, or as the next version of one. A second press, even after a crash,
 * does not publish it again.
 *
 * @throws ConflictError when the article has been changed meanwhile; the draft is kept.
 * @throws UserError when it cannot be published; the draft is kept.
 */
export async function publishDraft(
  { user }: RepliableInteraction,
  kept: KeptDraft,
  { corpus, drafts, evidence, now }: Services,
): Promise<Published> {
  const by = actorOf(user);
  const request = `draft:${kept.id}`;
  const { draft, purpose } = kept;
  const expected = purpose.kind === 'edit' ? purpose.base : null;
  const article =
    expected === null
      ? articleOf(draft, (id) => corpus.isTaken(id), isoSecond(now()))
      : revisedArticle(expected, draft);
  const change = await corpus.put(article, by, { expected, request });
  const { original } = draft;
  const note = change && original ? await keepOriginal(change.id, original, evidence) : null;
  await drafts.end(kept.id);
  return { change, note };
}

/** Keeps the page of a report. The report is published, so a full disk is only reported. */
async function keepOriginal(
  article: string,
  original: Original,
  evidence: Services['evidence'],
): Promise<Sentence | null> {
  try {
    const record = await evidence.keep(article, original);
    const why = record && whyNotKept(record);
    return why && toldIn('evidence.not-kept', { why: toldIn(why) });
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/**
 * Puts the changes of a draft on top of the current version of its article, and saves the result as the
 * draft. Does not change the article.
 *
 * @param current - The article as it is now; `null` if it was removed. The draft then becomes a new
 *   article.
 */
export function rebaseDraft(
  kept: KeptDraft,
  current: Article | null,
  services: Services,
): Promise<KeptDraft> {
  const { draft, purpose } = kept;
  if (purpose.kind !== 'edit') return Promise.resolve(kept);
  if (current === null) return changeDraft(kept, draft, services, { kind: 'addition' });
  const before = draftOf(purpose.base);
  const mine = Object.entries(draft).filter(
    ([name, value]) => value !== before[name as keyof Draft] && name !== 'doubts',
  );
  const rebased: Draft = { ...draftOf(current), ...Object.fromEntries(mine) };
  return changeDraft(kept, rebased, services, { kind: 'edit', base: current });
}
