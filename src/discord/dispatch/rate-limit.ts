import {
  ADDITIONS,
  type Allowance,
  QUESTIONS,
  type RateLimit,
  SUGGESTIONS,
} from '../../rate-limit/rate-limit.ts';
import { UserError } from '../../user-error.ts';

export {
  ADDITIONS,
  QUESTIONS,
  type RateLimit,
  SUGGESTIONS,
} from '../../rate-limit/rate-limit.ts';

/** Thrown when a person has to wait. */
export class WaitError extends UserError {
  /** Whether this is their first refusal since they were last allowed. */
  readonly isFirst: boolean;

  constructor(message: string, isFirst: boolean) {
    super(message);
    this.isFirst = isFirst;
  }
}

/** What each allowance is for, as a part of the refusal. */
const DEEDS: ReadonlyMap<Allowance, string> = new Map([
  [QUESTIONS, `ask ${QUESTIONS.burst} questions`],
  [SUGGESTIONS, `suggest ${SUGGESTIONS.burst} reports`],
  [ADDITIONS, `add ${ADDITIONS.burst} reports`],
]);

/**
 * Uses up one of what a member is allowed.
 *
 * @throws WaitError when there is none left.
 */
export async function takeOne(
  limit: RateLimit,
  member: string,
  allowance: Allowance,
): Promise<void> {
  const grant = await limit.take(member, allowance);
  if (grant.granted) return;
  const { seconds, isFirst } = grant;
  const wait = seconds === 1 ? '1 second' : `${seconds} seconds`;
  throw new WaitError(
    `Please wait ${wait}. You can ${DEEDS.get(allowance)} at once, then one every ${allowance.secondsEach} seconds.`,
    isFirst,
  );
}
