import { describe, expect, test } from 'vitest';
import { heightOnPhone } from '../../src/discord/message/height-on-phone.ts';

describe('the height of a text on a phone', () => {
  const line = heightOnPhone('A');

  test('grows with every line that it takes', () => {
    expect(heightOnPhone('A\nB')).toBeGreaterThan(line);
    expect(heightOnPhone('A word. '.repeat(20))).toBeGreaterThan(heightOnPhone('A\nB'));
  });

  test('counts empty lines, and the gap between two texts', () => {
    expect(heightOnPhone('A\n\nB')).toBeGreaterThan(heightOnPhone('A\nB'));
    expect(2 * line).toBeGreaterThan(heightOnPhone('A\nB'));
  });

  test('is less for small print', () => {
    expect(heightOnPhone('-# A')).toBeLessThan(line);
  });

  test('does not count the address of a link, which is not shown', () => {
    expect(heightOnPhone(`[A](<https://example.com/${'a'.repeat(300)}>)`)).toBe(line);
  });

  test('counts letters that are twice as wide', () => {
    expect(heightOnPhone('字'.repeat(25))).toBeGreaterThan(heightOnPhone('a'.repeat(25)));
  });
});
