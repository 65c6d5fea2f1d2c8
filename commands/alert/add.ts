import { ApplicationCommandOptionType } from 'discord.js';
import type { Subcommand } from '../../src/discord/command.ts';
import { requireWriting } from '../../src/discord/dispatch/permissions.ts';
import { acknowledgeAfter, respond } from '../../src/discord/dispatch/respond.ts';
import { setReply } from '../../src/discord/replies/watch/alerts.ts';
import { LONGEST_SUBJECT } from '../../src/text/typed-subject.ts';
import { PACES, PLACES } from '../../src/watch/alerts/alert.ts';
import { readTopic, refuseCommon } from '../../src/watch/alerts/typed-topic.ts';
import { lastChanges } from '../../src/watch/new-reports.ts';

/** `/alert add`: tells a member of new reports about a topic. */
export default {
  definition: {
    name: 'add',
    description: 'Hear of every new report about a person, a place or an event',
    type: ApplicationCommandOptionType.Subcommand,
    options: [
      {
        name: 'topic',
        description: 'What the reports must be about, or a question that they must answer',
        type: ApplicationCommandOptionType.String,
        required: true,
        min_length: 1,
        max_length: LONGEST_SUBJECT,
      },
      {
        name: 'where',
        description: 'Where you hear of them; by direct message if left out',
        type: ApplicationCommandOptionType.String,
        choices: [
          { name: 'By direct message', value: 'dm' },
          { name: 'In this channel', value: 'channel' },
        ],
      },
      {
        name: 'often',
        description: 'How often at most; at once if left out',
        type: ApplicationCommandOptionType.String,
        choices: [
          { name: 'At once', value: 'at once' },
          { name: 'Once a day', value: 'daily' },
          { name: 'Once a week', value: 'weekly' },
        ],
      },
    ],
  },

  searches: true,

  async run(interaction, { alerts, interests, reports, journals, server, texts }) {
    const { options, user, channelId } = interaction;
    const topic = readTopic(options.getString('topic', true));
    const where = PLACES.find((each) => each === options.getString('where')) ?? 'dm';
    const often = PACES.find((each) => each === options.getString('often')) ?? 'at once';
    if (where === 'channel') requireWriting(interaction);
    const checked = refuseCommon(topic, reports.articles(), interests);
    await acknowledgeAfter(interaction, 'private', checked);
    const seen = await lastChanges(journals);
    const stated = { member: user.id, server, channel: channelId, where, often, topic, seen };
    const { alert, isReplacing } = await alerts.add(stated);
    await respond(interaction, setReply(alert, isReplacing, texts));
  },
} satisfies Subcommand;
