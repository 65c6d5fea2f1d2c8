import { type Block, blocksOf } from '../page/body/blocks.ts';
import { writeInlineMarks } from '../page/body/inline-marks.ts';
import { parsePage, removeMachinery } from '../page/tree/document.ts';
import { checkSize } from '../page/tree/measure.ts';

/** The text of a document that is HTML inside. */
export interface HtmlText {
  readonly blocks: readonly Block[];
  /** Words that it strikes out. They are not in the blocks. */
  readonly struck: readonly string[];
}

/**
 * Reads all text of an HTML document that has nothing around it, unlike a web page.
 *
 * @throws UserError if it is too large to read.
 */
export function readHtmlText(html: string, language: string | null = null): HtmlText {
  checkSize(html);
  const page = parsePage(html);
  removeMachinery(page);
  const { document } = page;
  const { body } = document;
  if (body === null) return { blocks: [], struck: [] };
  // Arrows that lead from a note back to the text.
  for (const arrow of [...body.querySelectorAll('a[href*="note-ref-"]')]) arrow.remove();
  const struck = writeInlineMarks(body, language);
  return { blocks: blocksOf(body), struck };
}
