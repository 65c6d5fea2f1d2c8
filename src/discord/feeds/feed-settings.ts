import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ChannelType,
  type ChatInputCommandInteraction,
} from 'discord.js';
import type { Publishing } from '../../watch/feeds/feed.ts';
import { readWordFilter } from '../../watch/feeds/words.ts';

/** More than a filter may have, so that the refusal can say what would be right. */
export const LONGEST_TYPED = 4_000;

/** The options of a command that say what is done with a feed. */
export const FEED_SETTINGS: readonly APIApplicationCommandBasicOption[] = [
  {
    name: 'channel',
    description: 'Where its drafts are shown; by default the log channel',
    type: ApplicationCommandOptionType.Channel,
    channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
  },
  {
    name: 'words',
    description: 'Only reports with these words: convoy iraq, "Ayn al-Asad" -football',
    type: ApplicationCommandOptionType.String,
    max_length: LONGEST_TYPED,
  },
  {
    name: 'publish',
    description: 'What happens with its reports; by default a moderator decides about each',
    type: ApplicationCommandOptionType.String,
    choices: [
      { name: 'drafts: a moderator decides about each', value: 'drafts' },
      { name: 'trusted: publish at once what has no warning', value: 'trusted' },
    ],
  },
];

/**
 * Reads {@link FEED_SETTINGS}; `null` for what is left out.
 *
 * @throws UserError if the words are no filter.
 */
export function readFeedSettings({ options }: ChatInputCommandInteraction) {
  const words = options.getString('words')?.trim() ?? null;
  if (words !== null) readWordFilter(words);
  return {
    words,
    channel: options.getChannel('channel')?.id ?? null,
    publish: readPublishing(options.getString('publish')),
  };
}

function readPublishing(value: string | null): Publishing | null {
  return value === 'trusted' || value === 'drafts' ? value : null;
}
