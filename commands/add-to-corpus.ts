import { ApplicationCommandType, type Message, PermissionFlagsBits } from 'discord.js';
import { beginDraft, viewOf } from '../src/discord/articles/drafting.ts';
import type { MessageCommand } from '../src/discord/command.ts';
import { ON_SERVERS } from '../src/discord/dispatch/places.ts';
import { acknowledge, followPrivately, respond } from '../src/discord/dispatch/respond.ts';
import { notice } from '../src/discord/replies/notice.ts';
import type { Services } from '../src/discord/services.ts';
import type { Draft } from '../src/intake/draft.ts';
import { UserError } from '../src/user-error.ts';

/** Links, without punctuation or a closing bracket at their end. */
const LINK = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]}]/gi;

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
    const message = interaction.targetMessage;
    const draft = await draftFrom(message, services);
    const kept = await beginDraft(interaction, draft, { kind: 'addition' }, services);
    await respond(interaction, await viewOf(kept, services));
    const others = message.attachments.size + linksOf(message).length - 1;
    if (others > 0) {
      const what = others === 1 ? 'one more link or file' : `${others} more links and files`;
      await followPrivately(
        interaction,
        notice(`The message has ${what}; only the first was read. Add others with /article add.`),
      );
    }
  },
} satisfies MessageCommand;

async function draftFrom(message: Message, { intake, attachments }: Services): Promise<Draft> {
  const file = message.attachments.first();
  if (file) return intake.fromFile({ name: file.name, bytes: () => attachments.read(file) });
  const [link] = linksOf(message);
  if (link !== undefined) return intake.fromLink(link);
  if (message.content.trim() !== '') return intake.fromText(message.content);
  throw new UserError('There is no link, file or text in this message. Use /article add instead.');
}

function linksOf({ content, embeds }: Message): string[] {
  const written = content.match(LINK) ?? [];
  const embedded = embeds.flatMap(({ url }) => url ?? []);
  return [...new Set([...written, ...embedded])];
}
