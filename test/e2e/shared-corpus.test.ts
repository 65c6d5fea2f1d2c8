import { PermissionFlagsBits } from 'discord.js';
import type { Message } from 'local-discord';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { articleKey } from '../../src/corpus/format/identifier.ts';
import { asText } from '../discord/as-text.ts';
import { plant } from './planted.ts';
import { NORTH_REPORT, openTwoServers, putInto, type TwoServers, Visitor } from './servers.ts';
import { made } from './stage.ts';

const CONVOY = 'A convoy of more than 100 US military trucks have crossed the border into Iraq';
const ALLIANCE = 'Who leads the Fatah Alliance?';
const LED_BY = 'It is led by **Hadi Al-Amiri**';
const READ_HERE =
  'belongs to the shared corpus, which is read-only here. The operator of the bot can change it.';

let servers: TwoServers;
let north: Visitor;
let south: Visitor;

beforeEach(async () => {
  servers = await openTwoServers();
  ({ north, south } = servers);
});

afterEach(() => servers.stage.close());

const shown = (message: Message) => asText(message);

const convoy = () => {
  const found = servers.stage.corpus.articles().find(({ title }) => title === CONVOY);
  if (!found) throw new Error('The report is gone');
  return found;
};

/** Lets a server read the shared corpus in addition to its own. */
async function readShared(visitor: Visitor): Promise<void> {
  const settings = await visitor.command('settings').reply();
  const chosen = visitor.person.select(settings, 'settings:shared', 'On');
  await chosen.reply((message) => shown(message).includes('**Shared corpus:** on'));
}

describe('a server that reads the shared corpus too', () => {
  beforeEach(() => readShared(north));

  test('gets answers from both, and no other server does', async () => {
    expect(shown(await north.command('ask', { question: ALLIANCE }).reply())).toContain(LED_BY);
    const dam = await north.command('ask', { question: 'Who finished the dam?' }).reply();
    expect(shown(dam)).toContain(NORTH_REPORT.title);
    const timeline = await north.command('timeline', { topic: 'Ayn al-Asad' }).reply();
    expect(shown(timeline)).toContain('December 2018');
    expect(await north.offered('ask', 'author')).toEqual(['Ken Hanly', 'Laila Ahmed']);
    const corpus = shown(await north.command('corpus').reply());
    expect(corpus).toContain('3 reports');
    expect(corpus).toContain('2 of them are from the shared corpus.');
    const elsewhere = shown(await south.command('ask', { question: ALLIANCE }).reply());
    expect(elsewhere).toContain('I found no quote that answers this.');
  });

  test('shows the context of shared reports, and answers follow-ups to them', async () => {
    const answer = await north.command('ask', { question: ALLIANCE }).reply();
    const [context] = JSON.stringify(answer.components).match(/context:[^"]+/) ?? [];
    const passage = await north.person.click(answer, context ?? '').reply();
    expect(shown(passage)).toContain('Badr Organization');
    const said = north.person.says('who said that?', { replyTo: answer });
    const reply = () => {
      const messages = servers.stage.discord.messages(north.server.channelId);
      return messages.find(({ replyTo }) => replyTo === said.id);
    };
    await expect.poll(() => JSON.stringify(reply()?.components)).toContain('Hadi Al-Amiri');
  });

  test('cannot change it, and learns who can', async () => {
    const { stage } = servers;
    for (const [subcommand, more] of [
      ['edit', {}],
      ['retract', { reason: 'made up' }],
      ['remove', {}],
      ['history', {}],
      ['restore', {}],
    ] as const) {
      const typed = { article: CONVOY, ...more };
      const refused = await north.command('article', typed, subcommand).reply();
      expect(refused.ephemeral).toBe(true);
      expect(shown(refused)).toContain(READ_HERE);
    }
    const key = articleKey(convoy().id);
    for (const id of [`history:${key}:0`, `restore:${key}:1`, `undo:${key}:1`]) {
      const message = await plant(stage, north.server, id);
      expect(shown(await north.person.click(message, id).reply())).toContain(READ_HERE);
    }
    expect(await stage.corpus.changes(10)).toEqual([]);
    expect(stage.corpus.articles()).toHaveLength(2);
  });

  test('does not see its drafts or questions', async () => {
    const { stage } = servers;
    const by = { kind: 'member', id: '1', name: 'Somebody' } as const;
    const { id } = await stage.context.drafts.begin(
      { ...made('tigris', { title: 'Tigris' }), doubts: [] },
      by,
      { kind: 'addition' },
    );
    const reader = stage.member('Reader');
    await reader.command('ask', { question: 'Who owns the moon?' }, { context: 'direct' }).reply();
    await expect.poll(() => stage.context.questionLog.gaps(5)).toHaveLength(1);
    const list = shown(await north.command('article', {}, 'list').reply());
    expect(list).toContain(NORTH_REPORT.title);
    expect(list).not.toContain('convoy');
    expect(shown(await north.command('article', {}, 'gaps').reply())).not.toContain('moon');
    const publish = await plant(stage, north.server, `draft-publish:${id}`);
    const published = await north.person.click(publish, `draft-publish:${id}`).reply();
    expect(shown(published)).toContain('This draft is gone');
  });

  test('uses its own report when both have one with the same id', async () => {
    const own = { ...convoy(), body: 'It is led by somebody else, says the Fatah Alliance.' };
    await putInto(servers.stage, north.server, own);
    const answer = shown(await north.command('ask', { question: ALLIANCE }).reply());
    expect(answer).toContain('somebody else');
    expect(answer).not.toContain(LED_BY);
    await north.command('article', { article: CONVOY }, 'remove').reply();
    const again = shown(await north.command('ask', { question: ALLIANCE }).reply());
    expect(again).toContain(LED_BY);
    expect(servers.stage.corpus.get(own.id)?.body).not.toBe(own.body);
  });

  test('no longer reads it when that is switched off', async () => {
    const settings = await north.command('settings').reply();
    const off = north.person.select(settings, 'settings:shared', 'Off');
    await off.reply((message) => shown(message).includes('**Shared corpus:** off'));
    const answer = shown(await north.command('ask', { question: ALLIANCE }).reply());
    expect(answer).toContain('I found no quote that answers this.');
  });
});

describe('a person who is not on a server of the bot', () => {
  test('asks the shared corpus in a direct message', async () => {
    const reader = servers.stage.member('Reader');
    const ask = (question: string) => reader.command('ask', { question }, { context: 'direct' });
    expect(shown(await ask(ALLIANCE).reply())).toContain(LED_BY);
    expect(shown(await ask('Who repaired the dam?').reply())).toContain(
      'I found no quote that answers this.',
    );
  });

  test('asks it where only they have installed the bot, even if the server once had a corpus', async () => {
    const { stage } = servers;
    const server = stage.discord.servers.add('Elsewhere', { hasBot: false });
    // Left from a time when the bot was there.
    await putInto(stage, server, NORTH_REPORT);
    const person = stage.discord.person({ name: 'Traveller', hasInstalled: true });
    const permissions = PermissionFlagsBits.ManageMessages | PermissionFlagsBits.ManageGuild;
    stage.discord.servers.join(person, server, { permissions });
    const traveller = new Visitor(person, server);
    const answer = await traveller.command('ask', { question: ALLIANCE }).reply();
    expect(shown(answer)).toContain(LED_BY);
    const dam = await traveller.command('ask', { question: 'Who repaired the dam?' }).reply();
    expect(shown(dam)).toContain('I found no quote that answers this.');
    expect(await traveller.offered('ask', 'source')).toEqual([]);
    // The question is not recorded as that server's.
    await expect.poll(() => stage.context.questionLog.gaps(5, null)).toHaveLength(1);
    expect(await stage.context.questionLog.gaps(5, server.id)).toEqual([]);
  });

  test('moderates nothing there, even as an administrator of that server', async () => {
    const { stage } = servers;
    const server = stage.discord.servers.add('Elsewhere', { hasBot: false });
    const person = stage.discord.person({ name: 'Traveller', hasInstalled: true });
    const permissions = PermissionFlagsBits.Administrator;
    stage.discord.servers.join(person, server, { permissions });
    const traveller = new Visitor(person, server);
    expect(() => traveller.command('article', {}, 'list')).toThrow('No command article');
    expect(() => traveller.command('settings')).toThrow('No command settings');
    const answer = await traveller.command('ask', { question: ALLIANCE }).reply();
    const key = articleKey(convoy().id);
    for (const id of [`history:${key}:0`, `restore:${key}:1`, 'list:0::::', 'settings:reset']) {
      const refused = shown(await person.forge(answer, id).reply());
      expect(refused).toMatch(/^Only (?:moderators|members with the Manage Server permission)/);
    }
    expect(stage.corpus.articles()).toHaveLength(2);
    expect(await stage.stores.settings.list()).not.toContain(server.id);
  });
});
