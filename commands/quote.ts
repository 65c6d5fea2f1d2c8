import { ApplicationCommandOptionType } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { ANYWHERE } from '../src/discord/dispatch/places.ts';
import { acknowledge, respond, visibilityOf } from '../src/discord/dispatch/respond.ts';
import { quoteCheckReply } from '../src/discord/replies/quote-check.ts';
import { LONGEST_ASKED, readAsked } from '../src/verbatim/asked-words.ts';
import { checkQuote } from '../src/verbatim/check.ts';

/** `/quote`: whether words were printed, where first, and what was altered. */
export default {
  definition: {
    name: 'quote',
    description: 'Check whether the reports print these words, who did first, and what was altered',
    ...ANYWHERE,
    options: [
      {
        name: 'words',
        description: 'The words as you read them. “…” stands for words left out',
        type: ApplicationCommandOptionType.String,
        required: true,
        min_length: 1,
        max_length: LONGEST_ASKED,
      },
      {
        name: 'private',
        description: 'Show the answer only to me',
        type: ApplicationCommandOptionType.Boolean,
      },
    ],
  },

  searches: true,

  async run(interaction, services) {
    const asked = readAsked(interaction.options.getString('words', true));
    await acknowledge(interaction, visibilityOf(interaction, services));
    const check = await checkQuote(asked, services.verbatim);
    await respond(interaction, quoteCheckReply(check, interaction.user.id, services.texts));
  },
} satisfies Command;
