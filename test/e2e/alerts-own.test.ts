import { buttonsOf } from 'local-discord';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asText } from '../discord/as-text.ts';
import { makeSchema, WHY_NOT } from '../postgres/schema.ts';
import { openTwoServers, type TwoServers, type Visitor } from './servers.ts';
import { made } from './stage.ts';
import { DESK, PlayedStage } from './watch.ts';

const PLACES = ['a folder', ...(WHY_NOT === null ? ['PostgreSQL'] : [])];

const FLOOD = 'The river Tamar flooded the lower town of Port Ellery on Tuesday.';

describe.each(PLACES)('the alerts of a server with a corpus of its own, in %s', (place) => {
  let servers: TwoServers;
  let north: Visitor;
  let south: Visitor;
  let played: PlayedStage;

  beforeEach(async () => {
    const inDatabase = place === 'PostgreSQL' ? { databaseUrl: await makeSchema() } : {};
    servers = await openTwoServers(inDatabase);
    ({ north, south } = servers);
    played = new PlayedStage(servers.stage);
    await played.startBot({ guildId: null });
  });

  afterEach(async () => {
    await played.stop();
    await servers.stage.close();
  });

  const publishIn = ({ server }: Visitor, id: string, body: string) =>
    servers.stage.own?.use(server.id, false, ({ corpus }) =>
      corpus.put(made(id, { title: id, body }), DESK),
    );

  const directTo = ({ person }: Visitor) =>
    servers.stage.discord
      .messages()
      .filter((message) => message.channelId !== north.server.channelId)
      .filter((message) => person.sees().some(({ id }) => id === message.id))
      .filter((message) => asText(message).includes('New report'));

  test('tell only of its own reports, without a button that would look elsewhere', async () => {
    for (const who of [north, south]) {
      await who.command('alert', { topic: 'Port Ellery' }, 'add').reply();
    }
    await publishIn(north, 'flood', FLOOD);
    await servers.stage.corpus.put(made('shared', { body: FLOOD }), DESK);
    await played.pass(60);
    const all = servers.stage.discord
      .messages()
      .filter((each) => asText(each).includes('New report'));
    expect(all).toHaveLength(1);
    const [message] = all;
    if (!message) return;
    expect(asText(message)).toContain(FLOOD);
    expect(buttonsOf(message).map(({ label }) => label)).toEqual(['Remove alert']);
    expect(directTo(north)).toHaveLength(1);
    const removed = await north.person.click(message, 'Remove alert').reply();
    expect(asText(removed)).toBe('Alert removed: Port Ellery');
  });

  test('tell of the shared reports too if it reads them', async () => {
    await servers.stage.stores.settings.write(south.server.id, '{ "readsShared": true }');
    await played.startBot({ guildId: null });
    for (const who of [north, south]) {
      await who.command('alert', { topic: 'Port Ellery', where: 'channel' }, 'add').reply();
    }
    await servers.stage.corpus.put(made('shared', { body: FLOOD }), DESK);
    await publishIn(south, 'own', 'Engineers closed the dyke of Port Ellery on Friday.');
    await played.pass(60);
    await played.pass(60);
    const { discord } = servers.stage;
    const inSouth = discord.messages(south.server.channelId).map(asText).join('\n');
    expect(inSouth).toContain(FLOOD);
    expect(inSouth).toContain('Engineers closed the dyke');
    expect(inSouth.match(/> The river Tamar/g)).toHaveLength(1);
    expect(discord.messages(north.server.channelId)).toEqual([]);
  });

  test('are found again after a restart, when its corpus is not open', async () => {
    await north.command('alert', { topic: 'Port Ellery' }, 'add').reply();
    await played.stop();
    await servers.stage.bot.stop();
    await publishIn(north, 'flood', FLOOD);
    await servers.stage.own?.release(north.server.id);
    await played.startBot({ guildId: null });
    await played.pass(60);
    expect(directTo(north)).toHaveLength(1);
  });

  test('are listed on their server only, and all of them in a direct message', async () => {
    const both = north.person;
    servers.stage.discord.servers.join(both, south.server);
    await north.command('alert', { topic: 'Port Ellery' }, 'add').reply();
    const { channelId } = south.server;
    const list = await both.command('alert', {}, { subcommand: 'list', channelId }).reply();
    expect(asText(list)).toContain('You have no alerts here.');
    expect(asText(list)).toContain('You have 1 more elsewhere.');
    expect(asText(list)).not.toContain('Ellery');
    const direct = { context: 'direct', subcommand: 'list' } as const;
    expect(asText(await both.command('alert', {}, direct).reply())).toContain('Port Ellery');
  });
});
