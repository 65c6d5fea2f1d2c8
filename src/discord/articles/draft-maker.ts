import type { Draft } from '../../intake/draft.ts';
import type { Intake, IntakeFile } from '../../intake/intake.ts';
import { isModerator, type Standing } from '../dispatch/permissions.ts';
import { ADDITIONS, type RateLimit, SUGGESTIONS, takeOne } from '../dispatch/rate-limit.ts';

/** Makes drafts for one person: see {@link Intake}. Each is charged to them, whatever comes of it. */
export interface Reading {
  /** @throws WaitError when the person has had enough read for now; UserError as {@link Intake}. */
  fromLink(link: string): Promise<Draft>;
  /** @throws As {@link fromLink}. */
  fromFile(file: IntakeFile): Promise<Draft>;
  /** @throws As {@link fromLink}. */
  fromText(text: string): Promise<Draft>;
}

/** What makes drafts for everybody. */
export type SharedIntake = Pick<Intake, 'fromLink' | 'fromFile' | 'fromText'>;

/** The only way to the intake from Discord, so that nothing is read there for free. */
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
