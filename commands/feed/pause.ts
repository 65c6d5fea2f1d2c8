import { ApplicationCommandOptionType } from 'discord.js';
import type { Subcommand } from '../../src/discord/command.ts';
import { acknowledge, respond } from '../../src/discord/dispatch/respond.ts';
import { feedChoices, feedOption, readFeedOption } from '../../src/discord/feeds/feed-option.ts';
import { togglePause } from '../../src/discord/feeds/toggle-pause.ts';
import { feedReply } from '../../src/discord/replies/feeds/feed.ts';

/** `/feed pause`: stops reading a feed, or lets a paused one go on. */
export default {
  definition: {
    name: 'pause',
    description: 'Stop reading a feed for now, or let a paused one go on',
    type: ApplicationCommandOptionType.Subcommand,
    options: [feedOption('Which feed')],
  },

  async run(interaction, services) {
    await acknowledge(interaction, 'private');
    const { id } = await readFeedOption(interaction, services);
    const feed = await togglePause(id, interaction.user, services);
    await respond(interaction, feedReply(feed, services.texts));
  },

  async complete(interaction, { feeds, texts }) {
    return feedChoices(interaction.options.getFocused(), await feeds().list(), texts);
  },
} satisfies Subcommand;
