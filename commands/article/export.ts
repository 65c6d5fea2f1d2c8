import { ApplicationCommandOptionType } from 'discord.js';
import { exportWithin } from '../../src/corpus/export/export.ts';
import type { Subcommand } from '../../src/discord/command.ts';
import { acknowledge, respond } from '../../src/discord/dispatch/respond.ts';
import { corpusExportReply, tooLargeExport } from '../../src/discord/replies/articles/export.ts';

/** `/article export`: sends all reports as one file. */
export default {
  definition: {
    name: 'export',
    description: 'Get all reports as one file',
    type: ApplicationCommandOptionType.Subcommand,
    options: [
      {
        name: 'as',
        description: 'A table for programs, or the files of the folder',
        type: ApplicationCommandOptionType.String,
        choices: [
          { name: 'JSON Lines, one report a line', value: 'jsonl' },
          { name: 'ZIP, one Markdown file a report', value: 'zip' },
        ],
      },
    ],
  },

  async run(interaction, { corpus, hasOwnCorpus, server, texts }) {
    const format = interaction.options.getString('as') === 'zip' ? 'zip' : 'jsonl';
    await acknowledge(interaction, 'private');
    const articles = corpus.articles();
    const { attachmentSizeLimit } = interaction;
    const bytes = await exportWithin(articles, format, attachmentSizeLimit);
    if (bytes === null) {
      throw tooLargeExport(format, attachmentSizeLimit, hasOwnCorpus ? server : null);
    }
    await respond(interaction, corpusExportReply(articles.length, format, bytes, texts));
  },
} satisfies Subcommand;
