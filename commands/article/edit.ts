import { ApplicationCommandOptionType } from 'discord.js';
import {
  articleChoices,
  articleOption,
  readArticle,
} from '../../src/discord/articles/article-option.ts';
import { detailsModal } from '../../src/discord/articles/details.ts';
import { beginDraft } from '../../src/discord/articles/drafting.ts';
import { textModal } from '../../src/discord/articles/text-modal.ts';
import type { Subcommand } from '../../src/discord/command.ts';
import { openModal } from '../../src/discord/dispatch/respond.ts';
import { encodeDraft } from '../../src/discord/state/draft.ts';
import { draftOf } from '../../src/intake/publish.ts';

/** `/article edit`: opens a form with a report's details or text. Sending it saves the report. */
export default {
  definition: {
    name: 'edit',
    description: 'Correct a report: its title, source, author, date, link or text',
    type: ApplicationCommandOptionType.Subcommand,
    options: [
      articleOption('Which report'),
      {
        name: 'part',
        description: 'What to correct; by default the details',
        type: ApplicationCommandOptionType.String,
        choices: [
          { name: 'details', value: 'details' },
          { name: 'text', value: 'text' },
        ],
      },
    ],
  },

  async run(interaction, services) {
    const article = readArticle(interaction, services);
    const purpose = { kind: 'edit', base: article } as const;
    const { id, draft } = await beginDraft(interaction, draftOf(article), purpose, services);
    const modal =
      interaction.options.getString('part') === 'text'
        ? textModal('Text of the report', encodeDraft('edit-text', id), draft.body)
        : detailsModal('Details of the report', encodeDraft('edit-details', id), draft);
    await openModal(interaction, modal);
  },

  complete(interaction, { corpus }) {
    return articleChoices(interaction.options.getFocused(), corpus.articles());
  },
} satisfies Subcommand;
