import type { Figures } from '../figures.ts';
import type { Asked } from './measures.ts';

/** Quotes that a reader sees. */
const SHOWN = 3;

/**
 * Of the right quotes among the first three to questions that say what a right answer prints: how many show a part of it
 * bold, how many show something else bold, and how many show nothing bold.
 *
 * @param isRight - Whether a quote is right.
 */
export function boldFigures(
  asked: readonly Asked[],
  isRight: (question: Asked[0], quote: Asked[1]['quotes'][number]) => boolean,
): Figures {
  const figures = { 'bold right': 0, 'bold wrong': 0, 'bold none': 0 };
  for (const [question, { quotes }] of asked) {
    const { accept } = question;
    if (accept === undefined) continue;
    for (const quote of quotes.slice(0, SHOWN)) {
      if (!isRight(question, quote)) continue;
      const { emphasis, start, text } = quote;
      if (emphasis === null) {
        figures['bold none'] += 1;
        continue;
      }
      const right = [...text.matchAll(new RegExp(accept, 'giu'))].some(
        ({ 0: words, index }) =>
          index + start < emphasis.end && index + start + words.length > emphasis.start,
      );
      figures[right ? 'bold right' : 'bold wrong'] += 1;
    }
  }
  return asked.some(([{ accept }]) => accept !== undefined) ? figures : {};
}
