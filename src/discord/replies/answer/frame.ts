import type { APIButtonComponentWithCustomId, APIComponentInContainer } from 'discord.js';
import type { Answer } from '../../../search/answer.ts';
import type { Filters } from '../../../search/filters.ts';
import { limitsOf } from '../../../search/filters-in-words.ts';
import type { Texts } from '../../languages/texts.ts';
import { button, rows } from '../../message/components.ts';
import { headingLine, readAsLine } from '../../message/heading.ts';
import { LIMITS, sizeOf } from '../../message/limits.ts';
import { encodeDeleteAnswer } from '../../state/delete.ts';
import { encodePage } from '../../state/page.ts';
import { shortName } from '../quotes/attribution.ts';
import { contextRoom, contextRows, type NumberedQuote } from '../quotes/context.ts';
import { filtersIn, undatedIn } from '../words/filters.ts';
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

/** Room left for the quotes below a heading, as `sizeOf` counts it. */
export function roomBelow(heading: string, { others = [] }: AnswerOptions, texts: Texts): number {
  return LIMITS.text - sizeOf(heading) - lengthOfOthers(others, texts) - contextRoom(texts);
}

/** The question. Small print below it says what the answer is limited to, because the quotes do not show it. */
export function headingOf(
  answer: Answer,
  { filters, offset, isRead = false }: AnswerOptions,
  texts: Texts,
): string {
  const notes = [
    offset > 0 && answer.quotes.length > 0 ? texts.say('answer.after', { count: offset }) : null,
    filtersIn(limitsOf(answer, filters), texts, shortName),
    undatedIn(answer.undatedLeftOut, texts),
  ].filter((note) => note !== null);
  const heading = (isRead ? `${readAsLine(texts)}\n` : '') + headingLine(answer.question);
  return [heading, ...notes.map((note) => `-# ${note}`)].join('\n');
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
  /** Whether to show *Export*. */
  readonly isExported: boolean;
}

/** More buttons than this break into a second row on a phone. */
const ROW_ON_PHONE = 3;

/**
 * A note and the buttons below it. What shows more of the reports comes first. *Delete* is the last button of every
 * reply and *Export* is before it, so that members find them in the same place.
 */
export function footer(
  { note, quotes = [], more, options, isJudged, isExported }: Footer,
  texts: Texts,
): Parts {
  const reading = more === null ? [] : [button(texts.say('button.more'), more)];
  const judging = isJudged ? judgingButtons(texts) : [];
  const closing = closingButtons(options, isExported, texts);
  const others = otherQuestions(options.others ?? [], options.asker, texts);
  const all = [...reading, ...judging, ...closing];
  const isShort = quotes.length < 2 && quotes.length + all.length <= ROW_ON_PHONE;
  const isPrivate = options.asker === null;
  if (others.length === 0 && (isShort || isPrivate)) return contextRows(quotes, texts, all, note);
  // A phone has room for *Helpful* and *Not it* beside *Context*. Beside numbers, a row would break.
  const isBeside = quotes.length < 2 && others.length === 0;
  return [
    ...contextRows(quotes, texts, isBeside ? judging : reading, note),
    ...others,
    ...rows(isBeside ? [...reading, ...closing] : [...judging, ...closing]),
  ];
}

type Parts = readonly APIComponentInContainer[];

function judgingButtons(texts: Texts): readonly APIButtonComponentWithCustomId[] {
  return [
    button(texts.say('button.helpful'), 'helpful'),
    button(texts.say('button.not-it'), 'not-it'),
  ];
}

function closingButtons(
  { asker, filters, offset }: AnswerOptions,
  isExported: boolean,
  texts: Texts,
): readonly APIButtonComponentWithCustomId[] {
  const exporting = isExported ? encodePage('save', offset, filters) : null;
  return [
    ...(exporting === null ? [] : [button(texts.say('button.export'), exporting)]),
    ...(asker === null
      ? []
      : [button(texts.say('button.delete'), encodeDeleteAnswer(asker, filters))]),
  ];
}
