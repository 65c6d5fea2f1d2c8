import type { ToldValues } from '../../text/faults/user-fault.ts';
import { type Sentence, type Told, type ToldValue, UserError } from '../../user-error.ts';
import { en } from './en/index.ts';
import { type TextKey, type Texts, textsOf, type ValuesOf } from './texts.ts';

/** The values of a refusal; a date or a sentence can be in the place of a string. */
type Stated<Key extends TextKey> =
  ValuesOf<Key> extends readonly [infer Values]
    ? readonly [values: ToldValues<Values>]
    : readonly [];

/**
 * Makes the error for a refusal. The person reads it in their language; its message is in English.
 *
 * @param values - As the person typed them.
 */
export function refuse<Key extends TextKey>(key: Key, ...values: Stated<Key>): UserError {
  const { message, told } = toldIn(key, ...values);
  return new UserError(message, { told });
}

/** The same as a sentence, for an error with a class of its own. */
export function toldIn<Key extends TextKey>(
  key: Key,
  ...values: Stated<Key>
): Sentence & { readonly told: Told } {
  const [stated = {}] = values;
  const told: Told = { key, values: stated as Told['values'], option: null };
  return { message: write(told, textsOf('en')), told };
}

/** Writes a sentence in a language; in English if it has no text of its own. */
export function sentenceOf({ message, told }: Sentence, texts: Texts): string {
  if (told === null || !Object.hasOwn(en, told.key)) return message;
  try {
    return write(told, texts);
  } catch {
    // Another version, whose text has other values, has stored it.
    return message;
  }
}

function write({ key, values, option }: Told, texts: Texts): string {
  const written = Object.entries(values).map(([name, value]) => [name, valueIn(value, texts)]);
  const sentence = texts.sayAny(key as TextKey, Object.fromEntries(written));
  return option === null ? sentence : texts.say('fault.of-option', { option, sentence });
}

function valueIn(value: ToldValue, texts: Texts): string | number {
  if (typeof value !== 'object') return value;
  if ('date' in value) return texts.date(value.date);
  if ('anyOf' in value) return texts.list(value.anyOf.map(texts.date), 'or');
  if ('allOf' in value) return texts.list(value.allOf.map(texts.date));
  if ('quoted' in value) {
    return value.quoted.map((words) => texts.say('quoted', { words })).join(', ');
  }
  if ('listed' in value) return texts.list(value.listed.map((each) => sentenceOf(each, texts)));
  return sentenceOf(value, texts);
}
