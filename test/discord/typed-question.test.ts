import { ComponentType, type Message } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../src/discord/languages/texts.ts';
import { container, text } from '../../src/discord/message/components.ts';
import { headingLine, readAsLine, readHeading } from '../../src/discord/message/heading.ts';
import { readTypedQuestion } from '../../src/discord/typed-question.ts';
import { UserError } from '../../src/user-error.ts';
import { hostileText } from './texts.ts';

/** The part of a message that `readHeading` reads. */
const messageOf = (components: readonly object[]) =>
  ({ components }) as unknown as Pick<Message, 'components'>;

describe('a question', () => {
  test('is put on one line without space around it', () => {
    expect(readTypedQuestion('  Who leads\n the  Fatah Alliance? ')).toBe(
      'Who leads the Fatah Alliance?',
    );
  });

  test('may be in Arabic', () => {
    expect(readTypedQuestion('ائتلاف الفتح')).toBe('ائتلاف الفتح');
  });

  test.each(['', '   ', '\n\t', '\u202e'])(
    'that is empty is refused with an example: %j',
    (typed) => {
      expect(() => readTypedQuestion(typed)).toThrow(/^The question is empty\..*for example/);
      expect(() => readTypedQuestion(typed)).toThrow(UserError);
    },
  );

  test.each(['?!', 'who is it', 'what was that about?', '😀', '— … —'])(
    'with nothing to look for is refused with an example: %s',
    (typed) => {
      expect(() => readTypedQuestion(typed)).toThrow(/^I cannot search for “.*for example/);
    },
  );

  test('that is longer than 300 characters is refused', () => {
    expect(() => readTypedQuestion('base '.repeat(61))).toThrow('304 characters; the limit is 300');
  });

  test('may have 300 characters, even if they take more bytes', () => {
    const emoji = '🚚'.repeat(295);
    expect(readTypedQuestion(`Iraq ${emoji}`)).toBe(`Iraq ${emoji}`);
  });

  test('is read back from the heading of its reply, for every question', () => {
    fc.assert(
      fc.property(hostileText(10), (typed) => {
        let question: string;
        try {
          question = readTypedQuestion(typed);
        } catch {
          return;
        }
        const heading = `${headingLine(question)}\n-# Only reports by someone.`;
        const { components } = container('answer', [text(heading)]);
        expect(readHeading(messageOf(components))).toBe(question);
        const read = container('answer', [text(`${readAsLine(ENGLISH)}\n${heading}`)]);
        expect(readHeading(messageOf(read.components))).toBe(question);
      }),
    );
  });

  test.each([
    ['nothing', []],
    ['no container', [{ type: ComponentType.TextDisplay, content: '### Who?' }]],
    ['an empty container', [{ type: ComponentType.Container, components: [] }]],
    ['another heading', container('answer', [text('Who?')]).components],
  ])('is not read from a message with %s', (_what, components) => {
    expect(readHeading(messageOf(components))).toBeNull();
  });
});
