import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LocalDiscord } from '../../src/index.ts';
import { request } from '../request.ts';

let discord: LocalDiscord;
let now = Date.parse('2026-11-20T12:00:00Z');
const ids: string[] = [];

beforeAll(async () => {
  discord = await LocalDiscord.start({ clock: { now: () => now }, rateLimits: false });
  const reader = discord.person({ name: 'Reader' });
  for (let count = 0; count < 5; count += 1) ids.push(reader.says(String(count)).id);
});
afterAll(() => discord.stop());

const messages = () => `/channels/${discord.channelId}/messages`;

async function history(query: string) {
  const { status, body } = await request(discord, 'GET', `${messages()}?${query}`);
  return Array.isArray(body) ? body.map(({ content }) => content).join('') : status;
}

describe('the messages of a channel', () => {
  test.each([
    ['the last ones', () => 'limit=2', '43'],
    ['before one', () => `limit=2&before=${ids[3]}`, '21'],
    ['after one', () => `limit=2&after=${ids[0]}`, '21'],
    ['around one', () => `limit=3&around=${ids[2]}`, '321'],
    ['all', () => '', '43210'],
  ])('come newest first: %s', async (_what, query, wanted) => {
    expect(await history(query())).toBe(wanted);
  });

  test.each(['limit=0', 'limit=101', 'limit=few', 'before=me'])(
    'cannot be asked for with %s',
    async (query) => {
      expect(await history(query)).toBe(400);
    },
  );
});

test('messages older than an hour take few edits', async () => {
  const { body } = await request(discord, 'POST', messages(), { content: 'Old' });
  const edit = async () => {
    const path = `${messages()}/${body.id}`;
    return (await request(discord, 'PATCH', path, { content: String(now) })).body.code ?? 200;
  };
  const edits = async (count: number) => {
    const codes = [];
    for (let each = 0; each < count; each += 1) codes.push(await edit());
    return codes;
  };
  expect(await edits(7)).toEqual(Array(7).fill(200));
  now += 61 * 60_000;
  expect(await edits(6)).toEqual([200, 200, 200, 200, 200, 30_046]);
  now += 61_000;
  expect(await edit()).toBe(200);
});
