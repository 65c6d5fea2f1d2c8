import type { Command } from '../src/discord/command.ts';
import { isModerator, standingOf } from '../src/discord/dispatch/permissions.ts';
import { ANYWHERE } from '../src/discord/dispatch/places.ts';
import { acknowledge, respond } from '../src/discord/dispatch/respond.ts';
import { helpReply } from '../src/discord/replies/guide/help.ts';
import { examplesFor } from '../src/discord/small-talk.ts';

/** `/help`: explains what you can ask, with examples that the reports answer. */
export default {
  definition: {
    name: 'help',
    description: 'What you can ask, with examples from the reports',
    ...ANYWHERE,
  },

  async run(interaction, services) {
    const { reports, suggestions, moderatorRoles, mentionCommand, texts } = services;
    await acknowledge(interaction, 'private');
    const examples = await examplesFor(services);
    const standing = standingOf(interaction);
    const offered = {
      suggestions,
      isModerator: isModerator(standing, moderatorRoles),
      isManager: standing.mayManageServer,
    };
    const corpus = { examples, articleCount: reports.articles().length };
    await respond(interaction, helpReply(corpus, texts, mentionCommand, offered));
  },
} satisfies Command;
