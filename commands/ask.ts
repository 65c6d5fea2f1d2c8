import { ApplicationCommandOptionType } from 'discord.js';
import {
  AUTHOR_OPTION,
  dateOption,
  SOURCE_OPTION,
  SPEAKER_OPTION,
} from '../src/discord/choices/filter-options.ts';
import { speakerChoices } from '../src/discord/choices/speaker-choices.ts';
import type { Command } from '../src/discord/command.ts';
import { ANYWHERE } from '../src/discord/dispatch/places.ts';
import {
  acknowledge,
  acknowledgeAfter,
  respond,
  visibilityOf,
} from '../src/discord/dispatch/respond.ts';
import { answerReply, QUOTES_PER_REPLY } from '../src/discord/replies/answer.ts';
import { replyToSmallTalk } from '../src/discord/small-talk.ts';
import { readTypedQuestion } from '../src/discord/typed-question.ts';
import { isAnswered } from '../src/search/answer.ts';
import { readSmallTalk } from '../src/search/question/small-talk.ts';
import { withSpeaker } from '../src/search/speakers/with-speaker.ts';
import { choices, readFilters } from '../src/search/typed-filters.ts';
import { LONGEST_SUBJECT } from '../src/text/typed-subject.ts';

/** `/ask`: answers a question with quotes from the reports. */
export default {
  definition: {
    name: 'ask',
    description: 'Ask what the reports say, and get their own words with source and date',
    ...ANYWHERE,
    options: [
      {
        name: 'question',
        description: 'What you want to know',
        type: ApplicationCommandOptionType.String,
        required: true,
        min_length: 1,
        max_length: LONGEST_SUBJECT,
      },
      SOURCE_OPTION,
      AUTHOR_OPTION,
      SPEAKER_OPTION,
      dateOption(
        'after',
        'Only reports published on this day or later: 2019, Sept 2019, last week …',
      ),
      dateOption('before', 'Only reports published before this date: 2019, Sept 2019, last week …'),
      {
        name: 'private',
        description: 'Show the answer only to me',
        type: ApplicationCommandOptionType.Boolean,
      },
    ],
  },

  searches: true,

  async run(interaction, services) {
    const { reports, searcher, speakers, questionLog, server, texts, now } = services;
    const { options } = interaction;
    const said = options.getString('question', true);
    const talk = readSmallTalk(said);
    if (talk !== null) {
      await acknowledge(interaction, visibilityOf(interaction, services));
      await respond(interaction, await replyToSmallTalk(talk, services));
      return;
    }
    const question = readTypedQuestion(said);
    const typed = {
      source: options.getString('source') ?? '',
      author: options.getString('author') ?? '',
      after: options.getString('after') ?? '',
      before: options.getString('before') ?? '',
    };
    const limits = readFilters(typed, reports, now());
    const filters = await acknowledgeAfter(
      interaction,
      visibilityOf(interaction, services),
      withSpeaker(limits, options.getString('speaker') ?? '', speakers),
    );
    const answer = await searcher.ask(question, { filters, limit: QUOTES_PER_REPLY, offset: 0 });
    const asker = interaction.user.id;
    await respond(interaction, answerReply(answer, { filters, offset: 0, asker }, texts));
    await questionLog.asked(question, isAnswered(answer), server);
  },

  complete(interaction, { reports, speakers, texts }) {
    const { name, value } = interaction.options.getFocused(true);
    if (name === 'speaker') return speakerChoices(value, speakers, texts);
    return name === 'source' || name === 'author' ? choices(name, value, reports) : [];
  },
} satisfies Command;
