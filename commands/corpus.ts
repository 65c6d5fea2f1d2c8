import { ApplicationCommandOptionType } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { ANYWHERE } from '../src/discord/dispatch/places.ts';
import { acknowledge, respond, visibilityOf } from '../src/discord/dispatch/respond.ts';
import { corpusReply } from '../src/discord/replies/reports/corpus.ts';

/** `/corpus`: shows what the corpus has. */
export default {
  definition: {
    name: 'corpus',
    description: 'How many reports there are and from when, all sources and all reports',
    ...ANYWHERE,
    options: [
      {
        name: 'private',
        description: 'Show it only to me',
        type: ApplicationCommandOptionType.Boolean,
      },
    ],
  },

  async run(interaction, services) {
    const { corpus, reports, texts } = services;
    await acknowledge(interaction, visibilityOf(interaction, services));
    const asker = interaction.user.id;
    const articles = reports.articles();
    const fromShared = articles.length - corpus.size;
    await respond(interaction, corpusReply(articles, { offset: 0, asker, fromShared }, texts));
  },
} satisfies Command;
