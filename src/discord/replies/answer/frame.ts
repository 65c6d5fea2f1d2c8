import type { APIButtonComponentWithCustomId, APIComponentInContainer } from 'discord.js';
import type { Answer, Filters } from '../../../search/answer.ts';
import { filtersInWords, limitsOf, undatedInWords } from '../../../search/filters-in-words.ts';
import { button, row, text } from '../../message/components.ts';
import { headingLine, READ_AS } from '../../message/heading.ts';
import { LIMITS } from '../../message/limits.ts';
import { encodeDeleteAnswer } from '../../state/delete.ts';
import { shortName } from '../attribution.ts';
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
  return LIMITS.text - heading.length - lengthOfOthers(others);
}

/** The question, and below it in small print which reports may answer. */
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
  return notes.length > 0 ? `${heading}\n-# ${notes.join(' ')}` : heading;
}

interface Footer {
  readonly note: string | null;
  /** Custom id of the More button; `null` for no button. */
  readonly more: string | null;
  readonly options: AnswerOptions;
  /** Whether to show *Helpful* and *Not it*. */
  readonly isJudged: boolean;
}

/** A note and the buttons of a reply, as far as it has them. */
export function footer({ note, more, options, isJudged }: Footer): APIComponentInContainer[] {
  const buttons: APIButtonComponentWithCustomId[] = [];
  if (more !== null) buttons.push(button('More', more));
  if (isJudged) buttons.push(button('Helpful', 'helpful'), button('Not it', 'not-it'));
  const { asker, filters } = options;
  if (asker !== null) buttons.push(button('Delete', encodeDeleteAnswer(asker, filters)));
  const parts = [
    ...(note === null ? [] : [text(note)]),
    ...otherQuestions(options.others ?? [], asker),
  ];
  return buttons.length > 0 ? [...parts, row(...buttons)] : parts;
}
