import { ApplicationCommandOptionType } from 'discord.js';
import {
  articleChoices,
  articleOption,
  findArticle,
} from '../../src/discord/articles/article-option.ts';
import { removedArticles } from '../../src/discord/articles/removed.ts';
import type { Subcommand } from '../../src/discord/command.ts';
import { acknowledge, respond } from '../../src/discord/dispatch/respond.ts';
import { historyReply } from '../../src/discord/replies/articles/history.ts';

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
    await respond(interaction, historyReply(article, await corpus.history(article.id), 0));
  },

  async complete(interaction, { corpus }) {
    const typed = interaction.options.getFocused();
    const removed = articleChoices(typed, await removedArticles(corpus));
    return [...articleChoices(typed, corpus.articles()), ...removed];
  },
} satisfies Subcommand;
