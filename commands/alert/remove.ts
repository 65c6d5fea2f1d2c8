import { ApplicationCommandOptionType } from 'discord.js';
import type { Subcommand } from '../../src/discord/command.ts';
import { acknowledge, respond } from '../../src/discord/dispatch/respond.ts';
import { refuse } from '../../src/discord/languages/refuse.ts';
import { notice } from '../../src/discord/replies/notice.ts';
import { isSameTopic } from '../../src/watch/alerts/alert-book.ts';

/** `/alert remove`: removes one of a member's alerts by its topic. */
export default {
  definition: {
    name: 'remove',
    description: 'Remove one of your alerts',
    type: ApplicationCommandOptionType.Subcommand,
    options: [
      {
        name: 'topic',
        description: 'The topic of the alert',
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: 300,
        autocomplete: true,
      },
    ],
  },

  async run(interaction, { alerts, server, texts }) {
    const typed = interaction.options.getString('topic', true).trim();
    await acknowledge(interaction, 'private');
    const own = await ofMember(alerts, interaction.user.id, server);
    const alert = own.find(({ id, topic }) => id === typed || isSameTopic(topic, typed));
    if (!alert) {
      throw refuse('alert.unknown', { topic: typed });
    }
    await alerts.remove(alert);
    await respond(interaction, notice(texts.say('alert.removed', { topic: alert.topic })));
  },

  async complete(interaction, { alerts, server }) {
    const typed = interaction.options.getFocused().toLowerCase();
    const own = await ofMember(alerts, interaction.user.id, server);
    return own
      .filter(({ topic }) => topic.toLowerCase().includes(typed))
      .map(({ id, topic }) => ({ name: topic, value: id }));
  },
} satisfies Subcommand;

async function ofMember(
  alerts: Parameters<Subcommand['run']>[1]['alerts'],
  member: string,
  server: string | null,
) {
  const all = await alerts.ofMember(member);
  return server === null ? all : all.filter((alert) => alert.server === server);
}
