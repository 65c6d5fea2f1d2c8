import { readZone } from '../../watch/schedule/schedule.ts';
import type { Form } from '../command.ts';
import { acknowledge, acknowledgeUpdate, respond } from '../dispatch/respond.ts';
import type { Texts } from '../languages/texts.ts';
import { lineField, type Modal, modal } from '../message/modal.ts';
import { settingsReply } from '../replies/settings.ts';
import { serverView } from '../server-view.ts';

/** The longest name of a time zone that is read. */
const LONGEST = 60;

/** The form for the time zone of a server. */
export function zoneModal(zone: string, texts: Texts): Modal {
  return modal(texts.say('settings.digest-zone'), 'time-zone', [
    lineField({
      name: 'zone',
      label: texts.say('settings.time-zone'),
      hint: texts.say('settings.zone-hint'),
      value: zone,
      required: true,
      longest: LONGEST,
    }),
  ]);
}

/** Saves the time zone, and shows the new settings. */
export default {
  kind: 'time-zone',
  access: 'managers',
  async submit(interaction, services) {
    const timeZone = readZone(interaction.fields.getTextInputValue('zone'));
    if (interaction.isFromMessage()) await acknowledgeUpdate(interaction);
    else await acknowledge(interaction, 'private');
    const settled = await services.changeSettings({ timeZone });
    await respond(interaction, settingsReply({ ...services, settled }, serverView(interaction)));
  },
} satisfies Form;
