import type { StatedSettings } from '../../settings/server-settings.ts';
import type { Button } from '../command.ts';
import { acknowledgeUpdate, respond } from '../dispatch/respond.ts';
import { settingsReply } from '../replies/settings.ts';
import { type ServerView, serverView } from '../server-view.ts';
import { decodeSettings, SETTINGS_STEPS } from '../state/settings.ts';
import { outdatedButton } from './outdated.ts';

/** *Reset to defaults* and *Forget deleted roles and channels* of `/settings`. */
export default {
  kind: 'settings',
  access: 'managers',
  async press(interaction, services) {
    const step = decodeSettings(interaction.customId, SETTINGS_STEPS);
    if (step === null) throw outdatedButton();
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
  { moderatorRoles, logChannelId }: StatedSettings,
  { hasRole, hasChannel }: ServerView,
): StatedSettings {
  const isGone = typeof logChannelId === 'string' && !hasChannel(logChannelId);
  return {
    ...(moderatorRoles ? { moderatorRoles: moderatorRoles.filter(hasRole) } : {}),
    ...(isGone ? { logChannelId: null } : {}),
  };
}
