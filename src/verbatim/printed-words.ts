import type { Article } from '../corpus/article.ts';
import { userFault } from '../text/faults/user-fault.ts';
import { type Span, spanOver } from '../text/span.ts';
import type { VerbatimFinder } from './finding.ts';

/** Words in the report that prints them. */
export interface PrintedWords {
  readonly article: Article;
  /** From the first to the last word. */
  readonly span: Span;
}

/**
 * Finds the report that prints some words, to cite it.
 *
 * @param words - As `readAsked` returns them.
 * @param article - The report that is meant; `null` for the earliest one.
 * @throws UserError if no report prints them, or that one does not.
 */
export async function printedWords(
  words: string,
  article: Article | null,
  verbatim: VerbatimFinder,
): Promise<PrintedWords> {
  const finding = await verbatim.find(words);
  if (finding.outcome !== 'printed') {
    throw userFault('fault.cite-unprinted');
  }
  const printing = finding.printings.find(
    (one) => article === null || one.article.id === article.id,
  );
  if (!printing) {
    throw userFault('fault.cite-elsewhere');
  }
  return { article: printing.article, span: spanOver(printing.spans) };
}
