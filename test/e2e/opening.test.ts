import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { asText } from '../discord/as-text.ts';
import { NORTH_REPORT, openTwoServers, type TwoServers, type Visitor } from './servers.ts';

const LATE = 'The reports of this server are still being opened.';

let servers: TwoServers;
let north: Visitor;
/** Opens the corpus. */
let open: () => void;

beforeEach(async () => {
  servers = await openTwoServers({ mostOpen: 1 });
  ({ north } = servers);
  const { stage, south } = servers;
  // The other one is used last, so this one is closed and has to be opened again.
  await south.command('corpus').reply();
  await expect.poll(() => stage.own?.open).toEqual([south.server.id]);
  const ofServer = stage.stores.ofServer;
  const opening = new Promise<void>((resolve) => {
    open = resolve;
  });
  vi.spyOn(stage.stores, 'ofServer').mockImplementation(async (server) => {
    await opening;
    return ofServer(server);
  });
});

afterEach(async () => {
  open();
  await servers.stage.close();
});

describe('while a server’s corpus is being opened', () => {
  test('a question is refused in time, and answered when the corpus is open', async () => {
    const ask = () => north.command('ask', { question: 'Who repaired the dam?' });
    const asked = ask();
    expect(await asked.acknowledged).toMatchObject({ ephemeral: true });
    expect(asText(await asked.reply())).toContain(LATE);
    expect(asked.errors).toEqual([]);
    open();
    expect(asText(await ask().reply())).toContain(NORTH_REPORT.title);
  });

  test('autocomplete offers nothing, and offers choices afterwards', async () => {
    expect(await north.offered('ask', 'source')).toEqual([]);
    open();
    await expect.poll(() => north.offered('ask', 'source')).toEqual(['Xinhua']);
  });

  test('a message to the bot is answered once the corpus is open', async () => {
    const { person, server } = north;
    const said = person.says('Who repaired the dam?', {
      mention: true,
      channelId: server.channelId,
    });
    const reply = () =>
      servers.stage.discord.messages(server.channelId).find(({ replyTo }) => replyTo === said.id)
        ?.components;
    open();
    await expect.poll(() => JSON.stringify(reply())).toContain(NORTH_REPORT.title);
  });
});
