import type {
  APIApplicationCommandOption,
  APIApplicationCommandOptionChoice,
  LocalizationMap,
} from 'discord.js';
import type { AnyCommand } from '../command.ts';
import { DESCRIPTIONS } from './descriptions/index.ts';

type Definition = AnyCommand['definition'];

/**
 * Adds the translations of a command's description, and of those of its options and choices. Names stay English, so
 * that people with different languages can tell each other what to type.
 */
export function translatedDefinition(definition: Definition): Definition {
  if (!('description' in definition)) return definition;
  return {
    ...definition,
    ...descriptionsOf(definition.description),
    ...(definition.options ? { options: definition.options.map(translatedOption) } : {}),
  };
}

function translatedOption<Option extends APIApplicationCommandOption>(option: Option): Option {
  return {
    ...option,
    ...descriptionsOf(option.description),
    ...('choices' in option && option.choices
      ? { choices: option.choices.map(translatedChoice) }
      : {}),
    ...('options' in option && option.options
      ? { options: option.options.map(translatedOption) }
      : {}),
  };
}

function translatedChoice<Choice extends APIApplicationCommandOptionChoice>(choice: Choice) {
  const translations = translationsOf(choice.name);
  return translations === null ? choice : { ...choice, name_localizations: translations };
}

function descriptionsOf(description: string): { description_localizations?: LocalizationMap } {
  const translations = translationsOf(description);
  return translations === null ? {} : { description_localizations: translations };
}

function translationsOf(english: string): LocalizationMap | null {
  const found = Object.entries(DESCRIPTIONS).flatMap(([locale, texts]) => {
    const text = (texts as Readonly<Record<string, string>>)[english];
    return text === undefined ? [] : [[locale, text] as const];
  });
  return found.length === 0 ? null : Object.fromEntries(found);
}
