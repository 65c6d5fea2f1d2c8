import { setTimeout as wait } from 'node:timers/promises';
import { expect, type TestContext, test } from 'vitest';
import { asText } from '../discord/as-text.ts';
import { Stage } from '../e2e/stage.ts';

// These tests mostly wait, so they wait at the same time.

const MINUTE = 60_000;

const QUESTION = { question: 'Who leads the Fatah Alliance?' };

/** A bot that waits for lost connections as long as it does on Discord. */
async function openStage({ onTestFinished }: TestContext): Promise<Stage> {
  const stage = await Stage.open();
  onTestFinished(() => stage.close());
  await stage.startBot();
  stage.log.length = 0;
  return stage;
}

async function expectAnswer(stage: Stage): Promise<void> {
  const asked = stage.member('Reader').command('ask', QUESTION);
  expect(asText(await asked.reply())).toContain('Hadi Al-Amiri');
}

/** Lines that an operator sees with the usual LOG_LEVEL. */
const linesOf = (stage: Stage) => stage.log.filter(({ level }) => level >= 30);

test.concurrent('a bot answers again by itself after an outage of ten minutes, and logs it once', async (context) => {
  // Of tests that run at the same time, each has its own.
  const { expect } = context;
  const stage = await openStage(context);
  stage.discord.beginOutage();
  await wait(10 * MINUTE);
  stage.discord.endOutage();
  await expect.poll(() => stage.discord.gateway.connections, { timeout: MINUTE }).toBe(1);
  await expectAnswer(stage);
  process.stdout.write(`\nlines of the log: ${linesOf(stage).map(({ msg }) => msg)}\n`);
  expect(linesOf(stage).length).toBeLessThan(10);
});

test.concurrent('a bot answers again by itself if its resume host hangs for good', async (context) => {
  const { expect } = context;
  const stage = await openStage(context);
  stage.discord.gateway.breakResumeHost('hangs');
  stage.discord.gateway.drop();
  await expect.poll(() => stage.discord.gateway.connections, { timeout: 5 * MINUTE }).toBe(1);
  await expectAnswer(stage);
  expect(stage.discord.gateway.identifyCount).toBe(2);
  expect(linesOf(stage).length).toBeLessThan(10);
});

test.concurrent('a bot answers after every restart although Discord refuses its commands', async (context) => {
  const { expect } = context;
  const stage = await openStage(context);
  const restarts = 5;
  stage.discord.failNext({
    ...{ method: 'PUT', path: /\/commands$/, status: 400, code: 30_034, times: restarts },
  });
  for (let turn = 0; turn < restarts; turn += 1) {
    await stage.startBot({ moderatorRoles: ['100000000000000009'] });
    await expectAnswer(stage);
  }
  // Each start has used up one session start, and none was in vain.
  expect(stage.discord.gateway.identifyCount).toBe(1 + restarts);
  const refused = linesOf(stage).filter(({ msg }) => msg === 'commands not registered');
  expect(refused).toHaveLength(restarts);
});
