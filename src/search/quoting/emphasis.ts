import { instancesIn } from '../../reading/instances.ts';
import {
  GROUP,
  HAS_NAME,
  HAS_NUMBER,
  type Instance,
  MEANS,
  PERSON,
  PLACE,
  REASON,
} from '../../reading/kinds.ts';
import { cut, type Span } from '../../text/span.ts';
import { trailingStart } from '../../text/trailing.ts';
import { relatedWords } from '../../text/words/related-words.ts';
import { type Term, termsOf } from '../../text/words/terms.ts';
import { words } from '../../text/words/words.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Question } from '../question/question.ts';

/** Nothing is bold if the bold part would be more than this share of the quote. */
const MOST_OF_QUOTE = 0.7;

/** Words that limit a number. Bold without them would claim more than the quote does. */
const LIMITING =
  /\b(?:(?:more|less|fewer) than|at least|at most|as many as|up to|about|around|nearly|almost|over|some|not)$/iu;

/** Signs that join the first part of a word to the rest. */
const JOINING = /[-’']$/u;

/** The names that a sentence gives do not answer if they are farther than this from what is asked, in UTF-16 units. */
const FARTHEST = 120;

/** A reason is for something else if its sentence names less of the question than this share of its weight. */
const LEAST_NAMED_SHARE = 0.5;

/** How surely a word must be that of the question to show who did it. "Told" does not stand for "claimed". */
const SAME_WORD = 0.9;

/** A name does not answer if fewer of its words are new than this. */
const LEAST_NEW = 0.5;

/** What a name can name. */
const SORTS = PERSON | PLACE | GROUP;

/** A name is in another clause than the word that is asked for behind more commas than this. */
const MOST_COMMAS = 1;

/**
 * Finds the part of a quote to show bold: the number, date, name, reason or manner in its best sentence that the
 * question asks for and does not say itself.
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
  const text = cut(body, sentence);
  const part = answerIn(text, question, index);
  if (!part || part.end - part.start > MOST_OF_QUOTE * (quote.end - quote.start)) return null;
  return { start: part.start + sentence.start, end: part.end + sentence.start };
}

function answerIn(text: string, question: Question, index: SearchIndex): Span | null {
  const { broad, narrow } = question.asks;
  if ((broad | narrow) === 0) return null;
  const all = words(text);
  const suiting = instancesIn(text, all).filter(
    ({ kinds, start, end }) =>
      (kinds & (broad | narrow)) !== 0 && !isOther(kinds, narrow) && end - start < text.length,
  );
  if (suiting.length === 0) return null;
  const inside = termsOf(all);
  const names = asNamed(inside, question, index);
  const tellsNew = (instance: Instance) => {
    const own = inside.filter((term) => isInside(term, instance));
    const fresh = own.filter((term) => !names(term)).length;
    return broad === HAS_NAME ? fresh >= LEAST_NEW * own.length && fresh > 0 : fresh > 0;
  };
  const telling = suiting.filter((one) => tellsNew(one) && !isOfNation(text, one, inside, narrow));
  const isCause = (broad & (REASON | MEANS)) !== 0;
  if (isCause && namedShare(inside, question, index) < LEAST_NAMED_SHARE) return null;
  const best = isCause ? telling[0] : nearest(text, telling, inside, question, index);
  if (!best) return null;
  return (broad & HAS_NUMBER) === 0 ? toClauseEnd(text, best) : withLimit(text, best);
}

/** Whether a name is known to name something else than what is asked for. */
function isOther(kinds: number, narrow: number): boolean {
  return (kinds & SORTS) !== 0 && (narrow & SORTS) !== 0 && (kinds & narrow & SORTS) === 0;
}

/**
 * Whether a name is only the adjective of a nation before a noun, the "Iraqi" of "the Iraqi capital", or a nation where
 * a person or a group is asked for.
 */
function isOfNation(
  text: string,
  instance: Instance,
  inside: readonly Term[],
  narrow: number,
): boolean {
  const [term, more] = inside.filter((one) => isInside(one, instance));
  if ((instance.kinds & HAS_NAME) === 0 || !term || more) return false;
  const isNationAsked = (narrow & (PERSON | GROUP)) === 0 || (narrow & PLACE) !== 0;
  const isBeforeNoun = /^ \p{Ll}/u.test(text.slice(instance.end, instance.end + 3));
  if (isNationAsked && !isBeforeNoun) return false;
  const { family, isCommon } = relatedWords(term.term);
  return !isCommon && family.some((other) => other.length <= term.term.length);
}

/** The instance of the narrowest kind that is nearest to the words of the question. */
function nearest(
  text: string,
  suiting: readonly Instance[],
  inside: readonly Term[],
  question: Question,
  index: SearchIndex,
): Instance | undefined {
  const { narrow, broad } = question.asks;
  const isFocused = asNamed(inside, conceptsOf(question, question.focus), index);
  const isNamed = asNamed(inside, question, index);
  const focused = inside.filter(isFocused);
  const near = focused.length > 0 ? focused : inside.filter(isNamed);
  const far = (span: Span) =>
    Math.min(...near.map((term) => Math.max(0, span.start - term.end, term.start - span.end)));
  const narrowest = suiting.filter(({ kinds }) => (kinds & narrow) !== 0);
  const [best] = (narrowest.length > 0 ? narrowest : suiting).toSorted((a, b) => far(a) - far(b));
  if (!best || broad !== HAS_NAME) return best;
  if (far(best) > FARTHEST) return undefined;
  // "In Raqqa" tells where, in any clause.
  if ((narrow & PLACE) !== 0) return best;
  // A name beside other words would seem to be who did it.
  const first = inside.filter(
    asNamed(inside, surelyOf(conceptsOf(question, question.focus.slice(0, 1))), index),
  );
  return first.length === 0 || isApart(text, best, first) ? undefined : best;
}

/** Whether commas part a name from every one of some words. */
function isApart(text: string, { start, end }: Span, near: readonly Term[]): boolean {
  return near.every((term) => {
    const [from, to] = term.end <= start ? [term.end, start] : [end, term.start];
    return text.slice(from, Math.max(from, to)).split(',').length - 1 > MOST_COMMAS;
  });
}

function conceptsOf({ concepts }: Question, some: readonly number[]): Pick<Question, 'concepts'> {
  return { concepts: some.flatMap((at) => concepts[at] ?? []) };
}

function surelyOf({ concepts }: Pick<Question, 'concepts'>): Pick<Question, 'concepts'> {
  const sure = (concept: Question['concepts'][number]) =>
    concept.alternatives.filter(({ strength }) => strength >= SAME_WORD);
  return { concepts: concepts.map((concept) => ({ ...concept, alternatives: sure(concept) })) };
}

/** Share of the question's weight that some terms name. */
function namedShare(inside: readonly Term[], { concepts }: Question, index: SearchIndex): number {
  const total = concepts.reduce((sum, { weight }) => sum + weight, Number.MIN_VALUE);
  const named = concepts.filter((concept) =>
    inside.some(asNamed(inside, { concepts: [concept] }, index)),
  );
  return named.reduce((sum, { weight }) => sum + weight, 0) / total;
}

function isInside({ start, end }: Span, outer: Span): boolean {
  return start >= outer.start && end <= outer.end;
}

/**
 * Returns a test for words that name what the question asks about. If several words of the sentence
 * express one concept, only the surest pass: next to "led", "leader" does not count for "leads".
 */
function asNamed(
  inside: readonly Term[],
  { concepts }: Pick<Question, 'concepts'>,
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

/** A reason ends where its clause ends. Other kinds end where they are. */
function toClauseEnd(text: string, { start, end, kinds }: Instance): Span {
  if ((kinds & (REASON | MEANS)) === 0) return { start, end };
  const stop = text.slice(start).search(/[,;](?=\s)|[.?!]["”’]?$/);
  return { start, end: stop < 0 ? end : Math.min(end, start + stop) };
}

/** Extends a number by the words that limit it, and by the first part of a hyphenated word. */
function withLimit(text: string, { start, end }: Span): Span {
  const before = text.slice(0, start);
  if (JOINING.test(before)) {
    const whole = trailingStart(before.slice(0, -1), /[\p{L}\p{N}]/u);
    return { start: whole < before.length - 1 ? whole : start, end };
  }
  const bare = before.trimEnd();
  const limit = bare.length < before.length ? LIMITING.exec(bare) : null;
  return { start: limit?.index ?? start, end };
}
