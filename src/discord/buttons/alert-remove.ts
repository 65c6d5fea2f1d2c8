import type { Button } from '../command.ts';
import { mayRemoveAlert, notYourAlert } from '../dispatch/permissions.ts';
import { acknowledge, respond } from '../dispatch/respond.ts';
import { notice } from '../replies/notice.ts';
import { decodeAlert } from '../state/alert.ts';
import { outdatedButton } from './outdated.ts';

/** *Remove* of an alert. For the member who set it, and for moderators of its server. */
export default {
  kind: 'alert-remove',
  async press(interaction, { alerts, moderatorRoles, texts }) {
    const id = decodeAlert(interaction.customId);
    if (id === null) throw outdatedButton();
    await acknowledge(interaction, 'private');
    const alert = await alerts.find(id);
    if (alert === null) {
      await respond(interaction, notice(texts.say('alert.removed-already')));
      return;
    }
    if (!mayRemoveAlert(interaction, alert, moderatorRoles)) throw notYourAlert();
    await alerts.remove(alert);
    await respond(interaction, notice(texts.say('alert.removed', { topic: alert.topic })));
  },
} satisfies Button;
