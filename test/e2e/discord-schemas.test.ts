import { expect, test } from 'vitest';
import { findSchemaFaults } from './discord-schemas.ts';

/** Every stage compares all that its bots have sent when it closes. */
const requestWith = (body: unknown, path = '/channels/1/messages') => ({
  ...{ method: 'POST', path, body },
  status: 200,
});

const text = { type: 10, content: 'Words' };

test('a message that Discord accepts has no faults', () => {
  const message = { flags: 32_768, components: [{ type: 17, components: [text] }], nonce: 'one' };
  expect(findSchemaFaults([requestWith(message)])).toEqual([]);
});

test.each([
  ['too long a text', requestWith({ content: 'a'.repeat(4_001) }), 'too_big'],
  [
    'a component in the wrong place',
    requestWith({ components: [{ ...text, type: 4 }] }),
    'Invalid',
  ],
  ['an unknown field', requestWith({ content: 'Words', colour: 1 }), 'unknown fields: colour'],
  ['an unknown field inside', requestWith({ components: [{ ...text, bold: true }] }), '0.bold'],
  ['an unknown request', requestWith({}, '/channels/1/polls'), 'there is no schema'],
])('%s is found', (_what, request, fault) => {
  expect(findSchemaFaults([request])).toEqual([expect.stringContaining(fault)]);
});
