import { PermissionFlagsBits } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { ON_SERVERS } from '../src/discord/dispatch/places.ts';
import { acknowledge, respond } from '../src/discord/dispatch/respond.ts';
import { settingsReply } from '../src/discord/replies/settings.ts';
import { serverView } from '../src/discord/server-view.ts';

/** `/settings`: shows and changes the settings of a server in one message. */
export default {
  definition: {
    name: 'settings',
    description: 'For server managers: moderators, log channel, suggestions, answers, digest',
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    ...ON_SERVERS,
  },
  access: 'managers',

  async run(interaction, services) {
    await acknowledge(interaction, 'private');
    await respond(interaction, settingsReply(services, serverView(interaction)));
  },
} satisfies Command;
