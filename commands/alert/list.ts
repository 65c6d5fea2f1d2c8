import { ApplicationCommandOptionType } from 'discord.js';
import type { Subcommand } from '../../src/discord/command.ts';
import { acknowledge, respond } from '../../src/discord/dispatch/respond.ts';
import { alertsReply } from '../../src/discord/replies/watch/alerts.ts';

/** `/alert list`: shows a member's alerts, each with a button that removes it. */
export default {
  definition: {
    name: 'list',
    description: 'Your alerts, each with a button that removes it',
    type: ApplicationCommandOptionType.Subcommand,
  },

  async run(interaction, { alerts, server, texts }) {
    await acknowledge(interaction, 'private');
    const all = await alerts.ofMember(interaction.user.id);
    // What a member follows on one server is not shown on another.
    const shown = server === null ? all : all.filter((alert) => alert.server === server);
    await respond(interaction, alertsReply(shown, all.length - shown.length, texts));
  },
} satisfies Subcommand;
