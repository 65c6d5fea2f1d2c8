import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asText } from '../discord/as-text.ts';
import { makeSchema, WHY_NOT } from '../postgres/schema.ts';
import { NewsSite } from './news-site.ts';
import { openTwoServers, type TwoServers } from './servers.ts';

const PLACES = ['a folder', ...(WHY_NOT === null ? ['PostgreSQL'] : [])];

describe.each(PLACES)('feeds of servers with a corpus of their own, in %s', (place) => {
  let site: NewsSite;
  let servers: TwoServers;

  beforeEach(async () => {
    site = await NewsSite.open();
    const inDatabase = place === 'PostgreSQL' ? { databaseUrl: await makeSchema() } : {};
    servers = await openTwoServers({ allowedOrigin: site.origin, ...inDatabase });
    const { stage, north, south } = servers;
    for (const { server } of [north, south]) {
      await stage.stores.settings.write(
        server.id,
        JSON.stringify({ logChannelId: server.channelId }),
      );
    }
    // The bot may have read the settings when it started.
    stage.now = new Date(stage.now.getTime() + 60_000);
  });

  afterEach(async () => {
    await servers.stage.close();
    await site.close();
  });

  const titlesOf = (id: string) =>
    servers.stage.own?.use(id, false, async ({ corpus }) =>
      corpus.articles().map(({ title }) => title),
    );

  test('bring their reports to their own server only, and stop when the bot has left it', async () => {
    const { stage, north, south } = servers;
    site.feed('/feed.xml', [{ path: '/roads', title: 'A report about roads' }]);
    const link = `${site.origin}/feed.xml`;
    await north.command('feed', { link, publish: 'trusted' }, 'add').reply();
    await stage.readFeeds();
    expect(await titlesOf(north.server.id)).toContain('A report about roads');
    expect(await titlesOf(south.server.id)).not.toContain('A report about roads');
    const seen = south.person.sees(south.server.channelId).map(asText).join('\n');
    expect(seen).not.toContain('roads');
    expect(asText(await south.command('feed', {}, 'list').reply())).toContain('reads no feeds');
    // The same feed on another server is a feed of its own.
    await south.command('feed', { link }, 'add').reply();
    await stage.readFeeds();
    const drafted = south.person.sees(south.server.channelId).map(asText).at(-1);
    expect(drafted).toContain('### Draft · not yet published');
    await stage.stores.settings.write(
      north.server.id,
      JSON.stringify({ presence: { isGreeted: true, leftOn: '2026-11-20' } }),
    );
    site.feed('/feed.xml', [{ path: '/dams', title: 'A report about dams' }]);
    stage.now = new Date(stage.now.getTime() + 3_600_000);
    await stage.readFeeds();
    expect(await titlesOf(north.server.id)).not.toContain('A report about dams');
    expect(south.person.sees(south.server.channelId).map(asText).at(-1)).toContain('dams');
  });

  test('are erased with all that is kept of the server', async () => {
    const { stage, north } = servers;
    site.feed('/feed.xml', []);
    await north.command('feed', { link: `${site.origin}/feed.xml` }, 'add').reply();
    await stage.own?.release(north.server.id);
    await stage.stores.eraseServer(north.server.id);
    expect(await stage.feeds.list(north.server.id)).toEqual([]);
    await stage.readFeeds();
    expect(await stage.feeds.due()).toEqual([]);
  });
});
