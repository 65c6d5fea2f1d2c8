import { ApplicationCommandOptionType } from 'discord.js';
import { actorOf } from '../src/discord/actor.ts';
import { beginDraft } from '../src/discord/articles/drafting.ts';
import type { Command } from '../src/discord/command.ts';
import { ON_SERVERS } from '../src/discord/dispatch/places.ts';
import { acknowledge, respond } from '../src/discord/dispatch/respond.ts';
import { refuse } from '../src/discord/languages/refuse.ts';
import { draftReply } from '../src/discord/replies/articles/draft.ts';
import { notice } from '../src/discord/replies/notice.ts';
import { LONGEST_LINK } from '../src/text/length-limits.ts';

/** `/suggest`: lets a member suggest a report, which waits in the log channel for a moderator. */
export default {
  definition: {
    name: 'suggest',
    description: 'Suggest a report for the moderators to add',
    ...ON_SERVERS,
    options: [
      {
        name: 'link',
        description: 'Link to the report, https://…',
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: LONGEST_LINK,
      },
    ],
  },

  async run(interaction, services) {
    const { drafts, intake, likenesses, logChannel, suggestions, texts } = services;
    if (!suggestions) {
      throw refuse('suggest.off');
    }
    await acknowledge(interaction, 'private');
    await drafts.checkRoom(actorOf(interaction.user), 'suggestion');
    const draft = await intake.fromLink(interaction.options.getString('link', true).trim());
    const alike = await likenesses.of(draft);
    if (alike.some(({ kind }) => kind === 'link')) {
      await respond(interaction, notice(texts.say('suggest.known')));
      return;
    }
    const kept = await beginDraft(interaction, draft, { kind: 'suggestion' }, services);
    if (!(await logChannel.tell((shown) => draftReply(kept, alike, shown)))) {
      await drafts.end(kept.id);
      throw refuse('suggest.unreached');
    }
    await respond(interaction, notice(texts.say('suggest.sent')));
  },
} satisfies Command;
