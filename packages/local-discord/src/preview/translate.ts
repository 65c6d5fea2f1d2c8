import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  Locale,
} from 'discord-api-types/v10';

type Translations = Readonly<Partial<Record<string, string | null>>> | null | undefined;

/**
 * The locale that Discord takes if a command has no text in the one of the person.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#localization
 */
const INSTEAD: Readonly<Partial<Record<string, Locale>>> = {
  [Locale.EnglishUS]: Locale.EnglishGB,
  [Locale.EnglishGB]: Locale.EnglishUS,
  [Locale.SpanishLATAM]: Locale.SpanishES,
};

/** The description of a command or an option as a person reads it. */
export function descriptionFor(
  {
    description,
    description_localizations: translations,
  }: { readonly description: string; readonly description_localizations?: Translations },
  locale: string,
): string {
  return translated(description, translations, locale);
}

/** An option with its description and choices as a person reads them. Its name stays: it is what is sent. */
export function optionFor(
  option: APIApplicationCommandBasicOption,
  locale: string,
): APIApplicationCommandBasicOption {
  const { description_localizations: _, ...rest } = option;
  const shown = { ...rest, description: descriptionFor(option, locale) };
  if (!('choices' in shown) || !shown.choices) return shown as APIApplicationCommandBasicOption;
  const choices = shown.choices.map(({ name, name_localizations: translations, value }) => ({
    name: translated(name, translations, locale),
    value,
  }));
  return { ...shown, choices } as APIApplicationCommandBasicOption;
}

/** The locales in which some command describes itself, English among them. */
export function localesOf(commands: readonly APIApplicationCommand[]): readonly Locale[] {
  const described = commands.flatMap(({ description_localizations: own, options = [] }) => [
    ...Object.keys(own ?? {}),
    ...options.flatMap((option: APIApplicationCommandOption) =>
      Object.keys(option.description_localizations ?? {}),
    ),
  ]);
  const named = new Set<string>([Locale.EnglishUS, ...described]);
  return Object.values(Locale).filter((locale) => named.has(locale));
}

function translated(text: string, translations: Translations, locale: string): string {
  const instead = INSTEAD[locale];
  return translations?.[locale] ?? (instead && translations?.[instead]) ?? text;
}
