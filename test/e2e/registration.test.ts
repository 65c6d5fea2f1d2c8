import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { isMessageCommand } from '../../src/discord/command.ts';
import { asText } from '../discord/as-text.ts';
import { Stage } from './stage.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await Stage.open();
});

afterEach(() => stage.close());

describe('commands', () => {
  test('are registered on the server that is set, with every option', async () => {
    await stage.startBot();
    const registered = stage.discord.commands(stage.discord.guildId);
    expect(registered.map(({ name }) => name).sort()).toEqual([
      'Add to corpus',
      'Was this printed?',
      'alert',
      'article',
      'ask',
      'cite',
      'compare',
      'corpus',
      'feed',
      'help',
      'privacy',
      'quote',
      'settings',
      'suggest',
      'timeline',
      'who',
    ]);
    const ask = registered.find(({ name }) => name === 'ask');
    expect(ask?.options?.map(({ name }) => name)).toEqual([
      'question',
      'source',
      'author',
      'speaker',
      'after',
      'before',
      'private',
    ]);
    expect(stage.discord.commands()).toEqual([]);
  });

  test('are in one place only, also after GUILD_ID has been set or removed', async () => {
    const server = stage.discord.guildId;
    const places = () => [stage.discord.commands(), stage.discord.commands(server)];
    await stage.startBot({ guildId: null });
    expect(places().map(({ length }) => length)).toEqual([16, 0]);
    await stage.startBot({ guildId: server });
    expect(places().map(({ length }) => length)).toEqual([0, 16]);
    await stage.startBot({ guildId: null });
    expect(places().map(({ length }) => length)).toEqual([16, 0]);
  });

  test('let members suggest reports only where that is switched on', async () => {
    await stage.startBot();
    const link = 'https://example.org/';
    const refused = await stage.member('Reader').command('suggest', { link }).reply();
    expect(refused.ephemeral).toBe(true);
    expect(asText(refused)).toContain('Suggestions are off here');
  });

  test('are shown to members with the permission, and to everyone if moderator roles are set', async () => {
    const shownTo = () =>
      stage.discord.commands(stage.discord.guildId).find(({ name }) => name === 'article')
        ?.default_member_permissions ?? null;
    await stage.startBot();
    expect(shownTo()).toBe('8192');
    await stage.startBot({ moderatorRoles: ['100000000000000009'] });
    expect(shownTo()).toBeNull();
  });

  test('are registered everywhere when no server is set, and say where they can be used', async () => {
    await stage.startBot({ guildId: null });
    const [ask] = stage.discord.commands().filter(({ name }) => name === 'ask');
    expect(ask).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
    const asked = stage
      .member('Reader')
      .command('ask', { question: 'Who leads the Fatah Alliance?' }, { context: 'direct' });
    const reply = await asked.reply();
    expect(asText(reply)).toContain('Hadi Al-Amiri');
  });

  test.each([null, 'server'])(
    'are registered once, even if the bot is started twice (%s)',
    async (where) => {
      const guildId = where === null ? null : stage.discord.guildId;
      await stage.startBot({ guildId });
      await stage.startBot({ guildId });
      expect(stage.discord.registrations).toHaveLength(1);
      expect(stage.log.map(({ msg }) => msg)).toContain('commands unchanged');
    },
  );

  test('are registered again when a definition has changed', async () => {
    await stage.startBot();
    const [first, ...others] = commands;
    if (!first || isMessageCommand(first)) throw new Error('There are no typed commands');
    const definition = { ...first.definition, description: 'Something else' };
    await stage.startBot({ commands: [{ ...first, definition }, ...others] });
    expect(stage.discord.registrations).toHaveLength(2);
    const registered = stage.discord.commands(stage.discord.guildId);
    expect(registered.map(({ description }) => description)).toContain('Something else');
  });

  test('are registered again when one was removed', async () => {
    await stage.startBot();
    await stage.startBot({ commands: commands.slice(0, 1) });
    expect(stage.discord.registrations).toHaveLength(2);
    expect(stage.discord.commands(stage.discord.guildId)).toHaveLength(1);
  });
});

describe('a bot that cannot start', () => {
  test('says that its token is not accepted, and does not repeat it', async () => {
    const token = 'not-the-right-token';
    const start = stage.newBot({ token }).start();
    await expect(start).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('Discord does not accept DISCORD_TOKEN'),
    });
    expect(JSON.stringify(stage.log)).not.toContain(token);
  });

  test.each(['', 'with space', 'with\nline end'])(
    'says the same of a token that cannot be sent: %j',
    async (token) => {
      await expect(stage.newBot({ token }).start()).rejects.toThrow(
        /^Discord does not accept DISCORD_TOKEN/,
      );
    },
  );

  test('says that Discord cannot be reached', async () => {
    const api = 'http://127.0.0.1:9/api';
    await expect(stage.newBot({ api }).start()).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('Discord cannot be reached'),
    });
  });

  test('says that it may not register commands on the server', async () => {
    await expect(stage.newBot({ guildId: '123456789012345678' }).start()).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('GUILD_ID'),
    });
    expect(stage.discord.gateway.connections).toBe(0);
  });
});

test('a token is never in the log', async () => {
  await stage.startBot();
  const member = stage.member('Reader');
  const asked = member.command('ask', { question: 'Who leads the Fatah Alliance?' });
  await asked.reply();
  const log = JSON.stringify(stage.log);
  expect(log).not.toContain(stage.discord.token);
  expect(log).not.toContain(asked.token);
});
