import { PermissionFlagsBits } from 'discord.js';
import type { Message, Person } from 'local-discord';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { buttons } from '../../src/discord/buttons/index.ts';
import { forms } from '../../src/discord/forms/index.ts';
import { asText } from '../discord/as-text.ts';
import { DAM, openPress, type Press, reportPage } from './press.ts';
import { Stage } from './stage.ts';

const CONVOY = 'A convoy of more than 100 US military trucks have crossed the border into Iraq';
const ONLY = 'Only moderators can do this';

let press: Press;
let stage: Stage;
let moderator: Person;
let reader: Person;

beforeAll(async () => {
  press = await openPress({ '/dam': reportPage(DAM) });
});

afterAll(() => press.close());

beforeEach(async () => {
  stage = await Stage.open({ allowedOrigin: press.origin, rateLimits: false });
  moderator = stage.moderator('Moderator');
  reader = stage.member('Reader');
});

afterEach(() => stage.close());

const shown = (message: Message) => asText(message);

const forced = { allowedByAdministrator: true } as const;

describe('permission to change the corpus', () => {
  test('does not depend on what Discord shows: commands are refused privately and logged', async () => {
    await stage.startBot();
    const attempts = [
      reader.command('article', { link: press.origin }, { ...forced, subcommand: 'add' }),
      reader.command('article', { article: CONVOY }, { ...forced, subcommand: 'remove' }),
      reader.menu('Add to corpus', reader.says('Something to add'), forced),
    ];
    for (const attempt of attempts) {
      const refused = await attempt.reply();
      expect(refused.ephemeral).toBe(true);
      expect(shown(refused)).toContain(ONLY);
    }
    expect(stage.corpus.size).toBe(2);
    const logged = stage.log.filter(({ msg }) => msg === 'refused: not a moderator');
    expect(logged.map(({ command, user }) => [command, user])).toEqual([
      ['/article', reader.id],
      ['/article', reader.id],
      ['/Add to corpus', reader.id],
    ]);
  });

  test('is checked again at every button and every form', async () => {
    await stage.startBot();
    const lapsing = stage.discord.person({
      name: 'Lapsing',
      permissions: PermissionFlagsBits.ManageMessages,
    });
    const draft = await lapsing
      .command('article', { link: `${press.origin}/dam` }, { subcommand: 'add' })
      .reply();
    const form = await lapsing.click(draft, 'Edit details').modal();
    stage.discord.servers.takeRoles(lapsing);
    for (const label of ['Publish', 'Edit details', 'Edit text', 'See whole text', 'Discard']) {
      const refused = await lapsing.click(draft, label).reply((m) => m.id !== draft.id);
      expect(shown(refused)).toContain(ONLY);
    }
    const refused = await lapsing.submit(form, { Title: 'Mine' }).reply((m) => m.id !== draft.id);
    expect(shown(refused)).toContain(ONLY);
    expect(stage.corpus.size).toBe(2);
  });

  test('is needed for everything that changes the corpus', () => {
    const open = [...commands, ...buttons, ...forms].filter(
      ({ access = 'everyone' }) => access === 'everyone',
    );
    const names = open.map((each) => ('kind' in each ? each.kind : each.definition.name));
    expect(names.sort()).toEqual([
      'Was this printed?',
      'alert',
      'alert-remove',
      'ask',
      'cite',
      'cite',
      'compare',
      'compare-export',
      'context',
      'corpus',
      'corpus',
      'delete',
      'example',
      'export',
      'help',
      'helpful',
      'more',
      'not-it',
      'printed',
      'privacy',
      'quote',
      'reading',
      'save',
      'suggest',
      'timeline',
      'timeline',
      'who',
      'who',
    ]);
  });

  test('is needed to see titles while typing', async () => {
    await stage.startBot();
    const choices = await reader.autocomplete(
      'article',
      'article',
      '',
      {},
      {
        ...forced,
        subcommand: 'remove',
      },
    );
    expect(choices).toEqual([]);
  });

  test('can be given to a role', async () => {
    const editor = stage.discord.person({ name: 'Editor', roles: ['Editors'] });
    await stage.startBot({ moderatorRoles: [stage.discord.servers.roleId('Editors')] });
    const done = await editor
      .command('article', { article: CONVOY, reason: 'made up' }, { subcommand: 'retract' })
      .reply();
    expect(shown(done)).toContain('**Retracted.**');
    const refused = await reader
      .command('article', { article: CONVOY, reason: 'no' }, { subcommand: 'retract' })
      .reply();
    expect(shown(refused)).toContain(ONLY);
  });
});

describe('the log channel', () => {
  test('gets every change: who changed what in which report', async () => {
    await stage.startBot({ logChannelId: stage.discord.channelId });
    const draft = await moderator
      .command('article', { link: `${press.origin}/dam` }, { subcommand: 'add' })
      .reply();
    await moderator.click(draft, 'Publish').reply();
    await moderator
      .command('article', { article: CONVOY, reason: 'made up' }, { subcommand: 'retract' })
      .reply();
    await expect
      .poll(() => stage.discord.messages().map(shown))
      .toEqual([
        expect.stringMatching(/^\*\*Moderator\*\* added: .*\[Mosul dam repairs finished\]/),
        expect.stringMatching(/^\*\*Moderator\*\* retracted: .*\n- retracted: made up$/),
      ]);
  });

  test('that cannot be written to stops no change, and is logged', async () => {
    await stage.startBot({ logChannelId: '100000000000000099' });
    const done = await moderator
      .command('article', { article: CONVOY, reason: 'made up' }, { subcommand: 'retract' })
      .reply();
    expect(shown(done)).toContain('**Retracted.**');
    await stage.logged('not posted to the log channel');
  });
});

describe('/suggest', () => {
  const suggest = (who: Person, path = '/dam') =>
    who.command('suggest', { link: press.origin + path }).reply();

  beforeEach(async () => {
    await stage.startBot({ suggestions: true, logChannelId: stage.discord.channelId });
  });

  test('posts a draft in the log channel, where a moderator can publish it', async () => {
    expect(shown(await suggest(reader))).toContain('A moderator will look at your suggestion');
    const [waiting] = stage.discord.messages();
    if (!waiting) throw new Error('Nothing waits in the log channel');
    expect(shown(waiting)).toContain('### Suggestion · not yet published\n-# Suggested by Reader');
    expect(shown(waiting)).toContain('‹ Reject ›');
    expect(shown(await reader.click(waiting, 'Publish').reply((m) => m.ephemeral))).toContain(ONLY);
    await moderator.click(waiting, 'Publish').reply((m) => asText(m).includes('Added.'));
    expect(stage.corpus.size).toBe(3);
  });

  test('can be rejected by a moderator, and nothing is published', async () => {
    await suggest(reader);
    const [waiting] = stage.discord.messages();
    if (!waiting) throw new Error('Nothing waits in the log channel');
    const rejected = await moderator
      .click(waiting, 'Reject')
      .reply((message) => asText(message).includes('rejected'));
    expect(shown(rejected)).toContain(
      'Moderator rejected a suggestion by Reader: “Mosul dam repairs finished”.',
    );
    expect(stage.corpus.size).toBe(2);
  });

  test('accepts five suggestions of a member at a time', async () => {
    for (let times = 0; times < 5; times += 1) await suggest(reader);
    expect(shown(await suggest(reader))).toContain('You have 5 suggestions waiting');
    expect(shown(await suggest(stage.member('Another')))).toContain('A moderator will look');
    const [first] = stage.discord.messages();
    if (!first) throw new Error('Nothing waits in the log channel');
    await moderator.click(first, 'Reject').reply((message) => asText(message).includes('rejected'));
    stage.now = new Date(stage.now.getTime() + 60_000);
    expect(shown(await suggest(reader))).toContain('A moderator will look');
  });

  test('says so when the report is in the corpus already', async () => {
    await suggest(reader);
    const [waiting] = stage.discord.messages();
    if (!waiting) throw new Error('Nothing waits in the log channel');
    await moderator.click(waiting, 'Publish').reply((m) => asText(m).includes('Added.'));
    expect(shown(await suggest(reader))).toContain('in the corpus already');
  });

  test('is refused where there is no log channel', async () => {
    const command = { link: `${press.origin}/dam` };
    await stage.startBot({ suggestions: true });
    expect(shown(await reader.command('suggest', command).reply())).toContain(
      'I could not reach the moderators',
    );
  });
});
