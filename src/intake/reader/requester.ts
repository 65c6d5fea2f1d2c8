/** The order of waiting readings: a moderator's, then a member's, then a feed's. */
export const PRIORITIES = ['moderator', 'member', 'feed'] as const;

/** See {@link PRIORITIES}. */
export type Priority = (typeof PRIORITIES)[number];

/** A person or a feed that asks for a reading. */
export interface Requester {
  /** Id of the person or feed. Each has one reading at a time. */
  readonly id: string;
  readonly priority: Priority;
}
