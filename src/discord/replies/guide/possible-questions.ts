import type { Filters } from '../../../search/filters.ts';
import type { Texts } from '../../languages/texts.ts';
import { button, container, type Reply, row, section, text } from '../../message/components.ts';
import { escapeText } from '../../message/markdown.ts';
import { shorten } from '../../message/shorten.ts';
import { encodeDelete } from '../../state/delete.ts';
import { encodeReading } from '../../state/possible-question.ts';

const LONGEST_TYPED = 100;

/** Words that may mean several questions. */
export interface Unclear {
  readonly typed: string;
  /** The questions they may mean. */
  readonly readings: readonly string[];
  /** What the answer is limited to. */
  readonly filters: Filters;
}

/**
 * Asks which reading of a message was meant. Each reading is the text beside its button, from where it is
 * read back when the button is pressed.
 *
 * @param asker - Id of the person who typed it.
 */
export function readingsReply(
  { typed, readings, filters }: Unclear,
  asker: string,
  texts: Texts,
): Reply {
  const offered = readings.flatMap((reading, index) => {
    const customId = encodeReading(index, asker, filters);
    if (customId === null) return [];
    return [section([escapeText(reading)], button(texts.say('button.ask-this'), customId))];
  });
  return container('none', [
    text(texts.say('answer.unclear', { typed: escapeText(shorten(typed, LONGEST_TYPED)) })),
    ...offered,
    row(button(texts.say('button.delete'), encodeDelete(asker))),
  ]);
}
