import type { Message } from 'discord.js';
import { type Answer, isAnswered, outcomeOf } from '../../search/answer.ts';
import { type AnsweredReading, followUp } from '../../search/conversation/answer-follow-up.ts';
import { type Filters, NO_FILTERS } from '../../search/filters.ts';
import { withoutNamed } from '../../search/question/follow-up.ts';
import { NamedSources } from '../../search/question/named-sources.ts';
import { readSmallTalk } from '../../search/question/small-talk.ts';
import { visibleText } from '../../text/visible-text.ts';
import { filtersOf } from '../buttons/pages/filters.ts';
import { replyTo, showTyping } from '../dispatch/respond.ts';
import { refuse } from '../languages/refuse.ts';
import type { Reply } from '../message/components.ts';
import { quotedBy } from '../quoted.ts';
import type { OtherQuestion } from '../replies/answer/other-questions.ts';
import { answerReply, QUOTES_PER_REPLY } from '../replies/answer.ts';
import { readingsReply } from '../replies/guide/possible-questions.ts';
import { whoSaidItReply } from '../replies/quotes/who-said-it.ts';
import type { Services } from '../services.ts';
import { replyToSmallTalk } from '../small-talk.ts';
import { readTypedQuestion } from '../typed-question.ts';
import { type Answered, findAnswered } from './answered.ts';

/** A question to ask the reports. */
interface Wanted {
  readonly question: string;
  readonly filters: Filters;
  readonly offset: number;
  readonly limit: number;
  /** Whether the question is the bot's reading of a message rather than the words typed. */
  readonly isRead: boolean;
  /** The answer if it is known, and other questions that the message may ask. */
  readonly known?: { readonly answer: Answer; readonly others: readonly OtherQuestion[] };
}

/**
 * Answers a message to the bot as `/ask` would, or as a follow-up to an answer. Replies to small talk with a sentence.
 *
 * @param typed - The text of the message, without the mention of the bot.
 * @throws UserError when it cannot be asked; Discord's error when it refuses the reply.
 */
export async function converse(message: Message, typed: string, services: Services): Promise<void> {
  const isBlank = visibleText(typed).trim() === '';
  if (isBlank) refuseWordless(message);
  const talk = readSmallTalk(typed);
  if (talk !== null) {
    await replyTo(message, await replyToSmallTalk(talk, services));
    return;
  }
  const answered = isBlank ? null : await findAnswered(message);
  await showTyping(message);
  const wanted =
    answered === null ? newQuestion(typed) : await goOn(message, typed, answered, services);
  if ('components' in wanted) {
    await replyTo(message, wanted);
    return;
  }
  const { question, offset, limit, filters, isRead, known } = wanted;
  const answer =
    known?.answer ?? (await services.searcher.ask(question, { filters, offset, limit }));
  const asker = message.author.id;
  const options = { filters, offset, asker, isRead, others: known?.others ?? [] };
  await replyTo(message, answerReply(answer, options, services.texts));
  await services.questionLog.asked(question, isAnswered(answer), services.server);
}

function newQuestion(typed: string): Wanted {
  return {
    question: readTypedQuestion(typed),
    filters: NO_FILTERS,
    offset: 0,
    limit: QUOTES_PER_REPLY,
    isRead: false,
  };
}

/** Reads a follow-up to an answer. Returns what to ask, or a reply that needs no search. */
async function goOn(
  message: Message,
  typed: string,
  answered: Answered,
  { reports, searcher, texts }: Services,
): Promise<Wanted | Reply> {
  const filters = filtersOf(answered.filters, reports);
  const followed = await followUp(
    { question: answered.question, filters },
    typed,
    new NamedSources(reports.sources()),
    (question, options) => searcher.ask(readTypedQuestion(question), options),
    { limit: QUOTES_PER_REPLY },
  );
  switch (followed.kind) {
    case 'question':
      return newQuestion(followed.question);
    case 'unclear': {
      const { readings, names } = followed;
      if (readings.length === 0) throw refuse('ask.not-a-follow-up', { typed });
      const unclear = { typed, readings, filters: withoutNamed(filters, names) };
      return readingsReply(unclear, message.author.id, texts);
    }
    case 'answered': {
      const { answer, isRead } = followed;
      const known = { answer, others: followed.others.filter(isWorthOffering).map(offered) };
      const { question } = answer;
      return { ...newQuestion(question), filters: followed.filters, isRead, known };
    }
    case 'more':
      return { ...newQuestion(followed.question), filters, isRead: true, offset: answered.shown };
    case 'attribution': {
      const { question } = followed;
      if (answered.quote === null) {
        return { ...newQuestion(question), filters, isRead: true, limit: 1 };
      }
      const quoted = quotedBy(answered.quote, reports);
      const options = { filters, offset: 0, asker: message.author.id };
      return whoSaidItReply(question, quoted, options, texts);
    }
  }
}

function isWorthOffering({ answer, isRead }: AnsweredReading): boolean {
  return !isRead || outcomeOf(answer) === 'answered';
}

function offered({ answer, filters, isRead }: AnsweredReading): OtherQuestion {
  return { question: answer.question, filters, isTyped: !isRead };
}

/** @throws UserError if a message consists of something else than words. */
function refuseWordless({ messageSnapshots, attachments, stickers, poll }: Message): void {
  if (messageSnapshots.size > 0) throw refuse('ask.forwarded');
  if (attachments.size > 0 || stickers.size > 0 || poll !== null) throw refuse('ask.wordless');
}
