import type { Access } from '../command.ts';
import { isModerator, managersOnly, moderatorsOnly, type Standing } from './permissions.ts';
import { QUESTIONS, type RateLimit, takeOne } from './rate-limit.ts';

/** What somebody wants to do, as far as it matters whether they may. */
export interface Action {
  /** Who may; everyone unless stated. */
  readonly access?: Access | undefined;
  /** Whether the reports are searched for it, which nobody may have done without end. */
  readonly searches?: boolean | undefined;
}

/**
 * Lets somebody do something. Moderators may search as often as they like.
 *
 * @throws AccessError for whoever may not, WaitError for whoever has to wait.
 */
export async function authorize(
  person: Standing,
  { access = 'everyone', searches = false }: Action,
  roles: readonly string[],
  rateLimit: RateLimit,
): Promise<void> {
  if (access === 'managers' && !person.mayManageServer) throw managersOnly();
  if (isModerator(person, roles)) return;
  if (access === 'moderators') throw moderatorsOnly(person);
  if (searches) await takeOne(rateLimit, person.id, QUESTIONS);
}
