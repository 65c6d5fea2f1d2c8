import { describe, expect, test } from 'vitest';
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

  test('is never empty', () => {
    expect(asText(refusal('\n'))).toBe('That cannot be done.');
  });
});
