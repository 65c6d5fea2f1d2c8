import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/discord/languages/language.ts';
import { textsOf } from '../../src/discord/languages/texts.ts';
import { COLOURS } from '../../src/discord/message/components.ts';
import { refusal } from '../../src/discord/replies/notice.ts';
import { asText } from './as-text.ts';

describe('a refusal', () => {
  test('is a message in red', () => {
    const reply = refusal('I cannot read "7/9/2019".\nWrite 2019-09-07.');
    expect(asText(reply)).toBe('I cannot read "7/9/2019".\nWrite 2019-09-07.');
    expect(reply.components[0]).toMatchObject({ accent_color: COLOURS.refused });
  });

  test('repeats what was typed without formatting, and formats the name of the option', () => {
    expect(asText(refusal('`source`: no report is by “**@everyone**”.'))).toBe(
      '`source`: no report is by “\\*\\*\\@everyone\\*\\*”.',
    );
  });

  test('formats the name of a command', () => {
    const sentence =
      'You have no alert on “`*`” here. `/alert list` shows your alerts; so does `/help`.';
    expect(asText(refusal(sentence))).toBe(
      'You have no alert on “\\`\\*\\`” here. `/alert list` shows your alerts; so does `/help`.',
    );
  });

  test.each(LANGUAGES)('formats the command and the option that it offers, in %s', (language) => {
    const shown = asText(refusal(textsOf(language).say('cite.nothing')));
    expect(shown).toContain('`/cite report: …`');
    expect(shown).toContain('`/cite words: …`');
  });

  test('is never empty', () => {
    expect(asText(refusal('\n'))).toBe('That cannot be done.');
  });
});
