/** What comes first when several things wait to be read: a moderator's, then a member's, then a feed's. */
export const PRIORITIES = ['moderator', 'member', 'feed'] as const;

/** See {@link PRIORITIES}. */
export type Priority = (typeof PRIORITIES)[number];

/** For whom something is read. */
export interface Requester {
  /** Names a person or a feed. For each only one thing is read at a time. */
  readonly id: string;
  readonly priority: Priority;
}
