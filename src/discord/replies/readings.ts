import type { Filters } from '../../search/answer.ts';
import { button, container, type Reply, row, section, text } from '../message/components.ts';
import { escapeText } from '../message/markdown.ts';
import { shorten } from '../message/shorten.ts';
import { encodeDelete } from '../state/delete.ts';
import { encodeReading } from '../state/reading-state.ts';

const LONGEST_TYPED = 100;

/**
 * Asks back what was meant. What a button asks stands beside it, so that it can be read back from the
 * message.
 *
 * @param typed - What could not be read.
 * @param readings - What it may mean.
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
    text(`How is “${escapeText(shorten(typed, LONGEST_TYPED))}” meant?`),
    ...offered,
    row(button('Delete', encodeDelete(asker))),
  ]);
}
