import type { Article } from '../../src/corpus/article.ts';
import { sentences } from '../../src/text/sentences.ts';
import { cut, type Span } from '../../src/text/span.ts';
import { oneOf } from './random.ts';

/**
 * Paragraphs of a recombined article, and words of each paragraph, as printed articles have them.
 */
const PARAGRAPHS = 10;
const WORDS = 110;

/**
 * Puts an article together from sentences of any articles. It has the words of reports, as often as
 * reports have them, and no meaning.
 *
 * @param like - Articles, one of which gives its title, source, author and date.
 * @param texts - Passages that give their sentences.
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

/** Cached, because a large corpus takes sentences from every passage hundreds of times. */
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
