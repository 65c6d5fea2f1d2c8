import { ApplicationCommandOptionType } from 'discord.js';
import { speakerChoices } from '../src/discord/choices/speaker-choices.ts';
import type { Command } from '../src/discord/command.ts';
import { ANYWHERE } from '../src/discord/dispatch/places.ts';
import { acknowledgeAfter, respond, visibilityOf } from '../src/discord/dispatch/respond.ts';
import { STATEMENTS_PER_PAGE, speakerReply } from '../src/discord/replies/speaker.ts';
import { LONGEST_DETAIL } from '../src/text/length-limits.ts';

/** `/who`: what the reports have of a person or a body, in its own words. */
export default {
  definition: {
    name: 'who',
    description: 'See how the reports introduce a person or a body, and what it says in them',
    ...ANYWHERE,
    options: [
      {
        name: 'name',
        description: 'A person or a body that the reports quote',
        type: ApplicationCommandOptionType.String,
        required: true,
        min_length: 1,
        max_length: LONGEST_DETAIL,
        autocomplete: true,
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
    const { speakers, texts } = services;
    const name = await acknowledgeAfter(
      interaction,
      visibilityOf(interaction, services),
      speakers.find(interaction.options.getString('name', true)),
    );
    const profile = await speakers.profile(name, { offset: 0, limit: STATEMENTS_PER_PAGE });
    await respond(interaction, speakerReply(profile, 0, interaction.user.id, texts));
  },

  complete(interaction, { speakers, texts }) {
    return speakerChoices(interaction.options.getFocused(), speakers, texts);
  },
} satisfies Command;
