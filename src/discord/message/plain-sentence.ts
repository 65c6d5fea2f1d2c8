import { escapeText } from './markdown.ts';
import { shorten } from './shorten.ts';

/** Our sentences name options and commands in backticks, also a command with an option: `/cite words: …`. Such words are safe to show as code. */
const NAME = /\\`([a-z]{1,32}|\/[a-z]{1,32}(?: [a-z]{1,32})?(?:: …)?)\\`/g;

/**
 * Escapes a sentence of ours, which may repeat what a person typed. Names of options and commands stay code.
 *
 * @param longest - Characters that are shown of it.
 */
export function plainSentence(sentence: string, longest: number): string {
  return escapeText(shorten(sentence, longest)).trim().replace(NAME, '`$1`');
}
