/** Whether somebody may ask now. */
export type Grant =
  | { readonly granted: true }
  | {
      readonly granted: false;
      /** Whole seconds until they may. */
      readonly seconds: number;
      /** Whether they have not been told since they last might. */
      readonly isFirst: boolean;
    };

/** How often members may ask. */
export interface RateLimit {
  /**
   * Takes one question off what a member may still ask.
   *
   * @param member - Their id.
   */
  take(member: string): Promise<Grant>;
}

/** How many questions may be asked at once. */
export const BURST = 5;

/** After how many seconds one more may be asked. */
export const SECONDS_EACH = 6;
