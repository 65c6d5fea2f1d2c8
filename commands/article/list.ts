import { ApplicationCommandOptionType } from 'discord.js';
import { newestFirst } from '../../src/discord/articles/article-option.ts';
import {
  AUTHOR_OPTION,
  dateOption,
  SOURCE_OPTION,
} from '../../src/discord/choices/filter-options.ts';
import type { Subcommand } from '../../src/discord/command.ts';
import { acknowledge, respond } from '../../src/discord/dispatch/respond.ts';
import { listReply } from '../../src/discord/replies/reports/list.ts';
import { passes } from '../../src/search/filters.ts';
import { choices, readFilters } from '../../src/search/typed-filters.ts';

/** `/article list`: lists the reports, newest first. */
export default {
  definition: {
    name: 'list',
    description: 'List the reports, newest first',
    type: ApplicationCommandOptionType.Subcommand,
    options: [
      SOURCE_OPTION,
      AUTHOR_OPTION,
      dateOption('after', 'Only reports published on this day or later'),
      dateOption('before', 'Only reports published before this date'),
    ],
  },

  async run(interaction, { corpus, texts, now }) {
    const { options } = interaction;
    const typed = {
      source: options.getString('source') ?? '',
      author: options.getString('author') ?? '',
      after: options.getString('after') ?? '',
      before: options.getString('before') ?? '',
    };
    const filters = readFilters(typed, corpus, now());
    await acknowledge(interaction, 'private');
    const listed = newestFirst(corpus.articles().filter((article) => passes(article, filters)));
    await respond(interaction, listReply(listed, 0, filters, texts));
  },

  complete(interaction, { corpus }) {
    const { name, value } = interaction.options.getFocused(true);
    return name === 'source' || name === 'author' ? choices(name, value, corpus) : [];
  },
} satisfies Subcommand;
