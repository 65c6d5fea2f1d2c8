/** Chooses the one process of several that goes the rounds. */
export interface Duty {
  /** For how long the duty is taken, in milliseconds. A process that dies holds it until then. */
  readonly lasts: number;
  /**
   * Takes the duty, or keeps it for longer.
   *
   * @returns Whether this process has it now; `false` if another process has it.
   * @throws UserError if that cannot be found out.
   */
  take(): Promise<boolean>;
  /** Gives up the duty, so that another process can take it at once. */
  release(): Promise<void>;
}

/** The duty where there is only one process. */
export const ONLY_PROCESS: Duty = {
  lasts: Number.POSITIVE_INFINITY,
  take: async () => true,
  release: async () => undefined,
};
