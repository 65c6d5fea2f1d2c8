import type { Access } from '../command.ts';
import { isModerator, managersOnly, moderatorsOnly, type Standing } from './permissions.ts';
import { QUESTIONS, type RateLimit, takeOne } from './rate-limit.ts';

/** The requirements of an action. */
export interface Action {
  /** Who may do it. Defaults to everyone. */
  readonly access?: Access | undefined;
  /** Whether it searches the reports, which counts against the rate limit. */
  readonly searches?: boolean | undefined;
}

/**
 * Checks whether a person may do something. Moderators may search as often as they like.
 *
 * @throws AccessError if they may not; WaitError if they have to wait.
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
