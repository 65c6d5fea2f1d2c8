import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { corpusReply } from '../src/discord/replies/corpus.ts';
import { acknowledge, respond } from '../src/discord/respond.ts';

/** `/corpus`: what there is to ask. */
export default {
  definition: {
    name: 'corpus',
    description: 'How many reports there are, from when, from whom, and the latest of them',
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    options: [
      {
        name: 'private',
        description: 'Show it only to me',
        type: ApplicationCommandOptionType.Boolean,
      },
    ],
  },

  async run(interaction, { corpus }) {
    const isPrivate = interaction.options.getBoolean('private') ?? false;
    await acknowledge(interaction, isPrivate ? 'private' : 'public');
    const asker = interaction.user.id;
    await respond(interaction, corpusReply(corpus.articles(), corpus.sources(), asker));
  },
} satisfies Command;
