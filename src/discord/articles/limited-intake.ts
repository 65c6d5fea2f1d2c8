import type { Draft } from '../../intake/draft.ts';
import type { Intake, IntakeFile } from '../../intake/intake.ts';
import { isModerator, type Standing } from '../dispatch/permissions.ts';
import { ADDITIONS, type RateLimit, SUGGESTIONS, takeOne } from '../dispatch/rate-limit.ts';

/**
 * Makes drafts for one person, as {@link Intake} does. Even a failed call counts against their limit.
 */
export interface Reading {
  /** @throws WaitError when the person has reached their limit; UserError as {@link Intake}. */
  fromLink(link: string): Promise<Draft>;
  /** @throws As {@link fromLink}. */
  fromFile(file: IntakeFile): Promise<Draft>;
  /** @throws As {@link fromLink}. */
  fromText(text: string): Promise<Draft>;
}

/** The intake that all people share. */
export type SharedIntake = Pick<Intake, 'fromLink' | 'fromFile' | 'fromText'>;

/** Puts a rate limit on the intake for a person. Discord code reaches the intake only through this. */
export function readingFor(
  person: Standing,
  intake: SharedIntake,
  roles: readonly string[],
  rateLimit: RateLimit,
): Reading {
  const { id } = person;
  const isFirst = isModerator(person, roles);
  const requester = { id, priority: isFirst ? 'moderator' : 'member' } as const;
  const charge = () => takeOne(rateLimit, id, isFirst ? ADDITIONS : SUGGESTIONS);
  return {
    async fromLink(link) {
      await charge();
      return intake.fromLink(link, requester);
    },
    async fromFile(file) {
      await charge();
      return intake.fromFile(file, requester);
    },
    async fromText(text) {
      await charge();
      return intake.fromText(text, null, requester);
    },
  };
}
