import { type Sentence, type Told, type ToldValue, UserError } from '../../user-error.ts';
import { inEnglish, listInEnglish } from '../in-english.ts';
import { dateInWords } from '../iso-dates.ts';
import { FAULT_TEXTS } from './fault-texts.ts';
import type { MessageValues } from './message-values.ts';

/** The name of a sentence. */
export type FaultKey = keyof typeof FAULT_TEXTS;

/** The name of a sentence without values. */
export type PlainFaultKey = {
  [Key in FaultKey]: keyof FaultValues<Key> extends never ? Key : never;
}[FaultKey];

/** The values of a text; a date or a sentence can be in the place of a string. */
export type FaultValues<Key extends FaultKey> = ToldValues<
  MessageValues<(typeof FAULT_TEXTS)[Key]>
>;

/** The same values, as they are kept for all languages. */
export type ToldValues<Values> = {
  readonly [Name in keyof Values]: Values[Name] | (Values[Name] extends string ? ToldValue : never);
};

type Rest<Key extends FaultKey> = keyof FaultValues<Key> extends never
  ? readonly [values?: null, options?: ErrorOptions]
  : readonly [values: FaultValues<Key>, options?: ErrorOptions];

/** Makes the error for a fault that a person can mend. Its message is in English. */
export function userFault<Key extends FaultKey>(
  key: Key,
  ...[values, options]: Rest<Key>
): UserError {
  const { message, told } = toldSentence(toldOf(key, values ?? {}));
  return new UserError(message, { ...options, told });
}

/** Makes a sentence that is no error. */
export function faultSentence<Key extends FaultKey>(
  key: Key,
  ...[values]: Rest<Key>
): Sentence & { readonly told: Told } {
  return toldSentence(toldOf(key, values ?? {}));
}

/** The same fault of an option: its name is written before the sentence. */
export function ofOption(option: string, fault: UserError): UserError {
  const { told, message } = fault;
  if (told === null) return new UserError(`\`${option}\`: ${message}`, { cause: fault });
  const sentence = toldSentence({ ...told, option });
  return new UserError(sentence.message, { told: sentence.told });
}

function toldOf(key: FaultKey, values: object): Told {
  return { key, values: values as Told['values'], option: null };
}

function toldSentence(told: Told): Sentence & { readonly told: Told } {
  const { key, values, option } = told;
  const written = Object.entries(values).map(([name, value]) => [name, valueInEnglish(value)]);
  const text: string = FAULT_TEXTS[key as FaultKey];
  const sentence = inEnglish(text, Object.fromEntries(written));
  return { message: option === null ? sentence : `\`${option}\`: ${sentence}`, told };
}

function valueInEnglish(value: ToldValue): string | number {
  if (typeof value !== 'object') return value;
  if ('date' in value) return dateInWords(value.date);
  if ('anyOf' in value) return listInEnglish(value.anyOf.map(dateInWords), 'or');
  if ('allOf' in value) return listInEnglish(value.allOf.map(dateInWords), 'and');
  if ('quoted' in value) return value.quoted.map((words) => `“${words}”`).join(', ');
  if ('listed' in value) return listInEnglish(value.listed.map(messageOf), 'and');
  return value.message;
}

function messageOf({ message }: Sentence): string {
  return message;
}
