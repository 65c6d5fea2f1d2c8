import { DiscordAPIError } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { describeFailure, isTooLate } from '../../src/discord/dispatch/failure.ts';

const refused = (code: number) =>
  new DiscordAPIError(
    { code, message: 'Refused' },
    code,
    404,
    'POST',
    'https://discord.com/api/v10/webhooks/123/secret-token/messages/@original?x=1',
    { body: { content: 'what was to be sent' }, files: undefined },
  );

describe('the log entry of a failure', () => {
  test("has Discord's error, but no token and no message content", () => {
    const described = describeFailure(refused(50_035));
    expect(described).toMatchObject({
      code: 50_035,
      status: 404,
      method: 'POST',
      url: 'https://discord.com/api/v10/webhooks/123/…/messages/@original?x=1',
    });
    expect(JSON.stringify(described)).not.toMatch(/secret-token|what was to be sent/);
  });

  test('has the causes of an error', () => {
    const cause = Object.assign(new Error('disk full'), { code: 'ENOSPC' });
    expect(describeFailure(new Error('not kept', { cause }))).toMatchObject({
      message: 'not kept',
      cause: { message: 'disk full', code: 'ENOSPC' },
    });
  });

  test('ends when an error is its own cause', () => {
    const error = new Error('round');
    error.cause = error;
    expect(() => JSON.stringify(describeFailure(error))).not.toThrow();
  });

  test('has the thrown value when it is not an error', () => {
    expect(describeFailure('words')).toEqual({ message: 'words' });
  });
});

describe('an answer that Discord no longer accepts', () => {
  test('is one to an unknown interaction, or to one already answered', () => {
    expect(isTooLate(refused(10_062))).toBe(true);
    expect(isTooLate(refused(40_060))).toBe(true);
    expect(isTooLate(refused(50_035))).toBe(false);
    expect(isTooLate(new Error('10062'))).toBe(false);
  });
});
