import { setTimeout as wait } from 'node:timers/promises';
import { type Exchange, LocalDiscord, textOf } from 'local-discord';
import { expect, onTestFinished, test } from 'vitest';
import { Corpus } from '../../src/corpus/corpus.ts';
import { PostgresStore } from '../../src/storage/postgres/articles.ts';
import { Database } from '../../src/storage/postgres/database/database.ts';
import { makeSchema, queryPlainly, WHY_NOT } from '../postgres/schema.ts';
import { type BotProcess, startBot } from './bots.ts';
import { articleNamed, BY } from './story.ts';

const QUESTIONS = 1_000;
const PROCESSES = 4;
const SHARDS = 8;
const SERVERS = 32;

/** Reports to search through. Each answers its question in one sentence. */
const REPORTS = 500;

const TOWNS = ['Mosul', 'Tikrit', 'Kirkuk', 'Latakia', 'Aleppo', 'Homs', 'Basra', 'Erbil'];

function reportOf(number: number) {
  const article = articleNamed(`report-${number}`, `day ${number}`);
  const town = TOWNS[number % TOWNS.length];
  const title = `Convoy number ${number} reaches ${town}`;
  const body = `Convoy number ${number} arrived at ${town} with ${number} trucks.\n\n${article.body}`;
  return { ...article, title, body };
}

/** Fills the database that the processes share. */
async function fill(url: string): Promise<void> {
  const database = await Database.open(url);
  const corpus = await Corpus.open(new PostgresStore(database));
  await corpus.putAll(
    Array.from({ length: REPORTS }, (_, number) => reportOf(number)),
    BY,
  );
  await corpus.close();
  await database.close();
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}

/** Starts the processes, each with the same number of shards. */
function startBots(discord: LocalDiscord, url: string): Promise<BotProcess[]> {
  const each = SHARDS / PROCESSES;
  return Promise.all(
    Array.from({ length: PROCESSES }, (_, at) =>
      startBot({
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.api,
        DATABASE_URL: url,
        SHARD_IDS: `${at * each}-${(at + 1) * each - 1}`,
        SHARD_COUNT: String(SHARDS),
      }),
    ),
  );
}

/** Waits until every question is answered or has failed. */
async function settle(asked: readonly Exchange[]): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const open = asked.filter((one) => one.answeredAfterMs === undefined && !one.errors.length);
    if (open.length === 0) return;
    await wait(100);
  }
}

async function printTable(
  asked: readonly Exchange[],
  bots: readonly BotProcess[],
  before: readonly ReadonlyMap<string, number>[],
): Promise<void> {
  const isInTime = ({ errors }: Exchange) => errors.length === 0;
  const acknowledged = await Promise.all(
    asked.filter(isInTime).map(async (one) => (await one.acknowledged).afterMs),
  );
  const answered = asked.flatMap(({ answeredAfterMs = [] }) => answeredAfterMs);
  const row = (name: string, values: readonly number[]) =>
    `${name.padEnd(22)}${[0.5, 0.99, 1].map((share) => String(Math.round(percentile(values, share))).padStart(8)).join('')}\n`;
  const figures = await Promise.all(bots.map((bot) => bot.figures()));
  const cpu = 'process_cpu_seconds_total';
  const seconds = figures.map((of, at) => (of.get(cpu) ?? 0) - (before[at]?.get(cpu) ?? 0));
  const each = (name: string, factor: number) =>
    figures.map((of) => Math.round((of.get(name) ?? Number.NaN) * factor)).join('  ');
  process.stdout.write(
    `\n${QUESTIONS} questions at once, ${PROCESSES} processes, ${REPORTS} reports\n` +
      `${'ms'.padEnd(22)}${['p50', 'p99', 'max'].map((head) => head.padStart(8)).join('')}\n` +
      row('acknowledged after', acknowledged) +
      row('answered after', answered) +
      `refused or too late        ${QUESTIONS - acknowledged.length}\n` +
      `memory a process, MB       ${each('process_resident_memory_bytes', 1e-6)}\n` +
      `processor a process, s     ${seconds.map((each) => each.toFixed(1)).join('  ')}\n` +
      `event loop lag, p99, ms    ${each('nodejs_eventloop_lag_p99_seconds', 1e3)}\n` +
      `event loop lag, max, ms    ${each('nodejs_eventloop_lag_max_seconds', 1e3)}\n`,
  );
}

test.skipIf(WHY_NOT)(
  'a thousand questions at once over four processes are acknowledged before Discord gives up, and each is answered exactly once',
  // Discord allows three seconds. Other processes on this machine may take them from the bots.
  { retry: 2 },
  async () => {
    const url = await makeSchema();
    await fill(url);
    const discord = await LocalDiscord.start({
      ...{ guilds: SERVERS, shards: SHARDS, identifyConcurrency: 16, patienceMs: 60_000 },
    });
    onTestFinished(() => discord.stop());
    const bots = await startBots(discord, url);
    expect(discord.registrations).toHaveLength(1);
    // Reading the figures resets the longest lag.
    const figures = await Promise.all(bots.map((bot) => bot.figures()));
    const before = discord.requests.length;
    const members = Array.from({ length: QUESTIONS }, (_, at) =>
      discord.person({ name: `M${at}` }),
    );

    const asked = members.map((member, at) => {
      const { channelId = '' } = discord.servers.joined[at % SERVERS] ?? {};
      const question = `Where did convoy number ${at % REPORTS} arrive?`;
      return member.command('ask', { question }, { channelId });
    });
    await settle(asked);
    await printTable(asked, bots, figures);

    expect(asked.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual([]);
    for (const [at, one] of asked.entries()) {
      const number = at % REPORTS;
      const sentence = `Convoy number ${number} arrived at ${TOWNS[number % TOWNS.length]}`;
      expect(textOf(await one.reply()).replaceAll('*', '')).toContain(sentence);
    }
    const sent = discord.requests.slice(before).filter(({ path }) => path.includes('/callback'));
    expect(sent).toHaveLength(QUESTIONS);
    const answers = discord.requests.slice(before).filter(({ path }) => path.includes('@original'));
    expect(answers).toHaveLength(QUESTIONS);
    // All processes share the limits of members.
    expect(await queryPlainly(url, 'SELECT FROM allowances LIMIT 1')).toHaveLength(1);
    expect(await Promise.all(bots.map(({ end }) => end()))).toEqual([0, 0, 0, 0]);
  },
);
