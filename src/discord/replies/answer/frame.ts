import type { APIButtonComponentWithCustomId, APIComponentInContainer } from 'discord.js';
import type { Answer, Filters } from '../../../search/answer.ts';
import { filtersInWords, limitsOf, undatedInWords } from '../../../search/filters-in-words.ts';
import { button, rows } from '../../message/components.ts';
import { datesOnOneLine } from '../../message/dates-on-one-line.ts';
import { headingLine, READ_AS } from '../../message/heading.ts';
import { LIMITS } from '../../message/limits.ts';
import { encodeDeleteAnswer } from '../../state/delete.ts';
import { shortName } from '../attribution.ts';
import { CONTEXT_ROOM, contextRows, type NumberedQuote } from '../context.ts';
import { lengthOfOthers, type OtherQuestion, otherQuestions } from './other-questions.ts';

export interface AnswerOptions {
  readonly filters: Filters;
  /** How many quotes were shown before these. */
  readonly offset: number;
  /** Id of the person who may delete the reply; `null` for a private reply. */
  readonly asker: string | null;
  /**
   * Whether the question is the bot's reading of a message rather than the words typed. Defaults to
   * `false`.
   */
  readonly isRead?: boolean;
  /** Other questions that the message may ask, to be offered below the answer. None by default. */
  readonly others?: readonly OtherQuestion[];
}

/** Characters left for the quotes below a heading. */
export function roomBelow(heading: string, { others = [] }: AnswerOptions): number {
  return LIMITS.text - heading.length - lengthOfOthers(others) - CONTEXT_ROOM;
}

/** The question, and below it in small print which reports may answer, a line for each remark. */
export function headingOf(
  answer: Answer,
  { filters, offset, isRead = false }: AnswerOptions,
): string {
  const notes = [
    offset > 0 && answer.quotes.length > 0 ? `Quotes after the first ${offset}.` : null,
    filtersInWords(limitsOf(answer, filters), shortName),
    undatedInWords(answer.undatedLeftOut),
  ].filter((note) => note !== null);
  const heading = (isRead ? `${READ_AS}\n` : '') + headingLine(answer.question);
  return [heading, ...notes.map((note) => `-# ${datesOnOneLine(note)}`)].join('\n');
}

interface Footer {
  readonly note: string | null;
  /** The quotes shown, which get Context buttons. None by default. */
  readonly quotes?: readonly NumberedQuote[];
  /** Custom id of the More button; `null` for no button. */
  readonly more: string | null;
  readonly options: AnswerOptions;
  /** Whether to show *Helpful* and *Not it*. */
  readonly isJudged: boolean;
}

/** Most buttons of one row on a phone. */
const ROW_ON_PHONE = 3;

/**
 * A note and the buttons of a reply, as far as it has them: those that show more of the reports, then other
 * questions, then those about the reply itself.
 */
export function footer({ note, quotes = [], more, options, isJudged }: Footer): Parts {
  const reading = more === null ? [] : [button('More', more)];
  const own = ownButtons(options, isJudged);
  const others = otherQuestions(options.others ?? [], options.asker);
  const count = quotes.length + reading.length + own.length;
  const isOneRow = quotes.length < 2 && others.length === 0 && count <= ROW_ON_PHONE;
  return [
    ...contextRows(quotes, isOneRow ? [...reading, ...own] : reading, note),
    ...(isOneRow ? [] : [...others, ...rows(own)]),
  ];
}

type Parts = readonly APIComponentInContainer[];

function ownButtons(
  { asker, filters }: AnswerOptions,
  isJudged: boolean,
): readonly APIButtonComponentWithCustomId[] {
  return [
    ...(isJudged ? [button('Helpful', 'helpful'), button('Not it', 'not-it')] : []),
    ...(asker === null ? [] : [button('Delete', encodeDeleteAnswer(asker, filters))]),
  ];
}
