import { afterAll, beforeAll, describe, test } from 'vitest';
import { type Asked, botProperties, openAsked } from '../hostile/properties/bot.ts';
import { growthProperty } from '../hostile/properties/growth.ts';
import { PROPERTIES } from '../hostile/properties/index.ts';
import {
  closeServers,
  openServers,
  type Servers,
  serverProperties,
} from '../hostile/properties/local-discord.ts';
import type { Property } from '../hostile/properties/property.ts';
import { ALL_READERS } from '../hostile/readers/index.ts';
import { SECONDS } from '../hostile/seeds.ts';

/** More texts than there is time for. */
const WITHOUT_END = 10_000_000;

function attempt({ attempt: tryOut }: Property, seed: number): Promise<void> {
  return tryOut({ seed, numRuns: WITHOUT_END, time: SECONDS * 1_000 });
}

/** Declares the tests of every property with one seed. Each seed has a file, so that two can run at once. */
export function fuzz(which: string, seed: number): void {
  describe(`with ${which}, FUZZ_SEED=${seed}`, () => {
    describe.each(Object.entries(PROPERTIES))('%s', (_what, properties) => {
      test.each(properties)('$name', (each) => attempt(each, seed));
    });

    describe('the servers of this machine', () => {
      let servers: Servers;

      beforeAll(async () => {
        servers = await openServers();
      });
      afterAll(() => closeServers(servers));

      test.each(serverProperties(() => servers))('$name', (each) => attempt(each, seed));
    });

    describe('the bot', () => {
      let asked: Asked;

      beforeAll(async () => {
        asked = await openAsked();
      });
      afterAll(() => asked.stage.close());

      test.each(botProperties(() => asked))('$name', (each) => attempt(each, seed));
    });

    describe('the work of reading grows no faster than n log n', () => {
      test.each(ALL_READERS.map(growthProperty))('$name', (each) => attempt(each, seed));
    });
  });
}
