import { MessageFlags, MessageFlagsBitField, type RepliableInteraction } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { textsForReply } from '../../../src/discord/languages/readers.ts';

/** A press by a German reader. @param guildLocale - Of the server; `null` in a direct message. */
function pressOf(guildLocale: string | null, changed: object = {}): RepliableInteraction {
  return {
    ...{ locale: 'de', guildLocale, deferred: true, ephemeral: null },
    message: { flags: new MessageFlagsBitField() },
    ...changed,
  } as unknown as RepliableInteraction;
}

describe('a reply that changes a message', () => {
  test('that everyone on a server sees is in the language of the server', () => {
    expect(textsForReply(pressOf('fr')).language).toBe('fr');
  });

  test('in a direct message is in the language of the person', () => {
    expect(textsForReply(pressOf(null)).language).toBe('de');
  });

  test('that only the person sees is in their language', () => {
    const message = { flags: new MessageFlagsBitField(MessageFlags.Ephemeral) };
    expect(textsForReply(pressOf('fr', { message })).language).toBe('de');
  });
});

test('a reply of its own is in the language of the person', () => {
  expect(textsForReply(pressOf('fr', { ephemeral: true })).language).toBe('de');
});
