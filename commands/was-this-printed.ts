import { ApplicationCommandType } from 'discord.js';
import { materialOf } from '../src/discord/articles/message-material.ts';
import type { MessageCommand } from '../src/discord/command.ts';
import { ANYWHERE } from '../src/discord/dispatch/places.ts';
import { acknowledge, respond } from '../src/discord/dispatch/respond.ts';
import { refuse } from '../src/discord/languages/refuse.ts';
import { withoutFormatting } from '../src/discord/message/markdown.ts';
import { quoteCheckReply } from '../src/discord/replies/quote-check.ts';
import { readAsked } from '../src/verbatim/asked-words.ts';
import { checkQuote } from '../src/verbatim/check.ts';

/** *Was this printed?* in the menu of a message: checks the words of the message, as `/quote` does. */
export default {
  definition: {
    name: 'Was this printed?',
    type: ApplicationCommandType.Message,
    ...ANYWHERE,
  },
  access: 'everyone',
  searches: true,

  async use(interaction, { verbatim, texts }) {
    await acknowledge(interaction, 'private');
    const { text } = materialOf(interaction.targetMessage);
    if (text === '') throw refuse('check.no-text');
    const check = await checkQuote(readAsked(withoutFormatting(text)), verbatim);
    await respond(interaction, quoteCheckReply(check, interaction.user.id, texts));
  },
} satisfies MessageCommand;
