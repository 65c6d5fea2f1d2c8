import type { Article } from '../../src/corpus/article.ts';
import { sentences } from '../../src/text/sentences.ts';
import { cut, type Span } from '../../src/text/span.ts';
import { oneOf } from './random.ts';

/** Paragraphs of an article that is put together; of each, sentences and words as printed ones have. */
const PARAGRAPHS = 10;
const WORDS = 110;

/**
 * An article put together of sentences from anywhere: it has the words that reports have, as often as
 * they have them, and tells of nothing.
 *
 * @param like - Articles, one of which lends its title, source, author and date.
 * @param texts - Passages, whose sentences are taken.
 * @param number - Makes its id.
 */
export function recombined(
  like: readonly Article[],
  texts: readonly string[],
  number: number,
  next: () => number,
): Article {
  const body = Array.from({ length: PARAGRAPHS }, () => paragraph(texts, next)).join('\n\n');
  return { ...oneOf(like, next), id: `recombined-${number}`, body };
}

/** Every passage is taken from hundreds of times when a corpus is to be large. */
const known = new Map<string, readonly Span[]>();

function sentencesOf(text: string): readonly Span[] {
  const found = known.get(text) ?? sentences(text);
  known.set(text, found);
  return found;
}

function paragraph(texts: readonly string[], next: () => number): string {
  const chosen: string[] = [];
  for (let words = 0; words < WORDS; ) {
    const text = oneOf(texts, next);
    const sentence = cut(text, oneOf(sentencesOf(text), next)).replace(/\s+/g, ' ');
    chosen.push(sentence);
    words += sentence.split(' ').length;
  }
  return chosen.join(' ');
}
