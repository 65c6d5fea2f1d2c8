import { PermissionFlagsBits } from 'discord.js';
import type { Person } from 'local-discord';
import { type Message, selectsOf } from 'local-discord';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asText } from '../discord/as-text.ts';
import { Stage } from './stage.ts';

const CONVOY = 'A convoy of more than 100 US military trucks have crossed the border into Iraq';
const DEFAULT = '· default';

let stage: Stage;
let manager: Person;
let reader: Person;

beforeEach(async () => {
  stage = await Stage.open({ channels: ['general', 'desk'] });
  manager = stage.discord.person({ name: 'Owner', permissions: PermissionFlagsBits.ManageGuild });
  reader = stage.member('Reader');
});

afterEach(() => stage.close());

const shown = (message: Message) => asText(message);

const settings = (who = manager) => who.command('settings').reply();

/** Chooses from a menu, and waits until the message contains `until`. */
async function choose(message: Message, menu: string, chosen: readonly string[], until: string) {
  const chosing = manager.select(message, `settings:${menu}`, ...chosen);
  return chosing.reply((changed) => shown(changed).includes(until));
}

const retract = (who: Person) => {
  const forced = { allowedByAdministrator: true, subcommand: 'retract' };
  return who.command('article', { article: CONVOY, reason: 'made up' }, forced).reply();
};

describe('/settings', () => {
  test('is only for people who manage the server, not for moderators', async () => {
    await stage.startBot();
    const forced = { allowedByAdministrator: true };
    for (const who of [reader, stage.moderator('Moderator')]) {
      const refused = await who.command('settings', {}, forced).reply();
      expect(refused.ephemeral).toBe(true);
      expect(shown(refused)).toBe('Only members with the Manage Server permission can do this.');
    }
    const message = await settings();
    expect(message.ephemeral).toBe(true);
    stage.discord.servers.takeRoles(manager);
    for (const attempt of [
      manager.select(message, 'settings:answers', 'private'),
      manager.forge(message, 'settings:reset'),
    ]) {
      const refused = await attempt.reply((reply) => reply.id !== message.id);
      expect(shown(refused)).toContain('Only members with the Manage Server permission');
    }
    expect(await stage.stores.settings.list()).toEqual([]);
  });

  test('shows the defaults, and that nothing is set here yet', async () => {
    const general = stage.discord.channelId;
    await stage.startBot({ suggestions: true, logChannelId: general });
    const message = shown(await settings());
    expect(message).toContain(`**Log channel:** <#${general}> ${DEFAULT}`);
    expect(message).toContain(`**Suggestions:** on; every member has \`/suggest\` ${DEFAULT}`);
    expect(message).toContain('**Questions kept, without names:** 30 days');
    expect(message).toContain('Nothing is set here yet.');
    expect(message).not.toContain('shared corpus');
  });

  test('makes the members of a role moderators, and takes that back', async () => {
    const editor = stage.discord.person({ name: 'Editor', roles: ['Editors'] });
    const role = stage.discord.servers.roleId('Editors');
    await stage.startBot();
    expect(shown(await retract(editor))).toContain('Only moderators can do this');
    const message = await settings();
    const changed = await choose(message, 'roles', [role], `<@&${role}>`);
    expect(shown(changed)).toContain('until you allow it to these roles');
    expect(shown(await retract(editor))).toContain('**Retracted.**');
    const back = await manager
      .click(message, 'Reset to defaults')
      .reply((reply) => shown(reply).includes('Nothing is set here yet.'));
    expect(shown(back)).toContain(`**Moderators:** members with Manage Messages ${DEFAULT}`);
    expect(shown(await retract(editor))).toContain('Only moderators can do this');
  });

  test('overrides what the operator has set, also with an empty choice', async () => {
    const editor = stage.discord.person({ name: 'Editor', roles: ['Editors'] });
    const role = stage.discord.servers.roleId('Editors');
    await stage.startBot({ moderatorRoles: [role] });
    const message = await settings();
    expect(shown(message)).toContain(`<@&${role}> ${DEFAULT}`);
    await choose(message, 'roles', [], '**Moderators:** members with Manage Messages\n');
    expect(shown(await retract(editor))).toContain('Only moderators can do this');
  });

  test('sets the channel in which moderators see changes', async () => {
    const desk = stage.discord.channels.named('desk');
    const general = stage.discord.channelId;
    await stage.startBot({ logChannelId: general });
    const message = await settings();
    await choose(message, 'channel', [desk], `<#${desk}>`);
    await retract(stage.moderator('Moderator'));
    await expect.poll(() => stage.discord.messages(desk)).toHaveLength(1);
    expect(stage.discord.messages(general)).toEqual([]);
    const none = await choose(message, 'channel', [], '**Log channel:** none');
    expect(shown(none)).not.toContain(`**Log channel:** none ${DEFAULT}`);
  });

  test('warns of permissions that the bot lacks in the chosen channel, and where it is asked', async () => {
    const desk = stage.discord.channels.named('desk');
    const { channelId } = stage.discord;
    const { SendMessages, ReadMessageHistory } = PermissionFlagsBits;
    await stage.startBot();
    stage.discord.channels.denyBot(desk, SendMessages);
    stage.discord.channels.denyBot(channelId, ReadMessageHistory);
    // Discord says so itself, also while the client knows no channels.
    stage.discord.servers.withhold({ id: stage.discord.guildId });
    const message = await settings();
    expect(shown(message)).toContain(
      '⚠ In this channel the bot lacks Read Message History, which it needs to answer messages.',
    );
    const chosen = await choose(message, 'channel', [desk], `<#${desk}>`);
    expect(shown(chosen)).toContain('⚠ The bot cannot write there: it lacks Send Messages.');
    const here = await choose(message, 'channel', [channelId], `<#${channelId}>`);
    expect(shown(here)).not.toContain('cannot write there');
    stage.discord.servers.deliver({ id: stage.discord.guildId });
    stage.discord.channels.denyBot(channelId, 0n);
    await choose(message, 'channel', [desk], `<#${desk}>`);
    const again = shown(await settings());
    expect(again).toContain('⚠ The bot cannot write there: it lacks Send Messages.');
    expect(again).not.toContain('In this channel');
    stage.discord.channels.denyBot(desk, 0n);
    await choose(message, 'channel', [], '**Log channel:** none');
  });

  test('lets members suggest reports, and says when the log channel is missing', async () => {
    const desk = stage.discord.channels.named('desk');
    await stage.startBot();
    const message = await settings();
    const on = await choose(message, 'suggestions', ['On'], 'every member has');
    expect(shown(on)).toContain('⚠ Suggestions need a log channel: choose one');
    const wanted = await choose(on, 'channel', [desk], `<#${desk}>`);
    expect(shown(wanted)).not.toContain('⚠');
    expect(shown(await reader.command('help').reply())).toContain('</suggest:');
    await choose(message, 'suggestions', ['Off'], '**Suggestions:** off');
    expect(shown(await reader.command('help').reply())).not.toContain('</suggest:');
  });

  test('makes answers private by default, unless the person who asks says otherwise', async () => {
    await stage.startBot({ guildId: null });
    const ask = (stated: { readonly private?: boolean }) =>
      reader.command('ask', { question: 'Who leads the Fatah Alliance?', ...stated }).reply();
    expect((await ask({})).ephemeral).toBe(false);
    const message = await settings();
    await choose(message, 'answers', ['private'], 'only the asker sees them');
    expect((await ask({})).ephemeral).toBe(true);
    expect((await ask({ private: false })).ephemeral).toBe(false);
    expect((await reader.command('corpus').reply()).ephemeral).toBe(true);
    const topic = { topic: 'Ayn al-Asad' };
    expect((await reader.command('timeline', topic).reply()).ephemeral).toBe(true);
    const direct = await reader.command('corpus', {}, { context: 'direct' }).reply();
    expect(direct.ephemeral).toBe(false);
  });

  test('shows that a role or a channel is gone, and forgets it only on request', async () => {
    stage.discord.person({ name: 'Editor', roles: ['Editors', 'Writers'] });
    const [editors, writers] = ['Editors', 'Writers'].map((role) =>
      stage.discord.servers.roleId(role),
    );
    const desk = stage.discord.channels.named('desk');
    if (!editors || !writers) throw new Error('There are no roles');
    await stage.startBot();
    const message = await settings();
    await choose(message, 'roles', [editors, writers], writers);
    await choose(message, 'channel', [desk], desk);
    stage.discord.servers.deleteRole(editors);
    stage.discord.channels.delete(desk);
    await expect.poll(async () => shown(await settings())).toContain(`a deleted channel (${desk})`);
    const now = await settings();
    expect(shown(now)).toContain(`<@&${writers}>, a deleted role (${editors})`);
    const chosen = await choose(now, 'roles', [], `and a deleted role (${editors})`);
    expect(shown(chosen)).not.toContain(writers);
    const forgotten = await manager
      .click(chosen, 'Forget deleted roles and channels')
      .reply((reply) => !shown(reply).includes('deleted'));
    expect(shown(forgotten)).toContain('**Log channel:** none\n');
  });

  test('keeps the changes of two people at the same time', async () => {
    const other = stage.discord.person({
      name: 'Other Owner',
      permissions: PermissionFlagsBits.ManageGuild,
    });
    await stage.startBot();
    const [mine, theirs] = [await settings(manager), await settings(other)];
    await choose(mine, 'answers', ['private'], 'only the asker');
    const seen = await other
      .select(theirs, 'settings:suggestions', 'On')
      .reply((reply) => shown(reply).includes('every member has'));
    expect(shown(seen)).toContain('only the asker sees them');
  });

  test('is kept after a restart', async () => {
    await stage.startBot();
    await choose(await settings(), 'answers', ['private'], 'only the asker');
    await stage.startBot();
    expect(shown(await settings())).toContain('only the asker sees them');
  });

  test('refuses choices that its menus do not offer', async () => {
    await stage.startBot();
    const message = await settings();
    for (const [customId, value] of [
      ['settings:days', '7'],
      ['settings:shared', 'on'],
      ['settings:roles', '1'],
      ['settings:channel', '1'],
      ['settings:nothing', '1'],
    ] as const) {
      const refused = manager.forge(message, customId, [value]);
      expect(shown(await refused.reply((reply) => reply.id !== message.id))).toContain(
        'from an older version',
      );
    }
    expect(await stage.stores.settings.list()).toEqual([]);
  });
});

describe('/settings of a server with a corpus of its own', () => {
  beforeEach(async () => {
    await stage.close();
    stage = await Stage.open({ perServer: true });
    manager = stage.discord.person({ name: 'Owner', permissions: PermissionFlagsBits.ManageGuild });
    reader = stage.member('Reader');
  });

  test('sets for how many days questions are kept, and deletes older ones at once', async () => {
    await stage.startBot();
    await reader.command('ask', { question: 'Who owns the moon?' }).reply();
    const gaps = () =>
      stage.own?.use(stage.discord.guildId, false, async ({ questionLog }) => questionLog.gaps(5));
    await expect.poll(gaps).toHaveLength(1);
    await choose(await settings(), 'days', ['not at all'], 'without names:** not at all');
    await expect.poll(gaps).toEqual([]);
    await reader.command('ask', { question: 'Who owns Mars?' }).reply();
    expect(await gaps()).toEqual([]);
  });

  test('offers the shared corpus', async () => {
    await stage.startBot();
    const message = await settings();
    expect(selectsOf(message)).toHaveLength(9);
    expect(shown(message)).toContain(`**Shared corpus:** off ${DEFAULT}`);
  });

  test('posts nothing to a channel of another server', async () => {
    const elsewhere = stage.discord.servers.add('Elsewhere');
    await stage.startBot({ logChannelId: elsewhere.channelId });
    expect(shown(await settings())).toContain('**Log channel:** none');
    const moderator = stage.moderator('Moderator');
    const paste = await moderator.command('article', {}, { subcommand: 'add' }).modal();
    const text = 'Engineers repaired the dam on Wednesday, after three years of work below it.';
    const typed = { 'Text of the report': text, Title: 'The dam' };
    const draft = await moderator.submit(paste, typed).reply();
    const published = await moderator
      .click(draft, 'Publish')
      .reply((m) => shown(m).includes('Added'));
    expect(shown(published)).toContain('The dam');
    await stage.logged('not posted to the log channel');
    expect(stage.discord.messages(elsewhere.channelId)).toEqual([]);
  });
});
