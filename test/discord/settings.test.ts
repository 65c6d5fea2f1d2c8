import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choiceMenu, container, menuRow, roleMenu } from '../../src/discord/message/components.ts';
import { withinLimits } from '../../src/discord/message/limits.ts';
import { settingsReply } from '../../src/discord/replies/settings.ts';
import { decodeSettings, encodeSettings, SETTINGS } from '../../src/discord/state/settings.ts';
import type { ServerSettings } from '../../src/settings/server-settings.ts';
import { texts as anyTexts } from './worst.ts';

const snowflake = fc.bigInt(10n ** 16n, 10n ** 20n - 1n).map(String);

const anySettings: fc.Arbitrary<ServerSettings> = fc.record({
  moderatorRoles: fc.uniqueArray(snowflake, { maxLength: 120 }),
  logChannelId: fc.option(snowflake),
  suggestions: fc.boolean(),
  isPrivate: fc.boolean(),
  questionLogDays: fc.integer({ min: 0, max: 3650 }),
  readsShared: fc.boolean(),
  digestChannelId: fc.option(snowflake),
  digestOften: fc.constantFrom('daily', 'weekly'),
  digestHour: fc.integer({ min: 0, max: 23 }),
  timeZone: fc.constantFrom('UTC', 'America/Argentina/ComodRivadavia', 'Europe/Berlin'),
});

describe('the settings of a server', () => {
  test('fit into a message for all values, even if roles and channels are gone', () => {
    fc.assert(
      fc.property(
        anySettings,
        anyTexts,
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 0, max: 9 }),
        (settings, texts, isStated, hasOwnCorpus, mayWrite, gone) => {
          const view = {
            hasRole: (id: string) => Number(id.at(-1)) >= gone,
            hasChannel: (id: string) => Number(id.at(-1)) >= gone,
            missingToWrite: () => (mayWrite ? [] : ['View Channel', 'Send Messages']),
            missingHere: mayWrite ? [] : ['View Channel', 'Send Messages', 'Read Message History'],
          };
          const settled = { settings, stated: isStated ? settings : {} };
          const reply = settingsReply({ settled, hasOwnCorpus, server: '1', texts }, view);
          withinLimits(reply.components);
        },
      ),
    );
  });

  test('are decoded by their names, and nothing else is', () => {
    for (const name of SETTINGS) expect(decodeSettings(encodeSettings(name), SETTINGS)).toBe(name);
    for (const other of ['settings', 'settings:', 'settings:reset', 'settings:roles:1', 'list:1']) {
      expect(decodeSettings(other, SETTINGS)).toBeNull();
    }
  });
});

describe("Discord's limits of menus", () => {
  const within = (...menus: Parameters<typeof menuRow>[0][]) =>
    withinLimits(container('none', menus.map(menuRow)).components);
  const roles = { customId: 'roles', placeholder: 'Roles', chosen: [], most: 25 };
  const option = (value: number) => ({ label: `Option ${value}`, value: String(value) });
  const choice = { customId: 'choice', placeholder: 'One of', chosen: '1' };

  test('allow what Discord accepts', () => {
    const options = Array.from({ length: 25 }, (_, value) => option(value));
    expect(() => within(roleMenu(roles), choiceMenu({ ...choice, options }))).not.toThrow();
  });

  test.each([
    ['26 things to choose', () => within(roleMenu({ ...roles, most: 26 }))],
    [
      '3 things chosen already',
      () => within(roleMenu({ ...roles, chosen: ['1', '2', '3'], most: 2 })),
    ],
    [
      '151 characters of a placeholder',
      () => within(roleMenu({ ...roles, placeholder: 'x'.repeat(151) })),
    ],
    [
      '101 characters of a custom id',
      () => within(roleMenu({ ...roles, customId: 'x'.repeat(101) })),
    ],
    ['two components share', () => within(roleMenu(roles), roleMenu(roles))],
    ['no options of a menu', () => within(choiceMenu({ ...choice, options: [] }))],
    [
      '26 options of a menu',
      () =>
        within(choiceMenu({ ...choice, options: Array.from({ length: 26 }, (_, v) => option(v)) })),
    ],
    [
      '101 characters of an option',
      () => within(choiceMenu({ ...choice, options: [{ label: 'x'.repeat(101), value: '1' }] })),
    ],
  ])('refuse %s', (sentence, attempt) => {
    expect(attempt).toThrow(sentence);
  });
});
