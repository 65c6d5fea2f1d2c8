import { container, type Reply, text } from '../message/components.ts';
import { escapeText } from '../message/markdown.ts';
import { shorten } from '../message/shorten.ts';

/** Long enough for every message of ours. A message may repeat what a person typed. */
const LONGEST_LINE = 800;
const LINES = 2;

/** Our messages name options in backticks. A single word in backticks is safe to show as code. */
const OPTION_NAME = /\\`([a-z]{1,32})\\`/g;

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
    .map((line) => escapeText(shorten(line, LONGEST_LINE)).trim().replace(OPTION_NAME, '`$1`'))
    .filter((line) => line !== '');
  return lines.length > 0 ? lines.slice(0, LINES) : ['That cannot be done.'];
}
