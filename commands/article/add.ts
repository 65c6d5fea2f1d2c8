import { ApplicationCommandOptionType } from 'discord.js';
import { beginDraft, viewOf } from '../../src/discord/articles/drafting.ts';
import type { Subcommand } from '../../src/discord/command.ts';
import { acknowledge, openModal, respond } from '../../src/discord/dispatch/respond.ts';
import { pasteModal } from '../../src/discord/forms/paste.ts';
import { LONGEST_LINK } from '../../src/text/length-limits.ts';

/** `/article add`: makes a draft of a link or a file, or opens a form for pasting text. */
export default {
  definition: {
    name: 'add',
    description: 'Add a report from a link or a file; without either, paste its text',
    type: ApplicationCommandOptionType.Subcommand,
    options: [
      {
        name: 'link',
        description: 'Link to the report, https://…',
        type: ApplicationCommandOptionType.String,
        max_length: LONGEST_LINK,
      },
      {
        name: 'file',
        description: 'The report as a file: a page, text, document, mail, e-book or subtitles',
        type: ApplicationCommandOptionType.Attachment,
        // Discord can offer ten types of files only. The bot reads more.
      },
    ],
  },

  async run(interaction, services) {
    const { intake, attachments } = services;
    const link = interaction.options.getString('link')?.trim() || null;
    const file = interaction.options.getAttachment('file');
    if (link === null && file === null) {
      await openModal(interaction, pasteModal(services.texts));
      return;
    }
    await acknowledge(interaction, 'private');
    const draft = file
      ? await intake.fromFile({ name: file.name, bytes: () => attachments.read(file), url: link })
      : await intake.fromLink(link ?? '');
    const kept = await beginDraft(interaction, draft, { kind: 'addition' }, services);
    await respond(interaction, await viewOf(kept, services, services.texts));
  },
} satisfies Subcommand;
