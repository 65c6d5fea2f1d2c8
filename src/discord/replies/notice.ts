import { ENGLISH } from '../languages/texts.ts';
import { container, type Reply, text } from '../message/components.ts';
import { plainSentence } from '../message/plain-sentence.ts';

/** Long enough for every message of ours. A message may repeat what a person typed. */
const LONGEST_LINE = 800;
const LINES = 2;

/**
 * Refuses something: says what was wrong, and what would work.
 *
 * @param sentence - Plain text, not markdown; a second line is kept.
 */
export function refusal(sentence: string): Reply {
  return container('refused', [text(...plainLines(sentence))]);
}

/** Shows a message that refuses nothing, such as that there are no more quotes. */
export function notice(sentence: string): Reply {
  return container('none', [text(...plainLines(sentence))]);
}

function plainLines(sentence: string): string[] {
  const lines = sentence
    .split('\n')
    .map((line) => plainSentence(line, LONGEST_LINE))
    .filter((line) => line !== '');
  return lines.length > 0 ? lines.slice(0, LINES) : [ENGLISH.say('fault.cannot')];
}
