import { ApplicationCommandOptionType } from 'discord.js';
import { actorOf } from '../../src/discord/actor.ts';
import type { Subcommand } from '../../src/discord/command.ts';
import { acknowledge, respond } from '../../src/discord/dispatch/respond.ts';
import { FEED_SETTINGS, readFeedSettings } from '../../src/discord/feeds/feed-settings.ts';
import { addedNotes } from '../../src/discord/replies/feeds/added.ts';
import { feedChangeLine } from '../../src/discord/replies/feeds/change.ts';
import { feedReply } from '../../src/discord/replies/feeds/feed.ts';
import { LONGEST_LINK } from '../../src/text/length-limits.ts';

/** `/feed add`: reads a feed from now on. */
export default {
  definition: {
    name: 'add',
    description: 'Read a feed: its new reports become drafts, or are published at once',
    type: ApplicationCommandOptionType.Subcommand,
    options: [
      {
        name: 'link',
        description:
          'Link of an RSS, Atom or JSON feed, a sitemap for news, or a page that names its feed',
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: LONGEST_LINK,
      },
      ...FEED_SETTINGS,
    ],
  },

  async run(interaction, services) {
    const link = interaction.options.getString('link', true).trim();
    const { words, channel, publish } = readFeedSettings(interaction);
    await acknowledge(interaction, 'private');
    const located = await services.intake.findFeed(link);
    const by = actorOf(interaction.user);
    const settings = {
      link: located.link,
      name: located.name,
      channel,
      words: words ?? '',
      publish: publish ?? 'drafts',
    } as const;
    const feed = await services.feeds().add(settings, by);
    const notes = addedNotes(feed, located, services, services.texts);
    await respond(interaction, feedReply(feed, services.texts, notes));
    await services.logChannel.tell((texts) => feedChangeLine(feed, 'added', by, texts));
  },
} satisfies Subcommand;
