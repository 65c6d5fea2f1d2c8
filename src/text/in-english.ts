import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageValues } from './faults/message-values.ts';

/** Lists without a comma before "and" and "or". */
const LOCALE = 'en-GB';

const LISTS = {
  and: new Intl.ListFormat(LOCALE, { type: 'conjunction' }),
  or: new Intl.ListFormat(LOCALE, { type: 'disjunction' }),
};

/** Writes an ICU message in English for the terminal, and for faults that are logged. */
export function inEnglish<Message extends string>(
  message: Message,
  values: MessageValues<Message>,
): string {
  // Without tags, "<" is a sign like others.
  const format = new IntlMessageFormat(message, LOCALE, undefined, { ignoreTag: true });
  return String(format.format(values));
}

/** Lists names: `A, B and C`. */
export function listInEnglish(names: readonly string[], conjunction: 'and' | 'or'): string {
  return LISTS[conjunction].format(names);
}
