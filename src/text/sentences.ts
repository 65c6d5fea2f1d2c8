import { atOnce, type Steps } from '../give-way.ts';
import { GOES_ON_BEFORE_NUMBER, MAY_END, NEVER_ENDS, SENTENCE_STARTERS } from './abbreviations.ts';
import { paragraphs } from './paragraphs.ts';
import type { Span } from './span.ts';

/** Longest sentence, in UTF-16 units. A longer one is split after a clause or at a space. */
export const LONGEST_SENTENCE = 1_000;

/** Longest text given to the segmenter at once, in UTF-16 units: about four long paragraphs. */
const LONGEST_STRETCH = 4_000;

/** Finds candidates by Unicode's rules. News text needs some of them joined and some split. */
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Sentence ends that Unicode's rules miss: no space follows (`Organization."A recent`, `border.The`),
 * or a number follows (`in Baghdad. 12 people`).
 */
const UNSEEN_END =
  /(?<=\p{Ll}{2}|\))(?:[.!?]["”’»)]|[.!?])(?=["“‘«]?\p{Lu}\p{Ll})|(?<=\p{Ll}|\)|\p{N}{4})[.!?]["”’»)]?\s{1,100}(?=\p{N})/gu;

/**
 * Splits a text into sentences. Headings, list items and paragraphs are sentences of their own.
 *
 * @param text - An article's body, or any other text.
 * @returns Spans without surrounding white space, in order, not overlapping. Together they cover every
 *   character of `text` that is not white space.
 */
export function sentences(text: string): Span[] {
  return paragraphs(text).flatMap((paragraph) => sentencesOf(text, paragraph));
}

const LONGEST_HEADING = 100;

/**
 * Whether a sentence is a heading or the like: short, and without punctuation at its end.
 *
 * @param text - The whole text.
 * @param sentence - A span of it as {@link sentences} returns it.
 */
export function isHeading(text: string, sentence: Span): boolean {
  if (sentence.end - sentence.start > LONGEST_HEADING) return false;
  return !/[.!?…:؟۔。]["'”’»)\]]*$/u.test(text.slice(sentence.start, sentence.end));
}

/**
 * Splits one paragraph into sentences.
 *
 * @param text - The whole text.
 * @param paragraph - Span of the paragraph in `text`.
 * @returns Spans into `text`, see {@link sentences}.
 */
export function sentencesOf(text: string, paragraph: Span): Span[] {
  return atOnce(sentenceSteps(text, paragraph));
}

/** {@link sentencesOf} in steps. */
export function* sentenceSteps(text: string, paragraph: Span): Steps<Span[]> {
  const found: Span[] = [];
  for (const { start, level } of stretches(text, paragraph)) {
    for (const span of candidates(level)) {
      const candidate = { start: start + span.start, end: start + span.end };
      const last = found.at(-1);
      if (last && goesOn(text, last, candidate)) {
        found[found.length - 1] = { start: last.start, end: candidate.end };
      } else {
        found.push(candidate);
      }
    }
    yield;
  }
  return found.flatMap((sentence) => breakLong(text, sentence));
}

function candidates(stretch: string): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of segmenter.segment(stretch)) {
    let start = index;
    const end = start + segment.length;
    for (const match of segment.matchAll(UNSEEN_END)) {
      const seen = index + match.index + match[0].length;
      spans.push({ start, end: seen });
      start = seen;
    }
    spans.push({ start, end });
  }
  return spans.map((span) => trim(stretch, span)).filter((span) => span.end > span.start);
}

/** A part of a paragraph. */
interface Stretch {
  /** Offset in the whole text. */
  readonly start: number;
  /** Its text with spaces for line breaks. */
  readonly level: string;
}

/**
 * Splits a paragraph into parts short enough for the segmenter, whose time grows with the square of the
 * length. Parts end after a space. A sentence that this splits is joined again like other candidates.
 */
function* stretches(text: string, paragraph: Span): Generator<Stretch> {
  for (let { start } = paragraph; start < paragraph.end; ) {
    // A single line break inside a paragraph only wraps a line, but the segmenter would end a sentence.
    const level = text
      .slice(start, Math.min(start + LONGEST_STRETCH, paragraph.end))
      .replace(/[\n\r\v\f\u0085\u2028\u2029]/g, ' ');
    const isLast = start + level.length === paragraph.end;
    const blank = level.lastIndexOf(' ') + 1;
    const length = isLast || blank === 0 ? level.length : blank;
    yield { start, level: level.slice(0, length) };
    start += length;
  }
}

function trim(text: string, span: Span): Span {
  const cutOut = text.slice(span.start, span.end);
  const start = span.start + (cutOut.length - cutOut.trimStart().length);
  return { start, end: Math.max(start, span.start + cutOut.trimEnd().length) };
}

const CLOSERS_ONLY = /^["'”’»)\]]+$/u;
const SMALL_START = /^["'“‘«([]*\p{Ll}/u;
const ENDS_WITH_QUESTION_OR_EXCLAMATION = /[!?]["'”’»)]*$/u;
const NO_END = /[^.!?…。．！？؟۔:;"'”’»)\]]$/u;
const LAST_WORD = /(?:^|[\s("“‘'[—–-])((?:\p{L}\.)+\p{L}?|\p{L}+|\p{L}\.\p{L}\s)\s?\.$/u;
const SPLIT_ACRONYM = /(?:^|[\s(-])(?:\p{Lu}\.)+\p{Lu} \.$/u;
const FIRST_WORD = /^["'“‘«([]*(\p{L}+)/u;
const ENUMERATOR = /^\(?(?:\d{1,2}|\p{Lu})[.)]$/u;

/** Whether the text before a boundary and the text after it are one sentence. */
function goesOn(text: string, before: Span, after: Span): boolean {
  // The end of a long text is enough to see an abbreviation.
  const left = text.slice(Math.max(before.start, before.end - 40), before.end);
  const right = text.slice(after.start, Math.min(after.end, after.start + 40));
  if (CLOSERS_ONLY.test(text.slice(after.start, after.end))) return true;
  if (SMALL_START.test(right)) return true;
  if (ENUMERATOR.test(text.slice(before.start, before.end))) return true;
  if (ENDS_WITH_QUESTION_OR_EXCLAMATION.test(left)) return false;
  if (NO_END.test(left)) return true;
  const startsSentence = beginsSentence(right);
  if (SPLIT_ACRONYM.test(left)) return !startsSentence;
  const last = LAST_WORD.exec(left)?.[1];
  if (last === undefined) return false;
  return abbreviationGoesOn(last, right, startsSentence);
}

function beginsSentence(right: string): boolean {
  if (/^["“‘«]/u.test(right)) return true;
  const first = FIRST_WORD.exec(right)?.[1];
  return first !== undefined && SENTENCE_STARTERS.has(first.toLowerCase());
}

function abbreviationGoesOn(last: string, right: string, startsSentence: boolean): boolean {
  const plain = last.replace(/[.\s]/g, '').toLowerCase();
  const number = /^[\p{N}$€£#]/u.test(right);
  if (NEVER_ENDS.has(plain) && (last.length > 1 || last === 'v')) return true;
  if (number && GOES_ON_BEFORE_NUMBER.has(plain)) return true;
  // An initial: `George W. Bush`, `J. Edgar`; also `U.S.` and the like.
  if (/^\p{Lu}$/u.test(last) || last.includes('.')) return !startsSentence;
  if (MAY_END.has(plain) && plain !== 'no') return !startsSentence;
  return false;
}

/** Splits a sentence that is too long: after a clause, else at a space, else anywhere. */
function breakLong(text: string, sentence: Span): Span[] {
  if (sentence.end - sentence.start <= LONGEST_SENTENCE) return [sentence];
  const window = text.slice(sentence.start, sentence.start + LONGEST_SENTENCE);
  const clause =
    Math.max(...[';', ':', '—', ','].map((mark) => window.lastIndexOf(`${mark} `))) + 1;
  const blank = window.search(/\s\S*$/u);
  const floor = LONGEST_SENTENCE / 2;
  let length = clause > floor ? clause : blank > floor ? blank : LONGEST_SENTENCE;
  if (/[\ud800-\udbff]/.test(text.charAt(sentence.start + length - 1))) length -= 1;
  const head = trim(text, { start: sentence.start, end: sentence.start + length });
  const rest = trim(text, { start: sentence.start + length, end: sentence.end });
  return rest.end > rest.start ? [head, ...breakLong(text, rest)] : [head];
}
