import { ApplicationCommandOptionType } from 'discord.js';
import { dateOption } from '../src/discord/choices/filter-options.ts';
import { topicChoicesOf } from '../src/discord/choices/topic-choices.ts';
import type { Command } from '../src/discord/command.ts';
import { ANYWHERE } from '../src/discord/dispatch/places.ts';
import { acknowledge, respond, visibilityOf } from '../src/discord/dispatch/respond.ts';
import { comparisonReply } from '../src/discord/replies/comparison.ts';
import { comparisonWordsIn } from '../src/discord/replies/words/pictures.ts';
import { LONGEST_SUBJECT } from '../src/text/typed-subject.ts';
import { readCompareOptions } from '../src/timeline/comparison/options.ts';
import { drawComparison } from '../src/timeline/comparison/picture/picture.ts';
import { readTypedTopic } from '../src/timeline/options.ts';

/** `/compare`: shows who reported an event when, and what each outlet says. */
export default {
  definition: {
    name: 'compare',
    description:
      'See which outlet reported an event when, in its own words, with the figures of each',
    ...ANYWHERE,
    options: [
      {
        name: 'topic',
        description: 'An event, with a name or a place',
        type: ApplicationCommandOptionType.String,
        required: true,
        min_length: 1,
        max_length: LONGEST_SUBJECT,
        autocomplete: true,
      },
      dateOption('when', 'When it happened: 4 April 2017, April 2017, 2017 …'),
      {
        name: 'private',
        description: 'Show the comparison only to me',
        type: ApplicationCommandOptionType.Boolean,
      },
    ],
  },

  searches: true,

  async run(interaction, services) {
    const { timeliner, texts, now } = services;
    const topic = readTypedTopic(interaction.options.getString('topic', true));
    const options = readCompareOptions(interaction.options.getString('when') ?? '', now());
    await acknowledge(interaction, visibilityOf(interaction, services));
    const comparison = await timeliner.compare(topic, options);
    const picture = await drawComparison(comparison, comparisonWordsIn(texts));
    const asker = interaction.user.id;
    await respond(interaction, comparisonReply(comparison, options, { asker, picture }, texts));
  },

  complete(interaction, { topicList, texts }) {
    return topicChoicesOf(interaction.options.getFocused(), topicList, texts);
  },
} satisfies Command;
