import type { Span } from '../../text/span.ts';
import { dateAtStart } from '../dates/printed-date.ts';
import { isPageLine, isPageSentence } from './line-kinds.ts';

const LINE = /[^\r\n\u0085\u2028\u2029]+/gu;

/** Ends of sentences, roughly. Sentences of a page are short and have no abbreviations. */
const SENTENCE_END = /[.!?]["”’)\]]{0,3}(?=\s)/gu;

/** A labelled date with a time is shorter. */
const LONGEST_DATE = 150;

/** Finds the lines, and the sentences in other lines, that belong to the page. */
export function pageLinesOf(body: string): Span[] {
  return Array.from(body.matchAll(LINE)).flatMap(({ index, 0: text }) => {
    const line = trimmed(text, { start: 0, end: text.length });
    const cut = text.slice(line.start, line.end);
    const found = isPageLine(cut) || isDateLine(cut) ? [line] : pageSentencesOf(text);
    return found.map(({ start, end }) => ({ start: index + start, end: index + end }));
  });
}

function pageSentencesOf(line: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  const take = (end: number) => {
    const sentence = trimmed(line, { start, end });
    if (isPageSentence(line.slice(sentence.start, sentence.end))) found.push(sentence);
    start = end;
  };
  for (const { index, 0: sign } of line.matchAll(SENTENCE_END)) take(index + sign.length);
  take(line.length);
  return found;
}

/** Whether a line has only a date with its label: `Last updated at 5 May 2014`. */
function isDateLine(line: string): boolean {
  if (line.length > LONGEST_DATE) return false;
  const date = dateAtStart(line);
  return date?.isLabelled === true && date.end === line.length;
}

/** A span without the white space around its text. */
export function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  const first = start + part.length - part.trimStart().length;
  return { start: first, end: Math.max(first, start + part.trimEnd().length) };
}
