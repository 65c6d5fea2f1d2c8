import { ApplicationCommandType, PermissionFlagsBits } from 'discord.js';
import { beginDraft, viewOf } from '../src/discord/articles/drafting.ts';
import { type MessageMaterial, materialOf } from '../src/discord/articles/message-material.ts';
import type { MessageCommand } from '../src/discord/command.ts';
import { ON_SERVERS } from '../src/discord/dispatch/places.ts';
import { acknowledge, followPrivately, respond } from '../src/discord/dispatch/respond.ts';
import { refuse } from '../src/discord/languages/refuse.ts';
import { notice } from '../src/discord/replies/notice.ts';
import type { Services } from '../src/discord/services.ts';
import type { Draft } from '../src/intake/draft.ts';

/** *Add to corpus* in the menu of a message: makes a draft of its file, link or text. */
export default {
  definition: {
    name: 'Add to corpus',
    type: ApplicationCommandType.Message,
    default_member_permissions: String(PermissionFlagsBits.ManageMessages),
    ...ON_SERVERS,
  },
  access: 'moderators',

  async use(interaction, services) {
    await acknowledge(interaction, 'private');
    const material = materialOf(interaction.targetMessage);
    const draft = await draftFrom(material, services);
    const kept = await beginDraft(interaction, draft, { kind: 'addition' }, services);
    await respond(interaction, await viewOf(kept, services, services.texts));
    const others = material.files.length + material.links.length - 1;
    if (others > 0) {
      const told = services.texts.say('add.others', { count: others });
      await followPrivately(interaction, notice(told));
    }
  },
} satisfies MessageCommand;

async function draftFrom(
  { files: [file], links: [link], text }: MessageMaterial,
  { intake, attachments }: Services,
): Promise<Draft> {
  if (file) return intake.fromFile({ name: file.name, bytes: () => attachments.read(file) });
  if (link !== undefined) return intake.fromLink(link);
  if (text !== '') return intake.fromText(text);
  throw refuse('add.nothing');
}
