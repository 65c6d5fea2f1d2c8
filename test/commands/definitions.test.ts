import {
  type APIApplicationCommandBasicOption,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';

describe.each(commands.map(({ definition }) => [definition.name, definition] as const))(
  '/%s',
  (_name, definition) => {
    test('says where it may be used and by whom it is installed', () => {
      expect(definition.contexts).toEqual([
        InteractionContextType.Guild,
        InteractionContextType.BotDM,
      ]);
      expect(definition.integration_types).toEqual([ApplicationIntegrationType.GuildInstall]);
    });

    test('has names and descriptions that Discord takes', () => {
      const options = (definition.options ?? []) as APIApplicationCommandBasicOption[];
      for (const { name, description } of [definition, ...options]) {
        expect(name).toMatch(/^[a-z-]{1,32}$/);
        expect(description.length).toBeGreaterThan(0);
        expect(description.length).toBeLessThanOrEqual(100);
      }
      expect(options.length).toBeLessThanOrEqual(25);
    });

    test('asks for what is required first', () => {
      const options = (definition.options ?? []) as APIApplicationCommandBasicOption[];
      const required = options.map((option) => option.required ?? false);
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    });
  },
);

test('every command has a name of its own', () => {
  const names = commands.map(({ definition }) => definition.name);
  expect(new Set(names).size).toBe(names.length);
});
