import { ApplicationCommandOptionType } from 'discord.js';
import { actorOf } from '../../src/discord/actor.ts';
import type { Subcommand } from '../../src/discord/command.ts';
import { acknowledge, respond } from '../../src/discord/dispatch/respond.ts';
import {
  changeFeed,
  feedChoices,
  feedOption,
  readFeedOption,
} from '../../src/discord/feeds/feed-option.ts';
import { FEED_SETTINGS, readFeedSettings } from '../../src/discord/feeds/feed-settings.ts';
import { refuse } from '../../src/discord/languages/refuse.ts';
import { feedChangeLine } from '../../src/discord/replies/feeds/change.ts';
import { feedReply } from '../../src/discord/replies/feeds/feed.ts';
import { LONGEST_DETAIL } from '../../src/text/length-limits.ts';

/** Typed in place of words, to take all reports again. */
const ALL = /^(?:all|everything|\*|-)$/i;

/** `/feed edit`: changes what is taken of a feed, and what happens with it. */
export default {
  definition: {
    name: 'edit',
    description:
      'Change the name of a feed, its words, its channel, or what happens with its reports',
    type: ApplicationCommandOptionType.Subcommand,
    options: [
      feedOption('Which feed'),
      {
        name: 'name',
        description: 'What it is called here',
        type: ApplicationCommandOptionType.String,
        max_length: LONGEST_DETAIL,
      },
      ...FEED_SETTINGS,
    ],
  },

  async run(interaction, services) {
    const { words, channel, publish } = readFeedSettings(interaction);
    const name = interaction.options.getString('name')?.trim() || null;
    await acknowledge(interaction, 'private');
    const { id } = await readFeedOption(interaction, services);
    if (words === null && channel === null && publish === null && name === null) {
      throw refuse('feed.change-what');
    }
    const { logChannelId } = services.settled.settings;
    const feed = await changeFeed(
      id,
      (before) => ({
        ...before,
        name: name ?? before.name,
        words: words === null ? before.words : ALL.test(words) ? '' : words,
        publish: publish ?? before.publish,
        // So that its drafts follow the log channel if that is moved.
        channel: channel === null ? before.channel : channel === logChannelId ? null : channel,
      }),
      services,
    );
    await respond(interaction, feedReply(feed, services.texts));
    const by = actorOf(interaction.user);
    await services.logChannel.tell((texts) => feedChangeLine(feed, 'changed', by, texts));
  },

  async complete(interaction, { feeds, texts }) {
    return feedChoices(interaction.options.getFocused(), await feeds().list(), texts);
  },
} satisfies Subcommand;
