import fc from 'fast-check';
import { expect } from 'vitest';
import { readSettings } from '../../../src/app/env-settings.ts';
import { readOpening } from '../../../src/app/start-options.ts';
import { passwordsOf } from '../../../src/service-urls.ts';
import {
  readSettings as readServerSettings,
  writeSettings,
} from '../../../src/settings/server-settings.ts';
import { readShardCount, readShardIds } from '../../../src/shards.ts';
import { onOneLine, printable } from '../../../src/terminal/replies/printable.ts';
import { damaged, hostileJson, hostileText } from '../fragments.ts';
import { orRefused, type Property, property } from './property.ts';

const NO_FILE = '/nonexistent/.env';

const NAMES = [
  'DISCORD_TOKEN',
  'GUILD_ID',
  'MODERATOR_ROLE_IDS',
  'LOG_CHANNEL_ID',
  'SUGGESTIONS',
  'QUESTION_LOG_DAYS',
  'DATABASE_URL',
  'CORPUS',
  'SHARDS',
  'SHARD_IDS',
  'SHARD_COUNT',
  'HEALTH_PORT',
  'HEALTH_HOST',
  'CORPUS_DIR',
  'LOG_LEVEL',
  'DISCORD_API_URL',
] as const;

const database = fc.oneof(
  damaged('postgres://dateline:s3cret@127.0.0.1:5432/news?password=s3cret'),
  hostileText(2).map((text) => `postgres://dateline:${text}@host/name`),
  hostileText(2).map((text) => `postgres://dateline@host/name?password=${text}`),
);

const value = fc.oneof(
  hostileText(2),
  database,
  fc.constantFrom('on', 'auto', '0-3', '8', '0', '127.0.0.1', 'per-server', 'info'),
);

const environment = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), value), { maxLength: 6 })
  .map((pairs) => Object.fromEntries(pairs));

/** A value that is in a message only if the program put it there. */
const SECRET = /[\w-]{8,}\.s3cret-token-[\w-]{8,}/;

/** Control characters except tab and line feed, and characters that change the direction of text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be gone
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Properties of settings, arguments and terminal output. */
export const SETTINGS_PROPERTIES: readonly Property[] = [
  property(
    'settings are read or refused',
    environment,
    async (given) => {
      const settings = await orRefused(() => readSettings(given, NO_FILE));
      if (settings === null) return;
      for (const password of passwordsOf(settings.databaseUrl)) expect(password).not.toBe('');
      if (settings.shards !== 'auto')
        expect(settings.shards.ids.length).toBeLessThanOrEqual(settings.shards.count);
    },
    200,
  ),
  property(
    'a refusal of settings does not reveal their values',
    fc.tuple(environment, hostileText(2)),
    async ([given, noise]) => {
      const secret = `MTIzNDU2Nzg5.s3cret-token-${'x'.repeat(12)}`;
      const all = {
        ...given,
        DISCORD_TOKEN: `${secret} ${noise}`,
        DATABASE_URL: `x://a:${secret}@h/${noise}`,
        GUILD_ID: secret,
      };
      const error = await readSettings(all, NO_FILE).then(
        () => null,
        (fault: unknown) => fault,
      );
      if (error !== null) expect(String(error)).not.toMatch(SECRET);
    },
  ),
  property(
    'the passwords of an address are found, both encoded and decoded',
    database,
    (url) => {
      for (const password of passwordsOf(url)) expect(password).not.toBe('');
    },
    300,
  ),
  property(
    'settings of a server are read as they were written, or not at all',
    fc.oneof(
      hostileText(),
      hostileJson().map((json) => JSON.stringify(json)),
      damaged('{"suggestions":true,"questionLogDays":30,"logChannelId":null}'),
    ),
    (text) => {
      const settings = readServerSettings(text);
      if (settings !== null) expect(readServerSettings(writeSettings(settings))).toEqual(settings);
    },
  ),
  property(
    'a list of shards names each once, in order',
    fc.oneof(hostileText(2), fc.stringMatching(/^[\d,-]{0,14}$/)),
    (text) => {
      const ids = readShardIds(text);
      if (ids !== null)
        expect([...new Set(ids)].sort((one, other) => one - other)).toEqual([...ids]);
      const count = readShardCount(text);
      if (count !== null) expect(count).toBeGreaterThan(0);
    },
    300,
  ),
  property(
    'arguments of npm start are known or refused',
    fc.tuple(
      fc.array(
        fc.oneof(hostileText(1), fc.constantFrom('--preview', '--write', '--terminal', '--', '-x')),
        { maxLength: 3 },
      ),
      fc.boolean(),
    ),
    async ([argv, hasToken]) => {
      const opening = await orRefused(() => readOpening(argv, hasToken, true));
      if (opening !== null) expect(['discord', 'terminal', 'preview']).toContain(opening.kind);
    },
  ),
  property('output for a terminal does not control it', hostileText(), (text) => {
    expect(printable(text)).not.toMatch(STEERING);
    expect(onOneLine(text)).not.toMatch(/[\n\r]/);
  }),
];
