import { ApplicationCommandOptionType } from 'discord.js';
import {
  articleChoices,
  articleOption,
  findArticle,
} from '../../src/discord/articles/article-option.ts';
import { historyOf } from '../../src/discord/articles/history.ts';
import { removedArticles } from '../../src/discord/articles/removed.ts';
import type { Subcommand } from '../../src/discord/command.ts';
import { acknowledge, respond } from '../../src/discord/dispatch/respond.ts';

/** `/article history`: shows who changed a report, when and how. */
export default {
  definition: {
    name: 'history',
    description: 'See who changed what in a report, and restore an earlier version',
    type: ApplicationCommandOptionType.Subcommand,
    options: [articleOption('Which report')],
  },

  async run(interaction, services) {
    const { corpus } = services;
    await acknowledge(interaction, 'private');
    const known = [...corpus.articles(), ...(await removedArticles(corpus))];
    const article = findArticle(interaction, known, services);
    await respond(interaction, await historyOf(article, 0, services));
  },

  async complete(interaction, { corpus, texts }) {
    const typed = interaction.options.getFocused();
    const removed = articleChoices(typed, await removedArticles(corpus), texts);
    return [...articleChoices(typed, corpus.articles(), texts), ...removed];
  },
} satisfies Subcommand;
