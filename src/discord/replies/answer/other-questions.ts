import type { APIComponentInContainer } from 'discord.js';
import type { Filters } from '../../../search/filters.ts';
import type { Texts } from '../../languages/texts.ts';
import { button, section, text } from '../../message/components.ts';
import { sizeOf } from '../../message/limits.ts';
import { escapeText } from '../../message/markdown.ts';
import { encodeReading } from '../../state/possible-question.ts';

/** Another question that a message may ask. */
export interface OtherQuestion {
  readonly question: string;
  readonly filters: Filters;
  /** Whether it is the words typed. */
  readonly isTyped: boolean;
}

/** Most other questions offered below an answer. */
const MOST_OFFERED = 2;

function leadIn(texts: Texts): string {
  return `-# ${texts.say('answer.or-else')}`;
}

/**
 * Offers other questions, each beside its button. Pressing it reads the question from the text beside it.
 *
 * @param asker - Id of the person who wrote the message; `null` for a private reply, which gets no buttons.
 */
export function otherQuestions(
  others: readonly OtherQuestion[],
  asker: string | null,
  texts: Texts,
): APIComponentInContainer[] {
  if (asker === null) return [];
  const offered = others.slice(0, MOST_OFFERED).flatMap(({ question, filters, isTyped }, index) => {
    const customId = encodeReading(index, asker, filters);
    const label = texts.say(isTyped ? 'button.as-typed' : 'button.ask-this');
    return customId === null ? [] : [section([escapeText(question)], button(label, customId))];
  });
  return offered.length === 0 ? [] : [text(leadIn(texts)), ...offered];
}

/** Characters that the other questions take. */
export function lengthOfOthers(others: readonly OtherQuestion[], texts: Texts): number {
  const offered = others.slice(0, MOST_OFFERED);
  const lengths = offered.map(({ question }) => sizeOf(escapeText(question)));
  return lengths.reduce(
    (sum, length) => sum + length,
    offered.length === 0 ? 0 : leadIn(texts).length,
  );
}
