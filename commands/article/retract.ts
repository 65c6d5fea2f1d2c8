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
import { refuse } from '../../src/discord/languages/refuse.ts';
import { visibleLine } from '../../src/text/visible-text.ts';

/** `/article retract`: keeps a report, but its quotes come last and show the reason. */
export default {
  definition: {
    name: 'retract',
    description: 'Keep a report, but mark its quotes as retracted and show why',
    type: ApplicationCommandOptionType.Subcommand,
    options: [
      articleOption('Which report'),
      {
        name: 'reason',
        description:
          'What readers will see, for example: the source withdrew it on 9 September 2019',
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: 300,
      },
    ],
  },

  async run(interaction, services) {
    const { corpus } = services;
    const article = readArticle(interaction, services);
    const retracted = visibleLine(interaction.options.getString('reason', true));
    if (retracted === '') throw refuse('retract.no-reason');
    await acknowledge(interaction, 'private');
    const change = await corpus.put({ ...article, retracted }, actorOf(interaction.user), {
      action: 'retract',
      expected: article,
      request: interaction.id,
    });
    await announce(interaction, change, services);
  },

  complete(interaction, { corpus, texts }) {
    return articleChoices(interaction.options.getFocused(), corpus.articles(), texts);
  },
} satisfies Subcommand;
