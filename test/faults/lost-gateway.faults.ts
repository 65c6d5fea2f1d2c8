import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asText } from '../discord/as-text.ts';
import { Stage } from '../e2e/stage.ts';

const QUESTION = { question: 'Who leads the Fatah Alliance?' };

/** Longer than a test. */
const NEVER = 3_600_000;

let stage: Stage;

beforeEach(async () => {
  // Heartbeats notice a host that accepts connections and says nothing.
  stage = await Stage.open({ heartbeatIntervalMs: 500 });
});

afterEach(() => stage.close());

const linesSaying = (message: string) => stage.log.filter(({ msg }) => msg === message);

describe('a bot whose session can no longer be resumed', () => {
  test('begins a new one and answers', async () => {
    await stage.startBot({ patience: { forSession: 1_500, forShard: NEVER, forServers: 1_000 } });
    stage.discord.gateway.breakResumeHost('refuses');
    stage.discord.gateway.drop();
    await stage.logged('gateway still lost, beginning a new session');
    await stage.discord.gateway.connected();
    const asked = stage.member('Reader').command('ask', QUESTION);
    expect(asText(await asked.reply())).toContain('Hadi Al-Amiri');
    expect(stage.discord.gateway.identifyCount).toBe(2);
  });

  test('logs the outage and its cause once, not each try', async () => {
    await stage.startBot({ patience: { forSession: 2_500, forShard: NEVER, forServers: 1_000 } });
    stage.log.length = 0;
    stage.discord.gateway.breakResumeHost('refuses');
    stage.discord.gateway.drop();
    expect(await stage.logged('gateway ready')).toMatchObject({
      lostForSeconds: expect.any(Number),
    });
    expect(linesSaying('gateway lost, reconnecting')).toHaveLength(1);
    const errors = linesSaying('gateway error').map(({ level }) => level);
    expect(errors.filter((level) => level > 20)).toHaveLength(1);
    expect(errors.length).toBeGreaterThan(1);
  });
});

test('a bot whose connection stays lost gives up, so that its supervisor starts it again', async () => {
  const bot = await stage.startBot({
    patience: { forSession: 300, forShard: 1_200, forServers: 1_000 },
  });
  stage.discord.beginOutage();
  await bot.closed;
  expect(await stage.logged('gateway lost for too long')).toMatchObject({ level: 60 });
});

test('a bot that is stopped reports no lost connection', async () => {
  const bot = await stage.startBot();
  await bot.stop();
  expect(linesSaying('gateway lost, reconnecting')).toEqual([]);
});

test('a bot comes back by itself after an outage', async () => {
  await stage.startBot({ patience: { forSession: 1_000, forShard: NEVER, forServers: 1_000 } });
  stage.discord.beginOutage();
  await stage.logged('gateway still lost, beginning a new session');
  stage.discord.endOutage();
  await stage.discord.gateway.connected();
  const asked = stage.member('Reader').command('ask', QUESTION);
  expect(asText(await asked.reply())).toContain('Hadi Al-Amiri');
});
