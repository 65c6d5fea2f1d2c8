import { ApplicationCommandOptionType } from 'discord.js';
import { actorOf } from '../../src/discord/actor.ts';
import { announce } from '../../src/discord/articles/announce.ts';
import {
  articleChoices,
  articleOption,
  readArticle,
} from '../../src/discord/articles/article-option.ts';
import type { Subcommand } from '../../src/discord/command.ts';
import { acknowledge } from '../../src/discord/dispatch/respond.ts';

/** `/article remove`: takes a report out of the corpus; it can be restored. */
export default {
  definition: {
    name: 'remove',
    description: 'Take a report out of the corpus; /article restore brings it back',
    type: ApplicationCommandOptionType.Subcommand,
    options: [articleOption('Which report')],
  },

  async run(interaction, services) {
    const { corpus } = services;
    const article = readArticle(interaction, services);
    await acknowledge(interaction, 'private');
    const change = await corpus.remove(article.id, actorOf(interaction.user), {
      expected: article,
      request: interaction.id,
    });
    await announce(interaction, change, services);
  },

  complete(interaction, { corpus, texts }) {
    return articleChoices(interaction.options.getFocused(), corpus.articles(), texts);
  },
} satisfies Subcommand;
