import type { Span } from '../text/span.ts';
import { type ComparedWord, lettersOf } from './comparing/compared-words.ts';

/**
 * Finds the first place that has the letters of all parts in order. Spaces, hyphens and soft hyphens between and within
 * words do not matter.
 *
 * @param parts - The words of each part between two "…"; none of them empty.
 * @param printed - The words of a text.
 * @returns A span of the text for each part; `null` if the text does not have them.
 */
export function findLetters(
  parts: readonly (readonly ComparedWord[])[],
  printed: readonly ComparedWord[],
): Span[] | null {
  const letters = lettersOf(printed);
  const starting = new Map<number, ComparedWord>();
  const ending = new Map<number, ComparedWord>();
  let length = 0;
  for (const word of printed) {
    starting.set(length, word);
    length += word.key.length;
    ending.set(length, word);
  }
  const found: Span[] = [];
  let from = 0;
  for (const part of parts) {
    const wanted = lettersOf(part);
    let at = letters.indexOf(wanted, from);
    while (at >= 0 && !(starting.has(at) && ending.has(at + wanted.length))) {
      at = letters.indexOf(wanted, at + 1);
    }
    const [first, last] = [starting.get(at), ending.get(at + wanted.length)];
    if (at < 0 || !first || !last) return null;
    found.push({ start: first.start, end: last.end });
    from = at + wanted.length;
  }
  return found;
}
