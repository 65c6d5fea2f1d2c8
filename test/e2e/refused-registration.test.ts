import { afterEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { asText } from '../discord/as-text.ts';
import { Stage, type StageOptions } from './stage.ts';

const QUESTION = { question: 'Who leads the Fatah Alliance?' };

/** A path at which commands are registered. */
const REGISTRATION = /^\/applications\/\d+\/(?:guilds\/\d+\/)?commands$/;

let stage: Stage;

/** A server where the first command was registered by an earlier start. */
async function openRegistered(options: StageOptions = {}): Promise<void> {
  stage = await Stage.open(options);
  const bot = await stage.startBot({ commands: commands.slice(0, 1) });
  await bot.stop();
  stage.log.length = 0;
}

async function expectAnswer(): Promise<void> {
  const asked = stage.member('Reader').command('ask', QUESTION);
  expect(asText(await asked.reply())).toContain('Hadi Al-Amiri');
}

afterEach(() => stage.close());

describe('a bot whose commands are refused', () => {
  test.each([
    ['one is not valid', { status: 400, code: 50_035 }, 'does not accept a command'],
    ['too many were made today', { status: 400, code: 30_034 }, 'Restart the bot tomorrow'],
    ['the entry point is missing', { status: 400, code: 50_240 }, 'entry point command'],
    ['Discord wants hours to pass', { status: 429, retryAfter: 71_000 }, 'for 20 hours'],
    ['Discord cannot register any', { status: 500, times: 4 }, 'Server Error'],
  ])('because %s answers with those that stand, and says so once', async (_why, fault, reason) => {
    await openRegistered();
    stage.discord.failNext({ method: 'PUT', path: REGISTRATION, ...fault });
    await stage.startBot();
    await expectAnswer();
    const lines = stage.log.filter(({ msg }) => msg === 'commands not registered');
    expect(lines).toMatchObject([{ level: 50, reason: expect.stringContaining(reason) }]);
  });

  test('waits if Discord asks for a moment', async () => {
    await openRegistered();
    stage.discord.failNext({ method: 'PUT', path: REGISTRATION, status: 429, retryAfter: 0.2 });
    await stage.startBot();
    expect(stage.discord.commands(stage.discord.guildId)).toHaveLength(commands.length);
  });
});

test.each([{ guildId: '123456789012345678' }, { token: 'not-the-right-token' }])(
  'a bot that cannot start begins no session: %j',
  async (wrong) => {
    stage = await Stage.open();
    await expect(stage.newBot(wrong).start()).rejects.toMatchObject({ name: 'UserError' });
    expect(stage.discord.gateway.identifyCount).toBe(0);
  },
);

describe('commands', () => {
  test('are offered only to servers if the application allows nothing else', async () => {
    stage = await Stage.open({ installations: [0] });
    await stage.startBot({ guildId: null });
    const [ask] = stage.discord.commands().filter(({ name }) => name === 'ask');
    expect(ask).toMatchObject({ contexts: [0, 1], integration_types: [0] });
    expect(stage.discord.commands()).toHaveLength(commands.length);
    await expectAnswer();
  });

  test('that belong to a server are left out if only people may install the application', async () => {
    stage = await Stage.open({ installations: [1] });
    await stage.startBot({ guildId: null });
    expect(stage.discord.commands().map(({ name }) => name)).toEqual([
      'ask',
      'timeline',
      'compare',
      'who',
      'quote',
      'Was this printed?',
      'cite',
      'alert',
      'corpus',
      'help',
      'privacy',
    ]);
  });

  test('leave the entry point command of an activity as it is', async () => {
    stage = await Stage.open();
    const { api, applicationId, token } = stage.discord;
    const entryPoint = { name: 'launch', description: 'Starts the activity', type: 4, handler: 2 };
    await fetch(`${api}/v10/applications/${applicationId}/commands`, {
      method: 'PUT',
      headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify([entryPoint]),
    });
    await stage.startBot({ guildId: null });
    await stage.startBot({ guildId: null });
    expect(stage.discord.commands()).toHaveLength(commands.length + 1);
    expect(stage.discord.commands()).toContainEqual(expect.objectContaining(entryPoint));
    expect(stage.discord.registrations).toHaveLength(2);
    await stage.startBot();
    expect(stage.discord.commands().map(({ name }) => name)).toEqual(['launch']);
  });
});

describe('a bot without session starts', () => {
  test('waits until Discord allows more, and says so once', async () => {
    stage = await Stage.open({ sessionStarts: 0, sessionResetMs: 1_500 });
    await stage.startBot();
    await expectAnswer();
    const lines = stage.log.filter(({ msg }) => msg === 'no session starts left, waiting');
    expect(lines).toMatchObject([{ level: 40, remaining: 0, needed: 1 }]);
  });

  test('can be stopped while it waits', async () => {
    stage = await Stage.open({ sessionStarts: 0 });
    const bot = stage.newBot();
    const start = bot.start();
    await stage.logged('no session starts left, waiting');
    await Promise.all([expect(start).rejects.toThrow(), bot.stop()]);
    expect(stage.discord.gateway.identifyCount).toBe(0);
  });
});
