import { paragraphs } from '../../text/paragraphs.ts';
import { isHeading, sentencesOf } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';

/** Most words of a passage. */
const MOST_WORDS = 190;

/** Most UTF-16 units of a passage. Only a single sentence may be longer. */
const MOST_CHARACTERS = 1_700;

/** A part of a body of about one paragraph, with its sentences. */
export interface Passage extends Span {
  readonly sentences: readonly Span[];
}

/**
 * Cuts a body into passages. Joins short paragraphs with those after them, so that a heading is
 * found with its text. Splits a long paragraph between sentences.
 *
 * @param body - An article's body.
 * @returns Passages in order. Together they have all sentences of the body.
 */
export function passagesOf(body: string): Passage[] {
  const found: Passage[] = [];
  let open: Span[] = [];
  let openWords = 0;
  const close = (ended: boolean) => {
    // A heading belongs to the text after it.
    const prose = open.findLastIndex((span) => !isHeading(body, span)) + 1;
    const last = ended || prose === 0 ? open.length : prose;
    const passage = toPassage(open.slice(0, last));
    if (passage) found.push(passage);
    open = open.slice(last);
    openWords = countWordsOf(body, open);
  };
  for (const paragraph of paragraphs(body)) {
    const inside = sentencesOf(body, paragraph).flatMap((sentence) => splitByWords(body, sentence));
    const count = countWords(body.slice(paragraph.start, paragraph.end));
    if (!fits(open, openWords, paragraph, count)) close(false);
    for (const group of balance(body, inside)) {
      const words = countWordsOf(body, group);
      if (open.length > 0 && !fits(open, openWords, spanOf(group), words)) close(false);
      open.push(...group);
      openWords += words;
    }
  }
  close(true);
  return found;
}

function fits(open: readonly Span[], openWords: number, next: Span, nextWords: number): boolean {
  const first = open[0];
  if (!first) return true;
  return openWords + nextWords <= MOST_WORDS && next.end - first.start <= MOST_CHARACTERS;
}

/** Splits the sentences of a long paragraph into groups with about the same number of words. */
function balance(body: string, inside: readonly Span[]): Span[][] {
  const counts = inside.map((s) => countWords(body.slice(s.start, s.end)));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const length = (inside.at(-1)?.end ?? 0) - (inside[0]?.start ?? 0);
  const parts = Math.max(Math.ceil(total / MOST_WORDS), Math.ceil(length / MOST_CHARACTERS), 1);
  const share = total / parts;
  const groups: Span[][] = [];
  let group: Span[] = [];
  let groupWords = 0;
  for (const [index, sentence] of inside.entries()) {
    const count = counts[index] ?? 0;
    const first = group[0];
    const tooLong = first !== undefined && sentence.end - first.start > MOST_CHARACTERS;
    if (first && (tooLong || groupWords + count > MOST_WORDS || groupWords + count / 2 > share)) {
      groups.push(group);
      group = [];
      groupWords = 0;
    }
    group.push(sentence);
    groupWords += count;
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/** Splits a sentence with more words than a passage may have, such as a list without full stops. */
function splitByWords(body: string, sentence: Span): Span[] {
  const text = body.slice(sentence.start, sentence.end);
  const starts = [...text.matchAll(/\S+/g)];
  if (starts.length <= MOST_WORDS) return [sentence];
  const parts: Span[] = [];
  for (let from = 0; from < starts.length; from += MOST_WORDS) {
    const first = starts[from];
    const last = starts[Math.min(from + MOST_WORDS, starts.length) - 1];
    if (!first || !last) break;
    parts.push({
      start: sentence.start + first.index,
      end: sentence.start + last.index + last[0].length,
    });
  }
  return parts;
}

function countWordsOf(body: string, spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + countWords(body.slice(start, end)), 0);
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function spanOf(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

function toPassage(inside: readonly Span[]): Passage | null {
  if (inside.length === 0) return null;
  return { ...spanOf(inside), sentences: inside };
}
