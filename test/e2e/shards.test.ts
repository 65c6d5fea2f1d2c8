import type { Exchange } from 'local-discord';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Bot } from '../../src/discord/bot.ts';
import { asText } from '../discord/as-text.ts';
import { Stage } from './stage.ts';

const QUESTION = { question: 'Who leads the Fatah Alliance?' };

/** Four servers, and four shards, one for each of them. */
const SERVERS = { guilds: 4, shards: 4, identifyConcurrency: 16 };

const answersOf = (bot: Bot) => bot.outcomes['/ask']?.success ?? 0;

describe('two bots with half of the shards each', () => {
  let stage: Stage;
  let bots: readonly Bot[];

  beforeAll(async () => {
    stage = await Stage.open(SERVERS);
    bots = [
      stage.newBot({ guildId: null, shards: { ids: [0, 1], count: 4 } }),
      stage.newBot({ guildId: null, shards: { ids: [2, 3], count: 4 } }),
    ];
    await Promise.all(bots.map((bot) => bot.start()));
  });

  afterAll(async () => {
    await Promise.all(bots.map((bot) => bot.stop()));
    await stage.close();
  });

  const expectAnswer = async (asked: Exchange) => {
    expect(asText(await asked.reply())).toContain('Hadi Al-Amiri');
    expect(asked.errors).toEqual([]);
  };

  test('register the commands once, even if they start together', () => {
    expect(stage.discord.registrations).toEqual(['global']);
  });

  test('answer every server once, each bot the servers of its shards', async () => {
    const before = bots.map(answersOf);
    for (const { channelId } of stage.discord.servers.joined) {
      await expectAnswer(stage.member('Reader').command('ask', QUESTION, { channelId }));
    }
    await expect.poll(() => bots.map(answersOf)).toEqual(before.map((count) => count + 2));
  });

  test('answer a direct message once, from the bot with the first shard', async () => {
    const before = bots.map(answersOf);
    const settings = { context: 'direct' } as const;
    await expectAnswer(stage.member('Reader').command('ask', QUESTION, settings));
    await expect.poll(() => bots.map(answersOf)).toEqual([(before[0] ?? 0) + 1, before[1]]);
  });

  test('report the state of each shard, and when it is lost', async () => {
    expect(bots.map((bot) => bot.shards.map(({ id }) => id))).toEqual([
      [0, 1],
      [2, 3],
    ]);
    const areReady = () => bots.flatMap((bot) => bot.shards.map(({ isReady }) => isReady));
    expect(areReady()).toEqual([true, true, true, true]);
    stage.discord.gateway.drop();
    const lost = new Set<number>();
    const countLost = () => {
      for (const [at, isReady] of areReady().entries()) if (!isReady) lost.add(at);
      return lost.size;
    };
    // A shard may be back before another one is lost.
    await expect.poll(countLost, { interval: 5 }).toBe(4);
    await expect.poll(areReady).toEqual([true, true, true, true]);
  });

  test('are both closed permanently when Discord closes the shards of both', async () => {
    const closed = Promise.all(bots.map((bot) => bot.closed));
    stage.discord.gateway.close();
    await closed;
  });
});

describe('a bot with all shards', () => {
  let stage: Stage | null = null;

  afterEach(async () => {
    vi.unstubAllEnvs();
    await stage?.close();
  });

  test('has as many as Discord recommends', async () => {
    stage = await Stage.open(SERVERS);
    const bot = await stage.startBot();
    expect(bot.shards.map(({ id }) => id)).toEqual([0, 1, 2, 3]);
  });

  test.each(['', 'auto'])('ignores the variables of the environment (%j)', async (text) => {
    vi.stubEnv('SHARDS', text);
    vi.stubEnv('SHARD_COUNT', '');
    stage = await Stage.open();
    const bot = await stage.startBot();
    expect(bot.shards.map(({ id }) => id)).toEqual([0]);
  });
});

test.each([0, 1])('shard %i can post to a log channel of another shard', async (shard) => {
  const stage = await Stage.open({ ...SERVERS, shards: 2 });
  const [here, there] = [0, 1].map((at) => stage.discord.servers.joined[(shard + at) % 2]);
  const own = { ids: [0, 1].filter((id) => isOn(here?.id, id, 2)), count: 2 };
  const bot = await stage.startBot({ shards: own, logChannelId: there?.channelId ?? null });
  await bot.warn('The corpus has a fault.');
  const told = () => stage.discord.messages(there?.channelId).map(asText);
  expect(told()).toEqual(['The corpus has a fault.']);
  await stage.close();
});

/** Whether Discord assigns a server to a shard. */
function isOn(guild: string | undefined, shard: number, count: number): boolean {
  return Number((BigInt(guild ?? 0) >> 22n) % BigInt(count)) === shard;
}

test('a bot does not start when Discord does not know its shards, and says why', async () => {
  const stage = await Stage.open();
  const start = stage.newBot({ shards: { ids: [4], count: 4 } }).start();
  await expect(start).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringContaining('SHARD_IDS and SHARD_COUNT'),
  });
  await stage.close();
});
