import { ApplicationCommandOptionType } from 'discord.js';
import type { Subcommand } from '../../src/discord/command.ts';
import { acknowledge, respond } from '../../src/discord/dispatch/respond.ts';
import { feedsReply } from '../../src/discord/replies/feeds/list.ts';

/** `/feed list`: shows the feeds of the server. */
export default {
  definition: {
    name: 'list',
    description: 'See the feeds, when each was read, and what is wrong with it',
    type: ApplicationCommandOptionType.Subcommand,
  },

  async run(interaction, services) {
    await acknowledge(interaction, 'private');
    await respond(interaction, feedsReply(await services.feeds().list(), 0, services.texts));
  },
} satisfies Subcommand;
