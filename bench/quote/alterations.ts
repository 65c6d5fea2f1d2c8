import { isStopWord } from '../../src/text/words/stop-words.ts';
import { type Word, words } from '../../src/text/words/words.ts';
import type { Difference, Touch } from '../../src/verbatim/finding.ts';
import { oneOf } from '../speed/random.ts';

/** A sentence that was altered, and what a check must tell. */
export interface Altered {
  readonly text: string;
  /** The words in which the two sentences differ, folded. At least one of them must be in a difference. */
  readonly words: readonly string[];
  /** The kinds of difference that name the alteration. */
  readonly kinds: readonly Difference['kind'][];
  /** The warning that must be given; `null` for none. */
  readonly touch: Touch | null;
}

/** Words of other sentences, for alterations. */
export interface OtherWords {
  readonly words: readonly Word[];
  readonly names: readonly Word[];
  readonly next: () => number;
}

/** Alters a sentence in one place; `null` if it has nothing to alter. */
export type Alteration = (sentence: string, others: OtherWords) => Altered | null;

const ADDED: readonly Difference['kind'][] = ['added', 'replaced', 'moved'];
const LEFT_OUT: readonly Difference['kind'][] = ['left out', 'replaced', 'moved'];
const REPLACED: readonly Difference['kind'][] = ['replaced', 'added', 'left out', 'moved'];

/** The alterations that are measured. Each takes or gives no first or last word: a part of a sentence is printed too. */
export const ALTERATIONS: Readonly<Record<string, Alteration>> = {
  dropped: (sentence, { next }) => {
    const word = oneOrNull(inner(sentence).filter(isContent), next);
    return word && { ...told(without(sentence, word), [word.folded], LEFT_OUT), touch: null };
  },
  dropped3: (sentence, { next }) => {
    const all = inner(sentence);
    const at = Math.floor(next() * (all.length - 2));
    const [first, second, third] = all.slice(at, at + 3);
    if (!first || !second || !third || all.length < 8) return null;
    const text = sentence.slice(0, first.start) + sentence.slice(third.end).trimStart();
    return told(text, [first.folded, second.folded, third.folded], LEFT_OUT);
  },
  added: (sentence, { words: others, next }) => {
    const word = oneOrNull(inner(sentence), next);
    const added = oneOf(others, next);
    if (!word) return null;
    return told(replaced(sentence, word, `${word.text} ${added.text}`), [added.folded], ADDED);
  },
  exchanged: (sentence, { words: others, next }) => {
    const word = oneOrNull(inner(sentence).filter(isContent), next);
    const other = oneOf(others, next);
    if (!word || other.folded === word.folded) return null;
    return told(replaced(sentence, word, other.text), [other.folded, word.folded], REPLACED);
  },
  swapped: (sentence, { next }) => {
    const all = inner(sentence);
    const at = Math.floor(next() * (all.length - 1));
    const [one, other] = [all[at], all[at + 1]];
    if (!one || !other || one.folded === other.folded) return null;
    const between = sentence.slice(one.end, other.start);
    const text =
      sentence.slice(0, one.start) + other.text + between + one.text + sentence.slice(other.end);
    return told(text, [one.folded, other.folded], REPLACED);
  },
  farSwapped: (sentence, { next }) => {
    const all = inner(sentence).filter(isContent);
    const [one, other] = [all[Math.floor(next() * (all.length / 2))], all.at(-1)];
    if (!one || !other || one.start >= other.start || one.folded === other.folded) return null;
    const text = replaced(replaced(sentence, other, one.text), one, other.text);
    return told(text, [one.folded, other.folded], REPLACED);
  },
  number: (sentence, { next }) => {
    const word = oneOrNull(
      inner(sentence).filter(({ text }) => /^\d[\d,.]*$/.test(text)),
      next,
    );
    if (!word) return null;
    const other = word.text.replace(/\d/, (digit) => String((Number(digit) % 9) + 1));
    const made = words(other)[0]?.folded ?? other;
    return {
      ...told(replaced(sentence, word, other), [word.folded, made], REPLACED),
      touch: 'number',
    };
  },
  negated: (sentence) => {
    const verb = inner(sentence).find(({ text }) => VERBS.test(text));
    if (!verb) return null;
    const text = replaced(sentence, verb, `${verb.text} not`);
    return { ...told(text, ['not'], ADDED), touch: 'negation' };
  },
  affirmed: (sentence) => {
    const not = inner(sentence).find(({ text }) => NEGATIONS.test(text));
    if (!not) return null;
    return { ...told(without(sentence, not), [not.folded], LEFT_OUT), touch: 'negation' };
  },
  otherName: (sentence, { names, next }) => {
    const name = oneOrNull(inner(sentence).filter(isName), next);
    const other = oneOf(names, next);
    if (!name || other.folded === name.folded) return null;
    const text = replaced(sentence, name, other.text);
    return { ...told(text, [name.folded, other.folded], REPLACED), touch: 'name' };
  },
};

const VERBS = /^(?:is|are|was|were|has|have|had|will|would|can|could|should|did)$/;
const NEGATIONS = /^(?:not|no|never|without|nor)$/;

/** Whether a word is the name of someone or something, so that another can take its place. */
export function isName({ capitalised, folded, numeric }: Word): boolean {
  return capitalised && !numeric && !isStopWord(folded) && folded.length > 3;
}

/** The words of a sentence but for the first two and the last two. */
export function inner(sentence: string): Word[] {
  return words(sentence).slice(2, -2);
}

function isContent({ folded }: Word): boolean {
  return !isStopWord(folded);
}

function told(text: string, changed: readonly string[], kinds: Altered['kinds']): Altered {
  return { text, words: changed, kinds, touch: null };
}

function oneOrNull(all: readonly Word[], next: () => number): Word | null {
  return all.length === 0 ? null : oneOf(all, next);
}

function without(sentence: string, { start, end }: Word): string {
  return sentence.slice(0, start) + sentence.slice(end).trimStart();
}

function replaced(sentence: string, { start, end }: Word, text: string): string {
  return sentence.slice(0, start) + text + sentence.slice(end);
}
