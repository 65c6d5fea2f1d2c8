import {
  ADDITIONS,
  type Allowance,
  QUESTIONS,
  type RateLimit,
  SUGGESTIONS,
} from '../../rate-limit/rate-limit.ts';
import { type Sentence, UserError } from '../../user-error.ts';
import { toldIn } from '../languages/refuse.ts';

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

  constructor({ message, told }: Sentence, isFirst: boolean) {
    super(message, { told });
    this.isFirst = isFirst;
  }
}

/** The refusal for each allowance. */
const REFUSALS = new Map([
  [QUESTIONS, 'wait.questions'],
  [SUGGESTIONS, 'wait.suggestions'],
  [ADDITIONS, 'wait.additions'],
] as const);

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
  const { burst, secondsEach: each } = allowance;
  const text = REFUSALS.get(allowance) ?? 'wait.questions';
  throw new WaitError(toldIn(text, { seconds, burst, each }), isFirst);
}
