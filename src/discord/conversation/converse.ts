import type { Message } from 'discord.js';
import { type Filters, NO_FILTERS } from '../../search/answer.ts';
import { readFollowUp, withoutNamed } from '../../search/question/follow-up.ts';
import { NamedSources } from '../../search/question/named-sources.ts';
import { UserError } from '../../user-error.ts';
import { filtersOf } from '../buttons/filters.ts';
import { replyTo, showTyping } from '../dispatch/respond.ts';
import type { Reply } from '../message/components.ts';
import { answerReply, QUOTES_PER_REPLY } from '../replies/answer.ts';
import { notice } from '../replies/notice.ts';
import { readingsReply } from '../replies/possible-questions.ts';
import type { Services } from '../services.ts';
import { readQuestion } from '../typed-question.ts';
import { type Answered, findAnswered } from './answered.ts';

/** A question to ask the reports. */
interface Wanted {
  readonly question: string;
  readonly filters: Filters;
  readonly offset: number;
  readonly limit: number;
  /** Whether the question is the bot's reading of a message rather than the words typed. */
  readonly isRead: boolean;
}

/**
 * Answers a message to the bot as `/ask` would, or as a follow-up to an answer.
 *
 * @param typed - The text of the message, without the mention of the bot.
 * @throws UserError when it cannot be asked; Discord's error when it refuses the reply.
 */
export async function converse(message: Message, typed: string, services: Services): Promise<void> {
  const answered = await findAnswered(message);
  const wanted = answered === null ? newQuestion(typed) : goOn(message, typed, answered, services);
  if ('components' in wanted) {
    await replyTo(message, wanted);
    return;
  }
  const { question, offset, limit, filters, isRead } = wanted;
  await showTyping(message);
  const answer = await services.searcher.ask(question, { filters, offset, limit });
  const asker = message.author.id;
  await replyTo(message, answerReply(answer, { filters, offset, asker, isRead }));
  await services.questionLog.asked(question, answer.quotes.length > 0, services.server);
}

function newQuestion(typed: string): Wanted {
  return {
    question: readQuestion(typed),
    filters: NO_FILTERS,
    offset: 0,
    limit: QUOTES_PER_REPLY,
    isRead: false,
  };
}

/** Reads a follow-up to an answer. Returns what to ask, or a reply that needs no search. */
function goOn(
  message: Message,
  typed: string,
  answered: Answered,
  { reports }: Services,
): Wanted | Reply {
  const followUp = readFollowUp(answered.question, typed, new NamedSources(reports.sources()));
  const asker = message.author.id;
  const filters = filtersOf(answered.filters, reports);
  switch (followUp.kind) {
    case 'question':
      return newQuestion(followUp.question);
    case 'thanks':
      return notice('You’re welcome. Reply to an answer to ask more.');
    case 'unclear':
      if (followUp.readings.length === 0) throw unreadable(typed);
      return readingsReply(typed, followUp.readings, asker, withoutNamed(filters, followUp.names));
    default: {
      const question = readQuestion(followUp.question);
      const same = { question, filters, offset: 0, limit: QUOTES_PER_REPLY, isRead: true };
      if (followUp.kind === 'attribution') return { ...same, limit: 1 };
      if (followUp.kind === 'more') return { ...same, offset: answered.shown };
      return { ...same, filters: withoutNamed(filters, followUp.names) };
    }
  }
}

function unreadable(typed: string): UserError {
  return new UserError(
    `I can't read “${typed}” as a follow-up. Ask it in full, for example: When was the airport reopened?`,
  );
}
