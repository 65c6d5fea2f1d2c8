import { ApplicationCommandOptionType } from 'discord.js';
import type { Subcommand } from '../../src/discord/command.ts';
import { acknowledge, respond } from '../../src/discord/dispatch/respond.ts';
import { feedChoices, feedOption, readFeedOption } from '../../src/discord/feeds/feed-option.ts';
import { removedNotice } from '../../src/discord/feeds/remove-feed.ts';

/** `/feed remove`: ends the reading of a feed. Its reports stay. */
export default {
  definition: {
    name: 'remove',
    description: 'Stop reading a feed for good; its reports and drafts stay',
    type: ApplicationCommandOptionType.Subcommand,
    options: [feedOption('Which feed')],
  },

  async run(interaction, services) {
    await acknowledge(interaction, 'private');
    const feed = await readFeedOption(interaction, services);
    await respond(interaction, await removedNotice(feed, interaction.user, services));
  },

  async complete(interaction, { feeds, texts }) {
    return feedChoices(interaction.options.getFocused(), await feeds().list(), texts);
  },
} satisfies Subcommand;
