import { atOnce, type Steps } from '../../give-way.ts';
import { furnitureSteps, outside } from '../../reading/furniture/furniture.ts';
import { paragraphSteps } from '../../text/paragraphs.ts';
import { isHeading, sentenceSteps } from '../../text/sentences.ts';
import { cut, type Span } from '../../text/span.ts';

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
 * @returns Passages in order. Together they have all sentences of the body, without the furniture of its page.
 */
export function passagesOf(body: string): Passage[] {
  return atOnce(passageSteps(body));
}

/** {@link passagesOf} in steps. */
export function* passageSteps(body: string): Steps<Passage[]> {
  const found: Passage[] = [];
  let open: Sentence[] = [];
  const close = (ended: boolean) => {
    // A heading belongs to the text after it.
    const prose = open.findLastIndex((span) => !isHeading(body, span)) + 1;
    const last = ended || prose === 0 ? open.length : prose;
    const passage = toPassage(open.slice(0, last));
    if (passage) found.push(passage);
    open = open.slice(last);
  };
  const furniture = yield* furnitureSteps(body);
  for (const paragraph of yield* paragraphSteps(body)) {
    const inside = yield* readSentences(body, paragraph, furniture);
    if (!fits(open, paragraph, () => countWords(cut(body, paragraph)))) close(false);
    for (const group of balance(inside)) {
      if (open.length > 0 && !fits(open, spanOf(group), () => wordsOf(group))) close(false);
      open.push(...group);
      yield;
    }
  }
  close(true);
  return found;
}

/** A sentence with the number of its words. */
interface Sentence extends Span {
  readonly words: number;
}

/** Splits a sentence with more words than a passage may have, such as a list without full stops. */
function* readSentences(
  body: string,
  paragraph: Span,
  furniture: readonly Span[],
): Steps<Sentence[]> {
  const found: Sentence[] = [];
  const sentences = outside(furniture, yield* sentenceSteps(body, paragraph), body);
  for (const sentence of sentences) {
    const words = countWords(cut(body, sentence));
    if (words <= MOST_WORDS) found.push({ ...sentence, words });
    else found.push(...splitByWords(body, sentence));
    yield;
  }
  return found;
}

function fits(open: readonly Sentence[], next: Span, nextWords: () => number): boolean {
  const first = open[0];
  if (!first) return true;
  return next.end - first.start <= MOST_CHARACTERS && wordsOf(open) + nextWords() <= MOST_WORDS;
}

/** Splits the sentences of a long paragraph into groups with about the same number of words. */
function balance(inside: readonly Sentence[]): Sentence[][] {
  const total = wordsOf(inside);
  const length = (inside.at(-1)?.end ?? 0) - (inside[0]?.start ?? 0);
  const parts = Math.max(Math.ceil(total / MOST_WORDS), Math.ceil(length / MOST_CHARACTERS), 1);
  const share = total / parts;
  const groups: Sentence[][] = [];
  let group: Sentence[] = [];
  let groupWords = 0;
  for (const sentence of inside) {
    const { words } = sentence;
    const first = group[0];
    const tooLong = first !== undefined && sentence.end - first.start > MOST_CHARACTERS;
    if (first && (tooLong || groupWords + words > MOST_WORDS || groupWords + words / 2 > share)) {
      groups.push(group);
      group = [];
      groupWords = 0;
    }
    group.push(sentence);
    groupWords += words;
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

function splitByWords(body: string, sentence: Span): Sentence[] {
  const starts = [...cut(body, sentence).matchAll(/\S+/g)];
  const parts: Sentence[] = [];
  for (let from = 0; from < starts.length; from += MOST_WORDS) {
    const to = Math.min(from + MOST_WORDS, starts.length);
    const [first, last] = [starts[from], starts[to - 1]];
    if (!first || !last) break;
    parts.push({
      start: sentence.start + first.index,
      end: sentence.start + last.index + last[0].length,
      words: to - from,
    });
  }
  return parts;
}

function wordsOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { words }) => sum + words, 0);
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function spanOf(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

function toPassage(inside: readonly Sentence[]): Passage | null {
  if (inside.length === 0) return null;
  return { ...spanOf(inside), sentences: inside.map(({ start, end }) => ({ start, end })) };
}
