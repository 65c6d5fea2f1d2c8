import type { DOUBT_TEXTS } from '../text/faults/doubt-texts.ts';
import { type FaultValues, faultSentence } from '../text/faults/user-fault.ts';
import type { Doubt, DoubtCode } from './draft.ts';

type DoubtKey = keyof typeof DOUBT_TEXTS;

type Rest<Key extends DoubtKey> = keyof FaultValues<Key> extends never
  ? readonly []
  : readonly [values: FaultValues<Key>];

/**
 * Makes a doubt.
 *
 * @param key - Its text.
 */
export function doubtOf<Key extends DoubtKey>(
  code: DoubtCode,
  key: Key,
  ...values: Rest<Key>
): Doubt {
  const { message, told } = faultSentence(key, ...values);
  return { code, message, told };
}
