import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Access, isMessageCommand } from '../../src/discord/command.ts';

const NEEDED: Readonly<Record<Access, bigint | null>> = {
  everyone: null,
  moderators: PermissionFlagsBits.ManageMessages,
  managers: PermissionFlagsBits.ManageGuild,
};

/** What people who install the bot for themselves can use. */
const READING = [
  ...['ask', 'timeline', 'compare', 'who', 'quote', 'Was this printed?', 'cite'],
  ...['alert', 'corpus', 'help', 'privacy'],
];

const typed = commands.flatMap((command) => (isMessageCommand(command) ? [] : [command]));

describe.each(commands.map((command) => [command.definition.name, command] as const))(
  '%s',
  (_name, { definition, access }) => {
    test('says where it can be used and who can install it', () => {
      expect(definition.contexts).toContain(InteractionContextType.Guild);
      const types = definition.integration_types ?? [];
      expect(types).toContain(ApplicationIntegrationType.GuildInstall);
      // People who install the bot for themselves can only ask.
      const isBrought = types.includes(ApplicationIntegrationType.UserInstall);
      expect(isBrought).toBe(READING.includes(definition.name));
      expect(definition.contexts?.includes(InteractionContextType.PrivateChannel)).toBe(isBrought);
    });

    test('is shown by default to those who may use it', () => {
      const shownTo = definition.default_member_permissions ?? null;
      const needed = NEEDED[access ?? 'everyone'];
      expect(shownTo).toBe(needed && String(needed));
      if (needed) expect(definition.contexts).toEqual([InteractionContextType.Guild]);
    });
  },
);

describe.each(typed.map(({ definition }) => [definition.name, definition] as const))(
  '/%s',
  (_name, definition) => {
    const lists = [definition.options ?? [], ...(definition.options ?? []).map(optionsOf)];

    test('has names and descriptions that Discord accepts', () => {
      for (const { name, description } of [definition, ...lists.flat()]) {
        expect(name).toMatch(/^[a-z-]{1,32}$/);
        expect(description.length).toBeGreaterThan(0);
        expect(description.length).toBeLessThanOrEqual(100);
      }
      for (const list of lists) expect(list.length).toBeLessThanOrEqual(25);
    });

    test('lists required options first', () => {
      for (const list of lists) {
        const required = list.map((option) => option.required ?? false);
        expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
      }
    });
  },
);

test('every command has a unique name', () => {
  const names = commands.map(({ definition }) => definition.name);
  expect(new Set(names).size).toBe(names.length);
});

function optionsOf(
  option: APIApplicationCommandOption,
): readonly APIApplicationCommandBasicOption[] {
  return option.type === ApplicationCommandOptionType.Subcommand ? (option.options ?? []) : [];
}
