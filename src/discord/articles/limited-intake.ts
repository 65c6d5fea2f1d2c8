import type { Draft } from '../../intake/draft.ts';
import type { FoundFeeds } from '../../intake/feed/found-feed.ts';
import type { Intake, IntakeFile } from '../../intake/intake.ts';
import { findFeed, type LocatedFeed } from '../../watch/feeds/find-feed.ts';
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
  /** Finds the feed behind a link. @throws As {@link fromLink}; also as `findFeed`. */
  findFeed(link: string): Promise<LocatedFeed>;
  /** Reads a list of feeds from a file. @throws As {@link fromLink}. */
  feedFromFile(getBytes: () => Promise<Uint8Array>): Promise<FoundFeeds>;
}

/** The intake that all people share. */
export type SharedIntake = Pick<
  Intake,
  'fromLink' | 'fromFile' | 'fromText' | 'feedFromLink' | 'feedFromFile'
>;

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
    async findFeed(link) {
      await charge();
      return findFeed(link, (each) => intake.feedFromLink(each, null, requester));
    },
    async feedFromFile(getBytes) {
      await charge();
      return intake.feedFromFile(getBytes, requester);
    },
  };
}
