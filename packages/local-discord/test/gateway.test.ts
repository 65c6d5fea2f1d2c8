import { once } from 'node:events';
import {
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  GatewayOpcodes,
  SlashCommandBuilder,
} from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { LocalDiscord, type Person } from '../src/index.ts';
import { TestBot } from './bot.ts';

let discord: LocalDiscord;
let bot: TestBot;
let reader: Person;

beforeAll(async () => {
  discord = await LocalDiscord.start({ heartbeatIntervalMs: 1000 });
  bot = await TestBot.connect(discord);
  reader = discord.person({ name: 'Reader' });
  await bot.client.application.commands.set([
    new SlashCommandBuilder().setName('ask').setDescription('Ask'),
  ]);
  bot.answers(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply('Here.');
  });
});
afterAll(async () => {
  await bot.disconnect();
  await discord.stop();
});

const resumed = () => once(bot.client, Events.ShardResume).then(([, replayed]) => replayed);

test('heartbeats are acknowledged, so that the connection lasts', async () => {
  await expect.poll(() => bot.client.ws.ping, { timeout: 5000 }).toBeGreaterThanOrEqual(0);
  expect(discord.gateway.identifyCount).toBe(1);
});

test('after a drop the client resumes and gets what it missed', async () => {
  const back = resumed();
  discord.gateway.drop();
  expect(discord.gateway.connections).toBe(0);
  const missed = reader.command('ask');
  expect(await back).toBeGreaterThanOrEqual(1);
  expect(await missed.reply()).toMatchObject({ content: 'Here.' });
  expect(discord.gateway.identifyCount).toBe(1);
});

test('a client that is asked to reconnect resumes', async () => {
  const back = resumed();
  discord.gateway.requestReconnect();
  await back;
  await discord.gateway.connected();
  expect(await reader.command('ask').reply()).toMatchObject({ content: 'Here.' });
  expect(discord.gateway.identifyCount).toBe(1);
});

test('a client whose session has ended identifies again', async () => {
  discord.gateway.invalidateSession();
  await discord.gateway.connected();
  expect(discord.gateway.identifyCount).toBe(2);
  expect(await reader.command('ask').reply()).toMatchObject({ content: 'Here.' });
});

test('a forgotten session cannot be resumed', async () => {
  const forgetful = await LocalDiscord.start();
  const socket = await connect(forgetful);
  send(socket, GatewayOpcodes.Identify, { token: forgetful.token, intents: 0 });
  const ready = await next(socket);
  forgetful.gateway.drop({ forgetSession: true });
  await once(socket, 'close');
  const again = await connect(forgetful);
  const session = { token: forgetful.token, session_id: ready.d.session_id, seq: ready.s };
  send(again, GatewayOpcodes.Resume, session);
  expect(await next(again)).toEqual({ op: GatewayOpcodes.InvalidSession, d: false });
  await forgetful.stop();
});

/** A connection that has received Hello. */
async function connect(to: LocalDiscord): Promise<WebSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${to.port}`);
  expect(await next(socket)).toMatchObject({ op: GatewayOpcodes.Hello });
  return socket;
}

function send(socket: WebSocket, op: GatewayOpcodes, d: object): void {
  socket.send(JSON.stringify({ op, d }));
}

async function next(socket: WebSocket) {
  const [frame] = await once(socket, 'message');
  return JSON.parse(String(frame));
}

test.each([
  [
    'a wrong token',
    { op: GatewayOpcodes.Identify, d: { token: 'wrong', intents: 1, properties: {} } },
    GatewayCloseCodes.AuthenticationFailed,
  ],
  [
    'a request before identifying',
    { op: GatewayOpcodes.PresenceUpdate, d: {} },
    GatewayCloseCodes.NotAuthenticated,
  ],
  ['an unreadable frame', 'hello', GatewayCloseCodes.DecodeError],
])('the gateway closes on %s', async (_, payload, code) => {
  const socket = await connect(discord);
  socket.send(JSON.stringify(payload));
  const [closedWith] = await once(socket, 'close');
  expect(closedWith).toBe(code);
});

test('of two shards, one has the server', async () => {
  const both = await LocalDiscord.start({ identifyConcurrency: 2 });
  const guilds = await Promise.all(
    [0, 1].map(async (id) => {
      const socket = await connect(both);
      send(socket, GatewayOpcodes.Identify, { token: both.token, intents: 1, shard: [id, 2] });
      const ready = await next(socket);
      socket.close(1000);
      return ready.d.guilds.length;
    }),
  );
  expect(guilds.toSorted()).toEqual([0, 1]);
  await both.stop();
});

test('each of several servers belongs to one shard', async () => {
  const many = await LocalDiscord.start({ guilds: 6, shards: 3, identifyConcurrency: 3 });
  const ids = many.servers.joined.map(({ id }) => id);
  const told = await Promise.all(
    [0, 1, 2].map(async (shard) => {
      const socket = await connect(many);
      send(socket, GatewayOpcodes.Identify, { token: many.token, intents: 0, shard: [shard, 3] });
      const ready = await next(socket);
      return ready.d.guilds.map(({ id }: { id: string }) => id);
    }),
  );
  expect(told.map((each) => each.length)).toEqual([2, 2, 2]);
  expect(told.flat().toSorted()).toEqual(ids.toSorted());
  await many.stop();
});

test('a bot learns how many shards to use, and how many sessions it may begin', async () => {
  const many = await LocalDiscord.start({ shards: 3, identifyConcurrency: 2 });
  const headers = { authorization: `Bot ${many.token}` };
  const ask = async () => (await fetch(`${many.api}/v10/gateway/bot`, { headers })).json();
  expect(await ask()).toMatchObject({
    shards: 3,
    session_start_limit: { remaining: 1000, max_concurrency: 2 },
  });
  const socket = await connect(many);
  send(socket, GatewayOpcodes.Identify, { token: many.token, intents: 0, shard: [2, 3] });
  await next(socket);
  expect(await ask()).toMatchObject({ session_start_limit: { remaining: 999 } });
  await many.stop();
});

test('of shards that share a limit, one may identify at a time', async () => {
  const strict = await LocalDiscord.start({ identifyConcurrency: 2 });
  const identify = async (id: number) => {
    const socket = await connect(strict);
    send(socket, GatewayOpcodes.Identify, { token: strict.token, intents: 0, shard: [id, 4] });
    return (await next(socket)).op;
  };
  expect(await identify(0)).toBe(GatewayOpcodes.Dispatch);
  expect(await identify(1)).toBe(GatewayOpcodes.Dispatch);
  expect(await identify(2)).toBe(GatewayOpcodes.InvalidSession);
  expect(await identify(0)).toBe(GatewayOpcodes.Dispatch);
  await strict.stop();
});

test('the gateway closes on a client without a heartbeat', async () => {
  const strict = await LocalDiscord.start({ heartbeatIntervalMs: 50 });
  const [code] = await once(await connect(strict), 'close');
  expect(code).toBe(GatewayCloseCodes.SessionTimedOut);
  await strict.stop();
});

test('the gateway closes on a privileged intent that the application may not use', async () => {
  const identify = async (to: LocalDiscord) => {
    const socket = await connect(to);
    const intents = GatewayIntentBits.MessageContent;
    send(socket, GatewayOpcodes.Identify, { token: to.token, intents });
    return socket;
  };
  const [code] = await once(await identify(discord), 'close');
  expect(code).toBe(GatewayCloseCodes.DisallowedIntents);
  const allowing = await LocalDiscord.start({
    privilegedIntents: GatewayIntentBits.MessageContent,
  });
  expect(await next(await identify(allowing))).toMatchObject({ t: 'READY' });
  await allowing.stop();
});

test('the gateway closes on a shard number that does not exist', async () => {
  const socket = await connect(discord);
  send(socket, GatewayOpcodes.Identify, { token: discord.token, intents: 0, shard: [2, 2] });
  const [closedWith] = await once(socket, 'close');
  expect(closedWith).toBe(GatewayCloseCodes.InvalidShard);
});
