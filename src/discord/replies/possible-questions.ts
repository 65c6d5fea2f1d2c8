import type { Filters } from '../../search/answer.ts';
import { button, container, type Reply, row, section, text } from '../message/components.ts';
import { escapeText } from '../message/markdown.ts';
import { shorten } from '../message/shorten.ts';
import { encodeDelete } from '../state/delete.ts';
import { encodeReading } from '../state/possible-question.ts';

const LONGEST_TYPED = 100;

/**
 * Asks which reading of a message was meant. Each reading is the text beside its button, from where it is
 * read back when the button is pressed.
 *
 * @param typed - The ambiguous words.
 * @param readings - The questions they may mean.
 * @param asker - Id of the person who typed it.
 * @param filters - What the answer is limited to.
 */
export function readingsReply(
  typed: string,
  readings: readonly string[],
  asker: string,
  filters: Filters,
): Reply {
  const offered = readings.flatMap((reading, index) => {
    const customId = encodeReading(index, asker, filters);
    return customId === null ? [] : [section([escapeText(reading)], button('Ask this', customId))];
  });
  return container('none', [
    text(`What do you mean by “${escapeText(shorten(typed, LONGEST_TYPED))}”?`),
    ...offered,
    row(button('Delete', encodeDelete(asker))),
  ]);
}
