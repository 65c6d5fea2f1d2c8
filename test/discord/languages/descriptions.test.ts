import type { APIApplicationCommandOption } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { STYLES } from '../../../src/citation/styles.ts';
import { definitionsOf } from '../../../src/discord/connection/registration.ts';
import { DESCRIPTIONS } from '../../../src/discord/languages/descriptions/index.ts';

/** What Discord's menus show of a command, an option or a choice. */
interface Shown {
  readonly text: string;
  readonly translations: Readonly<Record<string, string | null | undefined>> | null | undefined;
}

const definitions = definitionsOf(commands, { moderatorRoles: [] });
/** Styles of citations have the same name everywhere. */
const NAMES: ReadonlySet<string> = new Set(Object.values(STYLES).map(({ label }) => label));

const shown = definitions.flatMap(shownOf).filter(({ text }) => !NAMES.has(text));

function shownOf(definition: (typeof definitions)[number]): readonly Shown[] {
  if (!('description' in definition)) return [];
  const { description, description_localizations, options = [] } = definition;
  return [
    { text: description, translations: description_localizations },
    ...options.flatMap(shownOfOption),
  ];
}

function shownOfOption(option: APIApplicationCommandOption): readonly Shown[] {
  const choices = ('choices' in option && option.choices) || [];
  const options = ('options' in option && option.options) || [];
  return [
    { text: option.description, translations: option.description_localizations },
    ...choices.map(({ name, name_localizations }) => ({
      text: name,
      translations: name_localizations,
    })),
    ...options.flatMap(shownOfOption),
  ];
}

describe.each(Object.entries(DESCRIPTIONS))('descriptions in %s', (locale, texts) => {
  test('are there for all commands, options and choices', () => {
    const missing = shown.filter(({ translations }) => !translations?.[locale]);
    expect(missing.map(({ text }) => text)).toEqual([]);
  });

  test('are only of what commands say today', () => {
    const english = new Set(shown.map(({ text }) => text));
    expect(Object.keys(texts).filter((text) => !english.has(text))).toEqual([]);
  });

  test('fit the 100 characters that Discord allows', () => {
    expect(Object.values(texts).filter((text) => text.length > 100)).toEqual([]);
    expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([]);
  });
});

test('a description without a translation is registered in English', () => {
  const [ask] = commands.filter(({ definition }) => definition.name === 'ask');
  if (!ask || 'use' in ask) throw new Error('/ask is not there');
  const changed = { ...ask, definition: { ...ask.definition, description: 'Something else' } };
  const [definition] = definitionsOf([changed], { moderatorRoles: [] });
  expect(definition).toMatchObject({ description: 'Something else' });
  expect(definition).not.toHaveProperty('description_localizations');
});

/**
 * Discord allows a command 8,000 characters of names, descriptions and values, counting the longest translation of each.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#slash-commands
 */
test('every command fits the 8,000 characters that Discord allows', () => {
  for (const definition of definitions) {
    const texts = shownOf(definition).map(({ text, translations }) =>
      Math.max(text.length, ...Object.values(translations ?? {}).map((each) => each?.length ?? 0)),
    );
    const names = JSON.stringify(definition, (key, value) =>
      key.endsWith('_localizations') || key === 'description' ? undefined : value,
    );
    expect(texts.reduce((sum, length) => sum + length, names.length)).toBeLessThan(8_000);
  }
});
