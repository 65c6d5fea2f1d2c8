import { ApplicationCommandOptionType } from 'discord.js';
import { findLinkFault, tidyLink } from '../../src/corpus/format/link.ts';
import { actorOf } from '../../src/discord/actor.ts';
import { announce } from '../../src/discord/articles/announce.ts';
import {
  articleChoices,
  articleOption,
  readArticle,
} from '../../src/discord/articles/article-option.ts';
import { detailsModal } from '../../src/discord/articles/details.ts';
import { beginDraft } from '../../src/discord/articles/drafting.ts';
import { textModal } from '../../src/discord/articles/text-modal.ts';
import type { Subcommand } from '../../src/discord/command.ts';
import { acknowledge, openModal } from '../../src/discord/dispatch/respond.ts';
import { encodeDraft } from '../../src/discord/state/draft.ts';
import { draftOf } from '../../src/intake/publish.ts';
import { ofOption } from '../../src/text/faults/user-fault.ts';
import { LONGEST_LINK } from '../../src/text/length-limits.ts';

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
      {
        name: 'archive',
        description: 'Link to a copy of the page in an archive; “none” takes it away',
        type: ApplicationCommandOptionType.String,
        max_length: LONGEST_LINK,
      },
    ],
  },

  async run(interaction, services) {
    const article = readArticle(interaction, services);
    const archive = interaction.options.getString('archive');
    if (archive !== null) {
      const archived = readArchive(archive);
      await acknowledge(interaction, 'private');
      const by = actorOf(interaction.user);
      const change = await services.corpus.put({ ...article, archived }, by, { expected: article });
      await announce(interaction, change, services);
      return;
    }
    const { texts } = services;
    const purpose = { kind: 'edit', base: article } as const;
    const { id, draft } = await beginDraft(interaction, draftOf(article), purpose, services);
    const modal =
      interaction.options.getString('part') === 'text'
        ? textModal(texts.say('form-title.text'), encodeDraft('edit-text', id), draft.body, texts)
        : detailsModal(
            texts.say('form-title.details'),
            encodeDraft('edit-details', id),
            draft,
            texts,
          );
    await openModal(interaction, modal);
  },

  complete(interaction, { corpus, texts }) {
    return articleChoices(interaction.options.getFocused(), corpus.articles(), texts);
  },
} satisfies Subcommand;

/** @throws UserError if it is no link. */
function readArchive(typed: string): string | null {
  if (typed.trim().toLowerCase() === 'none') return null;
  const link = tidyLink(typed);
  const fault = findLinkFault(link);
  if (fault !== null) throw ofOption('archive', fault);
  return link;
}
