import { PermissionFlagsBits } from 'discord.js';
import { buttonsOf, type Message, type Person } from 'local-discord';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSettings } from '../../src/settings/server-settings.ts';
import { asText } from '../discord/as-text.ts';
import { SHORT_PATIENCE, Stage } from './stage.ts';

/** The settings of a server that Discord has not sent yet, for example after the bot was restarted. */
let stage: Stage;
let manager: Person;
let role: string;
/** The settings as they were shown while the server was there. */
let older: Message;

const DELETED = '100000000000000009';

const general = () => stage.discord.servers.joined[0] ?? { id: '' };

beforeAll(async () => {
  stage = await Stage.open();
  manager = stage.discord.person({ name: 'Owner', permissions: PermissionFlagsBits.ManageGuild });
  stage.discord.person({ name: 'Editor', roles: ['Editors'] });
  role = stage.discord.servers.roleId('Editors');
  const { guildId, channelId } = stage.discord;
  const stated = { moderatorRoles: [role, DELETED], logChannelId: channelId };
  await stage.stores.settings.write(guildId, writeSettings(stated));
  await stage.startBot();
  older = await manager.command('settings').reply();
  stage.discord.servers.withhold(general());
  await stage.startBot({ patience: SHORT_PATIENCE });
});

afterAll(() => stage.close());

test('are shown as they are, and nothing counts as deleted', async () => {
  const message = await manager.command('settings').reply();
  expect(asText(message)).toContain(`<@&${role}>`);
  expect(asText(message)).not.toContain('deleted');
  expect(buttonsOf(message).map(({ label }) => label)).toEqual(['Time zone', 'Reset to defaults']);
});

test('are kept when someone presses an older “Forget deleted roles and channels”', async () => {
  expect(asText(older)).toContain(`a deleted role (${DELETED})`);
  const pressed = manager.click(older, 'Forget deleted roles and channels');
  const kept = await pressed.reply((message) => !asText(message).includes('a deleted role'));
  expect(asText(kept)).toContain(`<@&${role}>, <@&${DELETED}>`);
  expect(asText(kept)).toContain(`<#${stage.discord.channelId}>`);
});

test('do not keep members from asking in a message', async () => {
  stage.log.length = 0;
  stage.member('Reader').says('Who leads the Fatah Alliance?', { mention: true });
  await expect
    .poll(() => stage.discord.messages().map(asText).join('\n'))
    .toContain('Hadi Al-Amiri');
  expect(stage.log.filter(({ level }) => level > 40)).toEqual([]);
});

test('count as deleted again once the server has arrived without them', async () => {
  stage.discord.servers.deleteRole(role);
  stage.discord.servers.deliver(general());
  await expect
    .poll(async () => asText(await manager.command('settings').reply()))
    .toContain(`a deleted role (${role})`);
});
