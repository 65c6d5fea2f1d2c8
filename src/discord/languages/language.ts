/** The languages that replies are written in. English defines the texts. */
export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * The language of the replies to a person.
 *
 * @param locale - As Discord states it: `de`, `es-419`, `en-GB` and so on.
 * @returns English for a language that has no texts.
 */
export function languageOf(locale: string): Language {
  const [spoken] = locale.split('-');
  return LANGUAGES.find((language) => language === spoken) ?? 'en';
}
