import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageValues } from '../../text/faults/message-values.ts';
import { DOT } from '../message/dot.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import type { Language } from './language.ts';
import {
  LOCALES,
  NO_BREAK_SPACE,
  precisionOf,
  writtenDate,
  writtenRange,
} from './written-dates.ts';

/** The name of a text. */
export type TextKey = keyof typeof en;

/** The texts of a language: ICU messages by key. A key without a text is shown in English. */
export const CATALOGUES: Readonly<Record<Language, Readonly<Partial<Record<TextKey, string>>>>> = {
  en,
  de,
  fr,
  es,
};

/** The values that a text needs; none for most. */
export type ValuesOf<Key extends TextKey> = keyof MessageValues<(typeof en)[Key]> extends never
  ? readonly []
  : readonly [values: MessageValues<(typeof en)[Key]>];

/** What the bot says, in one language. */
export interface Texts {
  readonly language: Language;
  /**
   * Formats a text.
   *
   * @param values - Strings must be safe to show where the text is shown.
   */
  say<Key extends TextKey>(key: Key, ...values: ValuesOf<Key>): string;
  /** {@link say} with a key that is known only when the program runs. */
  sayAny(key: TextKey, values: Readonly<Record<string, string | number>>): string;
  /** Writes an ISO day, month or year. It has no line break in it. */
  date(date: string): string;
  /** Writes a range of ISO days, months or years. */
  range(from: string, until: string): string;
  /** `day`, `month` or `year`, for texts whose words depend on it. */
  precision(date: string): string;
  /** Joins the parts of a line with dots. */
  line(parts: readonly string[]): string;
  /** Lists names: `A, B and C`. */
  list(names: readonly string[], conjunction?: 'and' | 'or'): string;
}

const TYPES = { and: 'conjunction', or: 'disjunction' } as const;

/** Compiled messages, by language and text. There are as many as there are texts. */
const compiled = new Map<string, IntlMessageFormat>();

function messageOf(language: Language, key: TextKey): IntlMessageFormat {
  const name = `${language} ${key}`;
  const known = compiled.get(name);
  if (known) return known;
  const translation = CATALOGUES[language][key];
  const locale = translation === undefined ? 'en' : language;
  const message = translation ?? en[key];
  // Without tags, "<" is a sign like others. Discord writes mentions with it.
  const made = new IntlMessageFormat(unbroken(locale, message), LOCALES[locale], undefined, {
    ignoreTag: true,
  });
  compiled.set(name, made);
  return made;
}

/**
 * No line begins with the dot between two parts. In French, a space before a colon and inside quotation marks must not
 * end a line either.
 */
function unbroken(language: Language, message: string): string {
  const joined = message.replaceAll(' · ', DOT);
  if (language !== 'fr') return joined;
  return joined.replace(/ (?=[:;?!»])|(?<=«) /g, NO_BREAK_SPACE);
}

function textsIn(language: Language): Texts {
  const lists = {
    and: new Intl.ListFormat(LOCALES[language], { type: TYPES.and }),
    or: new Intl.ListFormat(LOCALES[language], { type: TYPES.or }),
  };
  return {
    language,
    say: (key, ...[values]) => String(messageOf(language, key).format(values)),
    sayAny: (key, values) => String(messageOf(language, key).format(values)),
    date: (date) => writtenDate(language, date),
    range: (from, until) => writtenRange(language, from, until),
    precision: precisionOf,
    line: (parts) => parts.join(DOT),
    list: (names, conjunction = 'and') => lists[conjunction].format(names),
  };
}

const ALL: Readonly<Record<Language, Texts>> = {
  en: textsIn('en'),
  de: textsIn('de'),
  fr: textsIn('fr'),
  es: textsIn('es'),
};

/** The texts of a language. */
export function textsOf(language: Language): Texts {
  return ALL[language];
}

/** The same texts, with dates that are drawn: their months are short. */
export function drawnTexts(texts: Texts): Texts {
  const { language } = texts;
  return {
    ...texts,
    date: (date) => writtenDate(language, date, 'short'),
    range: (from, until) => writtenRange(language, from, until, 'short'),
  };
}

/** The same texts for files and screen readers: the spaces in dates and at dots are plain, so that they can be searched for. */
export function filedTexts(texts: Texts): Texts {
  return {
    ...texts,
    date: (date) => texts.date(date).replaceAll(NO_BREAK_SPACE, ' '),
    range: (from, until) => texts.range(from, until).replaceAll(NO_BREAK_SPACE, ' '),
    line: (parts) => parts.join(' · '),
  };
}

/** The texts in English, for what is not yet in other languages. */
export const ENGLISH = textsOf('en');
