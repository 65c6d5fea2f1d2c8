import { afterAll, beforeAll, describe, test } from 'vitest';
import { type Asked, botProperties, openAsked } from './properties/bot.ts';
import { FIXED_SEED } from './seeds.ts';

describe('the bot', () => {
  let asked: Asked;

  beforeAll(async () => {
    asked = await openAsked();
  });
  afterAll(() => asked.stage.close());

  test.each(botProperties(() => asked))('$name', ({ attempt, runs }) =>
    attempt({ seed: FIXED_SEED, numRuns: runs }),
  );
});
