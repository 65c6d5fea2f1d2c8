import type { APIComponentInContainer } from 'discord.js';
import { button, row } from '../../message/components.ts';
import { encodeExample } from '../../state/possible-question.ts';

/**
 * Questions that the reports answer, each a button that asks it.
 *
 * @param examples - At most 80 characters each.
 */
export function exampleButtons(examples: readonly string[]): readonly APIComponentInContainer[] {
  return examples.map((example, at) => row(button(example, encodeExample(at))));
}
