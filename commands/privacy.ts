import type { Command } from '../src/discord/command.ts';
import { ANYWHERE } from '../src/discord/dispatch/places.ts';
import { acknowledge, respond } from '../src/discord/dispatch/respond.ts';
import { privacyPage } from '../src/discord/privacy-page.ts';
import { privacyReply } from '../src/discord/replies/guide/privacy.ts';

/** `/privacy`: shows what is kept about people, and how to have it erased. */
export default {
  definition: {
    name: 'privacy',
    description: 'What the bot keeps about you, and how to have it erased',
    ...ANYWHERE,
  },

  async run(interaction, { questionLog, texts }) {
    await acknowledge(interaction, 'private');
    await respond(interaction, privacyReply(await privacyPage(), questionLog.days, texts));
  },
} satisfies Command;
