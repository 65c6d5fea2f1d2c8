import { ApplicationCommandOptionType } from 'discord.js';
import { actorOf } from '../../src/discord/actor.ts';
import type { Subcommand } from '../../src/discord/command.ts';
import { acknowledge, respond } from '../../src/discord/dispatch/respond.ts';
import { FEED_SETTINGS, readFeedSettings } from '../../src/discord/feeds/feed-settings.ts';
import { refuse } from '../../src/discord/languages/refuse.ts';
import { importedLine, importedReply } from '../../src/discord/replies/feeds/imported.ts';
import { hostOf } from '../../src/watch/feeds/find-feed.ts';

/** Bytes. A list of 1,000 feeds has a fifth of that. */
const MOST_BYTES = 1_000_000;

/** `/feed import`: reads all feeds of a list from now on. */
export default {
  definition: {
    name: 'import',
    description: 'Read all feeds of a list that another reader of feeds has saved (OPML)',
    type: ApplicationCommandOptionType.Subcommand,
    options: [
      {
        name: 'file',
        description: 'The list, a file with the ending .opml or .xml',
        type: ApplicationCommandOptionType.Attachment,
        required: true,
      },
      ...FEED_SETTINGS,
    ],
  },

  async run(interaction, services) {
    const { attachments, intake, feeds, logChannel, texts } = services;
    const file = interaction.options.getAttachment('file', true);
    const { words, channel, publish } = readFeedSettings(interaction);
    await acknowledge(interaction, 'private');
    const list = await intake.feedFromFile(() => attachments.read(file, MOST_BYTES));
    if (list.kind !== 'list' || list.feeds.length === 0) {
      throw refuse('feed-import.no-list');
    }
    const by = actorOf(interaction.user);
    const result = await feeds().addAll(
      list.feeds.map(({ link, title }) => ({
        link,
        name: title ?? hostOf(link),
        channel,
        words: words ?? '',
        publish: publish ?? 'drafts',
      })),
      by,
    );
    await respond(interaction, importedReply(result, texts));
    if (result.added.length > 0) {
      await logChannel.tell((shown) => importedLine(result, by, shown));
    }
  },
} satisfies Subcommand;
