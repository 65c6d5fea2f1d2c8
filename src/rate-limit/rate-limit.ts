/** Whether somebody may have something done now. */
export type Grant =
  | { readonly granted: true }
  | {
      readonly granted: false;
      /** Whole seconds until they may. */
      readonly seconds: number;
      /** Whether they have not been told since they last might. */
      readonly isFirst: boolean;
    };

/** How often something may be done for a member: a few times at once, then one at a time. */
export interface Allowance {
  /** Tells it from others; it is kept under this name. */
  readonly name: string;
  /** How often at once. */
  readonly burst: number;
  /** After how many seconds once more. */
  readonly secondsEach: number;
}

/** Questions, and topics of timelines. */
export const QUESTIONS: Allowance = { name: 'question', burst: 5, secondsEach: 6 };

/** Links of members that are fetched and read, whatever comes of it. */
export const SUGGESTIONS: Allowance = { name: 'suggestion', burst: 5, secondsEach: 30 };

/** Links, files and texts of moderators that are read, whatever comes of it. */
export const ADDITIONS: Allowance = { name: 'addition', burst: 20, secondsEach: 3 };

/** How often members may have things done. */
export interface RateLimit {
  /**
   * Takes one off what a member may still have done.
   *
   * @param member - Their id.
   * @param allowance - Of what; each is counted by itself.
   */
  take(member: string, allowance: Allowance): Promise<Grant>;
}
