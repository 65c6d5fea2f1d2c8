import { cut, type Span } from '../text/span.ts';
import { trailingStart } from '../text/trailing.ts';
import { type Term, terms } from '../text/words/terms.ts';
import type { SearchIndex } from './index/search-index.ts';
import { HAS_DATE, HAS_NAME, HAS_NUMBER, sentenceKind } from './index/sentence-kind.ts';
import type { Question } from './question/question.ts';

/** Nothing is bold if the bold part would be more than this share of the quote. */
const MOST_OF_QUOTE = 0.7;

/**
 * If the match begins within this many UTF-16 units of the sentence's start, the first words are
 * bold too.
 */
const REACH_TO_START = 12;

/** Words between two parts of one date, number or name: `December last year`, `Port of Basra`. */
const BETWEEN = /^[\s-]*(?:(?:al-|(?:last|next|of|and|to|the|de|bin) )[\s-]*)?$/iu;

/** Words that limit a number. Bold without them would claim more than the quote does. */
const LIMITING =
  /\b(?:(?:more|less|fewer) than|at least|at most|up to|about|around|nearly|almost|over|some|not)$/iu;

/** Signs that join the first part of a word to the rest. */
const JOINING = /[-’']$/u;

/**
 * Finds the part of a quote to show bold: in its best sentence, from the first to the last word
 * that the question names, together with the number, date or name that it asks for.
 *
 * @param body - The article's body.
 * @param quote - The sentences shown, a span of `body`.
 * @param sentence - The best of them, a span of `body`.
 * @returns A span of `body` inside `sentence`, or `null` if no part is clearly the answer.
 */
export function emphasisIn(
  body: string,
  quote: Span,
  sentence: Span,
  question: Question,
  index: SearchIndex,
): Span | null {
  const most = MOST_OF_QUOTE * (quote.end - quote.start);
  for (const part of matchedParts(cut(body, sentence), question, index)) {
    if (part.end - part.start > most) continue;
    return { start: part.start + sentence.start, end: part.end + sentence.start };
  }
  return sentence.end - sentence.start <= most ? sentence : null;
}

/** Candidates for the bold part of a sentence, best first, as spans of `text`. */
function matchedParts(text: string, question: Question, index: SearchIndex): Span[] {
  const inside = terms(text);
  const matched = inside.filter(asNamed(inside, question, index));
  const first = matched[0];
  const last = matched.at(-1);
  if (!first || !last) return [];
  const answer = nearestAnswer(text, inside, matched, question.asks);
  const together = {
    start: Math.min(first.start, answer?.start ?? first.start),
    end: Math.max(last.end, answer?.end ?? last.end),
  };
  return (answer ? [together, answer] : [together]).map((span) => completed(text, span));
}

/**
 * Returns a test for words that name what the question asks about. If several words of the sentence
 * express one concept, only the surest pass: next to "led", "leader" does not count for "leads".
 */
function asNamed(
  inside: readonly Term[],
  { concepts }: Question,
  { lexicon }: SearchIndex,
): (term: Term) => boolean {
  const numbers = ({ term, name }: Term) =>
    [term, name].map((spelling) => (spelling === null ? undefined : lexicon.number(spelling)));
  const present = new Set(inside.flatMap(numbers));
  const asked = new Set(
    concepts.flatMap(({ alternatives }) => {
      const here = alternatives.filter(({ term }) => present.has(term));
      const surest = Math.max(0, ...here.map(({ strength }) => strength));
      return here.filter(({ strength }) => strength === surest).map(({ term }) => term);
    }),
  );
  return (term) => numbers(term).some((number) => number !== undefined && asked.has(number));
}

/**
 * Extends a span by the words that limit a number, the start of a hyphenated word, and the first
 * words of the sentence.
 */
function completed(text: string, { start, end }: Span): Span {
  const whole = wholeStart(text.slice(0, start));
  const opensSentence = whole <= REACH_TO_START && !text.slice(0, whole).includes(',');
  return { start: opensSentence ? 0 : whole, end };
}

/** Start of a word with the words or parts that belong to it, given the text before it. */
function wholeStart(before: string): number {
  if (JOINING.test(before)) {
    const start = trailingStart(before.slice(0, -1), /[\p{L}\p{N}]/u);
    return start < before.length - 1 ? start : before.length;
  }
  const words = before.trimEnd();
  const limit = words.length < before.length ? LIMITING.exec(words) : null;
  return limit?.index ?? before.length;
}

/** The run of words of the kind asked for that is nearest to the matched words. */
function nearestAnswer(
  text: string,
  inside: readonly Term[],
  matched: readonly Term[],
  asks: number,
): Span | null {
  const suits = (term: Term) => {
    if (matched.includes(term)) return false;
    if (asks === HAS_NAME) return term.capitalised && term.start > 0;
    if (asks !== HAS_NUMBER && asks !== HAS_DATE) return false;
    // Reads it as a second word, because a capital at the start does not mark a name.
    return (sentenceKind(`a ${cut(text, term)}`) & asks) !== 0;
  };
  const runs: Span[] = [];
  for (const term of inside.filter(suits)) {
    const last = runs.at(-1);
    const between = last && text.slice(last.end, term.start);
    if (last && between !== undefined && BETWEEN.test(between)) {
      runs[runs.length - 1] = { start: last.start, end: term.end };
    } else {
      runs.push({ start: term.start, end: term.end });
    }
  }
  const far = (run: Span) =>
    Math.min(...matched.map((term) => Math.max(run.start - term.end, term.start - run.end)));
  return runs.sort((a, b) => far(a) - far(b))[0] ?? null;
}
