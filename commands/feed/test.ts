import { ApplicationCommandOptionType } from 'discord.js';
import type { Subcommand } from '../../src/discord/command.ts';
import { acknowledge, respond } from '../../src/discord/dispatch/respond.ts';
import { LONGEST_TYPED } from '../../src/discord/feeds/feed-settings.ts';
import { triedReply } from '../../src/discord/replies/feeds/tried.ts';
import { LONGEST_LINK } from '../../src/text/length-limits.ts';
import { countPassing } from '../../src/watch/feeds/choose-items.ts';
import { readWordFilter } from '../../src/watch/feeds/words.ts';

/** `/feed test`: shows what would be taken of a feed, and takes nothing. */
export default {
  definition: {
    name: 'test',
    description: 'See what a feed has and what your words let through, without adding it',
    type: ApplicationCommandOptionType.Subcommand,
    options: [
      {
        name: 'link',
        description: 'Link of the feed, or of a page that names it',
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: LONGEST_LINK,
      },
      {
        name: 'words',
        description: 'Only reports with these words: convoy iraq, "Ayn al-Asad" -football',
        type: ApplicationCommandOptionType.String,
        max_length: LONGEST_TYPED,
      },
    ],
  },

  async run(interaction, { intake, texts }) {
    const link = interaction.options.getString('link', true).trim();
    const words = interaction.options.getString('words')?.trim() ?? '';
    readWordFilter(words);
    await acknowledge(interaction, 'private');
    const located = await intake.findFeed(link);
    const passing = countPassing(located.found.items, words);
    await respond(interaction, triedReply(located, words, passing, texts));
  },
} satisfies Subcommand;
