import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import {
  button,
  container,
  picture,
  row,
  section,
  separator,
  text,
} from '../../src/discord/message/components.ts';
import { withinLimits } from '../../src/discord/message/limits.ts';

const check = (...parts: Parameters<typeof container>[1]) =>
  withinLimits(container('answer', parts).components);

describe("Discord's limits", () => {
  test('allow a message with several kinds of components', () => {
    expect(() =>
      check(
        text('Words'),
        separator(),
        section(['Words'], button('One', '1')),
        row(button('Two', '2')),
      ),
    ).not.toThrow();
  });

  test('allow exactly 4,000 characters and 40 components', () => {
    expect(() => check(text('a'.repeat(2_000)), text('b'.repeat(2_000)))).not.toThrow();
    expect(() => check(...Array.from({ length: 39 }, () => text('a')))).not.toThrow();
  });

  test('count the text of all displays together', () => {
    expect(() => check(text('a'.repeat(2_000)), text('b'.repeat(2_001)))).toThrow(
      '4001 characters of text, 4000 at most',
    );
  });

  test('count the bytes of the texts, which can be more than their characters', () => {
    expect(() => check(text('字'.repeat(3_380)))).not.toThrow();
    expect(() => check(text('字'.repeat(3_390)))).toThrow('10182 bytes of text, 10170 at most');
  });

  test('count nested components', () => {
    const sections = Array.from({ length: 13 }, (_, index) =>
      section(['a'], button('b', String(index))),
    );
    expect(() => check(...sections, text('a'))).toThrow('41 components, 40 at most');
  });

  test.each([
    ['an empty message', () => withinLimits([]), 'no components'],
    ['an empty container', () => check(), 'no parts of a container'],
    ['an empty text', () => check(text(' \n')), 'a text display is empty'],
    ['a section without text', () => check(section([], button('a', '1'))), 'no texts in a section'],
    [
      'a section of four texts',
      () => check(section(['a', 'b', 'c', 'd'], button('a', '1'))),
      '4 texts in a section, 3 at most',
    ],
    ['an empty row', () => check(row()), 'no buttons in a row'],
    [
      'a row of six buttons',
      () => check(row(...'abcdef'.split('').map((letter) => button(letter, letter)))),
      '6 buttons in a row, 5 at most',
    ],
    ['a button without label', () => check(row(button('', '1'))), 'no characters of a label'],
    [
      'a long label',
      () => check(row(button('a'.repeat(81), '1'))),
      '81 characters of a label, 80 at most',
    ],
    [
      'a picture without a description',
      () => check(picture({ name: 'a.png', bytes: Buffer.of(), description: '' })),
      'no characters of a description',
    ],
    [
      'a picture with too long a description',
      () => check(picture({ name: 'a.png', bytes: Buffer.of(), description: 'a'.repeat(1_025) })),
      '1025 characters of a description, 1024 at most',
    ],
    ['no custom id', () => check(row(button('a', ''))), 'no characters of a custom id'],
    [
      'a long custom id',
      () => check(row(button('a', 'a'.repeat(101)))),
      '101 characters of a custom id, 100 at most',
    ],
    [
      'two buttons with the same custom id',
      () => check(row(button('a', '1'), button('b', '1'))),
      'two components share a custom id',
    ],
  ])('refuse %s', (_what, attempt, message) => {
    expect(attempt).toThrow(message);
  });

  test('refuse a section without a button', () => {
    const bare = { type: ComponentType.Section, components: [] } as unknown;
    expect(() => withinLimits([bare as APIMessageTopLevelComponent])).toThrow('no accessory');
  });
});
