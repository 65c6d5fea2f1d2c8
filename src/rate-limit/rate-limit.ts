/** Whether a member may do something now. */
export type Grant =
  | { readonly granted: true }
  | {
      readonly granted: false;
      /** Whole seconds until they may. */
      readonly seconds: number;
      /** Whether this is the first refusal since the last grant. */
      readonly isFirst: boolean;
    };

/** How often a member may do something: a few times at once, then one at a time. */
export interface Allowance {
  /** Identifies the allowance; its state is kept under this name. */
  readonly name: string;
  /** How many times at once. */
  readonly burst: number;
  /** Seconds until one more is allowed. */
  readonly secondsEach: number;
}

/** Questions, and topics of timelines. */
export const QUESTIONS: Allowance = { name: 'question', burst: 5, secondsEach: 6 };

/** Links of members that are fetched and read, even if they cannot be used. */
export const SUGGESTIONS: Allowance = { name: 'suggestion', burst: 5, secondsEach: 30 };

/** Links, files and texts of moderators that are read, even if they cannot be used. */
export const ADDITIONS: Allowance = { name: 'addition', burst: 20, secondsEach: 3 };

/** Limits how often members may do things. */
export interface RateLimit {
  /**
   * Uses up one of a member's allowance, if any is left.
   *
   * @param member - Their id.
   * @param allowance - Each allowance is counted separately.
   */
  take(member: string, allowance: Allowance): Promise<Grant>;
}
