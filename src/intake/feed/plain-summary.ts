import { Parser } from 'htmlparser2';

/** Characters of markup that are read: the summaries of most feeds are shorter. */
const MOST_MARKUP = 20_000;

/** Characters of text that are kept. */
const LONGEST = 2_000;

/** Open elements. Parsers move the whole list of them for each tag, so a deeper summary is read to here. */
const DEEPEST = 100;

/** Elements whose text is not for readers. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template']);

/**
 * Reads the text of a summary, which may have markup.
 *
 * @returns One line of plain text.
 */
export function plainSummary(markup: string): string {
  let text = '';
  let silent = 0;
  let depth = 0;
  const parser = new Parser({
    onopentag: (name) => {
      depth += 1;
      if (depth > DEEPEST) parser.pause();
      if (SILENT.has(name)) silent += 1;
      text += ' ';
    },
    ontext: (part) => {
      if (silent === 0) text += part;
    },
    onclosetag: (name) => {
      depth -= 1;
      if (SILENT.has(name)) silent -= 1;
      text += ' ';
    },
  });
  parser.end(markup.slice(0, MOST_MARKUP));
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST).toWellFormed();
}
