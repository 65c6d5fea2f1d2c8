import { ApplicationCommandOptionType } from 'discord.js';
import type { Subcommand } from '../../src/discord/command.ts';
import { acknowledge, respond } from '../../src/discord/dispatch/respond.ts';
import { gapsReply, MOST_GAPS } from '../../src/discord/replies/gaps.ts';

/** `/article gaps`: shows the questions that got no good answer. */
export default {
  definition: {
    name: 'gaps',
    description: 'Questions from the last 30 days without a good answer, most asked first',
    type: ApplicationCommandOptionType.Subcommand,
  },

  async run(interaction, { questionLog, server, texts }) {
    await acknowledge(interaction, 'private');
    const gaps = await questionLog.gaps(MOST_GAPS, server);
    await respond(interaction, gapsReply(gaps, questionLog.days, texts));
  },
} satisfies Subcommand;
