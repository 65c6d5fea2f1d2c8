import { ApplicationCommandOptionType } from 'discord.js';
import {
  articleChoices,
  articleOption,
  findArticle,
} from '../../src/discord/articles/article-option.ts';
import { historyOf } from '../../src/discord/articles/history.ts';
import { removedArticles } from '../../src/discord/articles/removed.ts';
import { restoreVersion } from '../../src/discord/articles/restoring.ts';
import type { Subcommand } from '../../src/discord/command.ts';
import { acknowledge, respond } from '../../src/discord/dispatch/respond.ts';

/** `/article restore`: brings back a removed report, or shows the earlier versions of one in the corpus. */
export default {
  definition: {
    name: 'restore',
    description: 'Bring back a removed report, or an earlier version of a report',
    type: ApplicationCommandOptionType.Subcommand,
    options: [articleOption('Which report; removed ones come first')],
  },

  async run(interaction, services) {
    const { corpus } = services;
    await acknowledge(interaction, 'private');
    const known = [...(await removedArticles(corpus)), ...corpus.articles()];
    const article = findArticle(interaction, known, services);
    if (corpus.get(article.id)) {
      await respond(interaction, await historyOf(article, 0, services));
    } else {
      await restoreVersion(interaction, article.id, article, services);
    }
  },

  async complete(interaction, { corpus, texts }) {
    const typed = interaction.options.getFocused();
    const removed = articleChoices(typed, await removedArticles(corpus), texts);
    return [...removed, ...articleChoices(typed, corpus.articles(), texts)];
  },
} satisfies Subcommand;
