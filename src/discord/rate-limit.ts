import { BURST, type RateLimit, SECONDS_EACH } from '../rate-limit/rate-limit.ts';
import { UserError } from '../user-error.ts';

export type { Grant, RateLimit } from '../rate-limit/rate-limit.ts';

/** Somebody has to wait. */
export class WaitError extends UserError {
  /** Whether they have not been told yet. */
  readonly isFirst: boolean;

  constructor(message: string, isFirst: boolean) {
    super(message);
    this.isFirst = isFirst;
  }
}

/**
 * Takes one question off what a member may still ask.
 *
 * @throws WaitError when there is none left.
 */
export async function takeOne(limit: RateLimit, member: string): Promise<void> {
  const grant = await limit.take(member);
  if (grant.granted) return;
  const { seconds, isFirst } = grant;
  throw new WaitError(
    `Again in ${seconds === 1 ? '1 second' : `${seconds} seconds`}. ${BURST} questions may be asked at once, then one every ${SECONDS_EACH} seconds.`,
    isFirst,
  );
}
