import type { AnySelectMenuInteraction } from 'discord.js';
import type { StatedSettings } from '../../settings/server-settings.ts';
import { outdatedButton } from '../buttons/outdated.ts';
import type { Menu } from '../command.ts';
import { acknowledgeUpdate, respond } from '../dispatch/respond.ts';
import { settingsReply } from '../replies/settings.ts';
import { serverView } from '../server-view.ts';
import type { Services } from '../services.ts';
import { decodeSettings, SETTINGS, type SettingName } from '../state/settings.ts';

/** A menu of `/settings`: saves the choice, and shows the new settings. */
export default {
  kind: 'settings',
  access: 'managers',
  async choose(interaction, services) {
    const name = decodeSettings(interaction.customId, SETTINGS);
    const changes = name && changesOf(name, interaction, services);
    if (changes === null) throw outdatedButton();
    await acknowledgeUpdate(interaction);
    const settled = await services.changeSettings(changes);
    const { questionLogDays } = changes;
    // Delete questions that are older than the new limit at once.
    if (questionLogDays !== undefined) {
      await services.questionLog.keeping(questionLogDays).prune();
    }
    await respond(interaction, settingsReply({ ...services, settled }, serverView(interaction)));
  },
} satisfies Menu;

const OFTEN = ['daily', 'weekly'] as const;

/** @returns `null` for a choice that our menus do not offer. */
function changesOf(
  name: SettingName,
  interaction: AnySelectMenuInteraction,
  { settled, hasOwnCorpus }: Services,
): StatedSettings | null {
  const { values } = interaction;
  const [value = ''] = values;
  if (name === 'roles') {
    if (!interaction.isRoleSelectMenu()) return null;
    const { hasRole } = serverView(interaction);
    // A menu cannot offer deleted roles. Keep them until someone presses *Forget deleted roles and channels*.
    const gone = (settled.stated.moderatorRoles ?? []).filter((id) => !hasRole(id));
    return { moderatorRoles: [...values, ...gone] };
  }
  if (name === 'channel') {
    return interaction.isChannelSelectMenu() ? { logChannelId: values[0] ?? null } : null;
  }
  if (name === 'digest-channel') {
    return interaction.isChannelSelectMenu() ? { digestChannelId: values[0] ?? null } : null;
  }
  if (!interaction.isStringSelectMenu()) return null;
  if (name === 'digest-often') {
    const often = OFTEN.find((each) => each === value);
    return often ? { digestOften: often } : null;
  }
  if (name === 'digest-hour') {
    return /^(?:1?\d|2[0-3])$/.test(value) ? { digestHour: Number(value) } : null;
  }
  if (name === 'days') {
    return hasOwnCorpus && /^\d{1,4}$/.test(value) ? { questionLogDays: Number(value) } : null;
  }
  if (name === 'answers') return { isPrivate: value === 'private' };
  if (name === 'suggestions') return { suggestions: value === 'on' };
  return hasOwnCorpus ? { readsShared: value === 'on' } : null;
}
