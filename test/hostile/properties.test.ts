import { afterAll, beforeAll, describe, test } from 'vitest';
import { PROPERTIES } from './properties/index.ts';
import {
  closeServers,
  openServers,
  type Servers,
  serverProperties,
} from './properties/local-discord.ts';
import { FIXED_SEED } from './seeds.ts';

describe.each(Object.entries(PROPERTIES))('%s', (_what, properties) => {
  test.each(properties)('$name', ({ attempt, runs }) =>
    attempt({ seed: FIXED_SEED, numRuns: runs }),
  );
});

describe('the servers of this machine', () => {
  let servers: Servers;

  beforeAll(async () => {
    servers = await openServers();
  });
  afterAll(() => closeServers(servers));

  test.each(serverProperties(() => servers))('$name', ({ attempt, runs }) =>
    attempt({ seed: FIXED_SEED, numRuns: runs }),
  );
});
