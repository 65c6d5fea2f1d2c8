import { ApplicationCommandOptionType } from 'discord.js';
import { newestFirst } from '../../src/discord/articles/article-option.ts';
import type { Subcommand } from '../../src/discord/command.ts';
import { acknowledge, respond } from '../../src/discord/dispatch/respond.ts';
import { listReply } from '../../src/discord/replies/reports/list.ts';
import { passes } from '../../src/search/filters.ts';
import { choices, readFilters } from '../../src/search/typed-filters.ts';
import { LONGEST_DETAIL } from '../../src/text/length-limits.ts';

/** `/article list`: lists the reports, newest first. */
export default {
  definition: {
    name: 'list',
    description: 'List the reports, newest first',
    type: ApplicationCommandOptionType.Subcommand,
    options: [
      {
        name: 'source',
        description: 'Only reports from this publication',
        type: ApplicationCommandOptionType.String,
        max_length: LONGEST_DETAIL,
        autocomplete: true,
      },
      {
        name: 'author',
        description: 'Only reports by this writer',
        type: ApplicationCommandOptionType.String,
        max_length: LONGEST_DETAIL,
        autocomplete: true,
      },
      {
        name: 'after',
        description: 'Only reports published on this day or later',
        type: ApplicationCommandOptionType.String,
        max_length: 60,
      },
      {
        name: 'before',
        description: 'Only reports published before this date',
        type: ApplicationCommandOptionType.String,
        max_length: 60,
      },
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
