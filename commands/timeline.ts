import { ApplicationCommandOptionType } from 'discord.js';
import {
  dateOption,
  SOURCE_OPTION,
  SPEAKER_OPTION,
} from '../src/discord/choices/filter-options.ts';
import { speakerChoices } from '../src/discord/choices/speaker-choices.ts';
import { topicChoicesOf } from '../src/discord/choices/topic-choices.ts';
import type { Command } from '../src/discord/command.ts';
import { ANYWHERE } from '../src/discord/dispatch/places.ts';
import { acknowledgeAfter, visibilityOf } from '../src/discord/dispatch/respond.ts';
import { showTimeline } from '../src/discord/send-timeline.ts';
import { withSpeaker } from '../src/search/speakers/with-speaker.ts';
import { choices } from '../src/search/typed-filters.ts';
import { LONGEST_SUBJECT } from '../src/text/typed-subject.ts';
import { answerTopic } from '../src/timeline/answer-topic.ts';
import {
  DEFAULT_ENTRIES,
  MOST_ENTRIES,
  readTimelineOptions,
  readTypedTopic,
} from '../src/timeline/options.ts';

/** `/timeline`: shows what happened when, in the reports' own words, with a picture. */
export default {
  definition: {
    name: 'timeline',
    description: 'See what happened when, in the words of the reports, with a picture',
    ...ANYWHERE,
    options: [
      {
        name: 'topic',
        description: 'A person, a place or an event',
        type: ApplicationCommandOptionType.String,
        required: true,
        min_length: 1,
        max_length: LONGEST_SUBJECT,
        autocomplete: true,
      },
      dateOption('from', 'Only events on or after this date: 2019, Sept 2019, last week …'),
      dateOption('to', 'Only events on or before this date: 2019, Sept 2019, last week …'),
      SOURCE_OPTION,
      SPEAKER_OPTION,
      {
        name: 'entries',
        description: `Most entries to show; ${DEFAULT_ENTRIES} by default`,
        type: ApplicationCommandOptionType.Integer,
        min_value: 1,
        max_value: MOST_ENTRIES,
      },
      {
        name: 'private',
        description: 'Show the timeline only to me',
        type: ApplicationCommandOptionType.Boolean,
      },
    ],
  },

  searches: true,

  async run(interaction, services) {
    const { reports, timeliner, speakers, now } = services;
    const { options } = interaction;
    const topic = readTypedTopic(options.getString('topic', true));
    const typed = {
      from: options.getString('from') ?? '',
      to: options.getString('to') ?? '',
      source: options.getString('source') ?? '',
      entries: options.getInteger('entries') ?? DEFAULT_ENTRIES,
    };
    const wanted = readTimelineOptions(typed, reports, now());
    const filters = await acknowledgeAfter(
      interaction,
      visibilityOf(interaction, services),
      withSpeaker(wanted.filters, options.getString('speaker') ?? '', speakers),
    );
    const answer = await answerTopic(timeliner, topic, { ...wanted, filters });
    await showTimeline(interaction, answer, 0, services.texts);
  },

  complete(interaction, { reports, speakers, topicList, texts }) {
    const { name, value } = interaction.options.getFocused(true);
    if (name === 'speaker') return speakerChoices(value, speakers, texts);
    if (name === 'topic') return topicChoicesOf(value, topicList, texts);
    return name === 'source' ? choices(name, value, reports) : [];
  },
} satisfies Command;
