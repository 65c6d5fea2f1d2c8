import type { StatedSettings } from '../../settings/server-settings.ts';
import type { Button } from '../command.ts';
import { acknowledgeUpdate, openModal, respond } from '../dispatch/respond.ts';
import { zoneModal } from '../forms/time-zone.ts';
import { settingsReply } from '../replies/settings.ts';
import { type ServerView, serverView } from '../server-view.ts';
import { decodeSettings, SETTINGS_STEPS } from '../state/settings.ts';
import { outdatedButton } from './outdated.ts';

/** *Time zone*, *Reset to defaults* and *Forget deleted roles and channels* of `/settings`. */
export default {
  kind: 'settings',
  access: 'managers',
  async press(interaction, services) {
    const step = decodeSettings(interaction.customId, SETTINGS_STEPS);
    if (step === null) throw outdatedButton();
    if (step === 'zone') {
      await openModal(interaction, zoneModal(services.settled.settings.timeZone, services.texts));
      return;
    }
    await acknowledgeUpdate(interaction);
    const view = serverView(interaction);
    const { stated } = services.settled;
    const settled = await services.changeSettings(
      step === 'reset' ? null : withoutGone(stated, view),
    );
    await respond(interaction, settingsReply({ ...services, settled }, view));
  },
} satisfies Button;

function withoutGone(
  { moderatorRoles, logChannelId, digestChannelId }: StatedSettings,
  { hasRole, hasChannel }: ServerView,
): StatedSettings {
  const isGone = (id?: string | null) => typeof id === 'string' && !hasChannel(id);
  return {
    ...(moderatorRoles ? { moderatorRoles: moderatorRoles.filter(hasRole) } : {}),
    ...(isGone(logChannelId) ? { logChannelId: null } : {}),
    ...(isGone(digestChannelId) ? { digestChannelId: null } : {}),
  };
}
