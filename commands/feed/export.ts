import { ApplicationCommandOptionType } from 'discord.js';
import type { Subcommand } from '../../src/discord/command.ts';
import { acknowledge, respond } from '../../src/discord/dispatch/respond.ts';
import { refuse } from '../../src/discord/languages/refuse.ts';
import { exportedReply } from '../../src/discord/replies/feeds/exported.ts';
import { writeOpml } from '../../src/watch/feeds/opml.ts';

/** `/feed export`: gives the feeds of the server as a list for other readers of feeds. */
export default {
  definition: {
    name: 'export',
    description: 'Save the feeds as a list that other readers of feeds can take (OPML)',
    type: ApplicationCommandOptionType.Subcommand,
  },

  async run(interaction, services) {
    await acknowledge(interaction, 'private');
    const feeds = await services.feeds().list();
    if (feeds.length === 0) throw refuse('feed-export.none');
    const opml = await writeOpml(feeds, services.now());
    await respond(interaction, exportedReply(feeds.length, opml, services.texts));
  },
} satisfies Subcommand;
