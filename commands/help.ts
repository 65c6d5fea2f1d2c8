import type { Command } from '../src/discord/command.ts';
import { isModerator, standingOf } from '../src/discord/dispatch/permissions.ts';
import { ANYWHERE } from '../src/discord/dispatch/places.ts';
import { acknowledge, respond } from '../src/discord/dispatch/respond.ts';
import { helpReply } from '../src/discord/replies/help.ts';
import { exampleQuestions } from '../src/search/examples.ts';

/** `/help`: explains what you can ask, with examples that the reports answer. */
export default {
  definition: {
    name: 'help',
    description: 'What you can ask, with examples from the reports',
    ...ANYWHERE,
  },

  async run(interaction, { reports, searcher, suggestions, moderatorRoles, mentionCommand }) {
    await acknowledge(interaction, 'private');
    const articles = reports.articles();
    const examples = await exampleQuestions(articles, searcher);
    const standing = standingOf(interaction);
    const offered = {
      suggestions,
      isModerator: isModerator(standing, moderatorRoles),
      isManager: standing.mayManageServer,
    };
    await respond(interaction, helpReply(examples, articles.length, mentionCommand, offered));
  },
} satisfies Command;
