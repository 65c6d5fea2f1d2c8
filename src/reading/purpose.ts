import { lemma } from '../text/words/lemma.ts';
import { isVerb } from '../text/words/related-words.ts';
import type { Word } from '../text/words/words.ts';
import {
  classesOf,
  GERUND,
  NUMBER,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
} from './statements/grammar/word-classes.ts';

/** Verbs that are stop words. */
const LIGHT: ReadonlySet<string> = new Set(
  'be have do get go make take give put let keep see use'.split(' '),
);

/**
 * Words that "to" and a verb complete: "wants to leave", "urged them to leave", "the right to leave". As lemmas. Behind
 * one of them, an infinitive need not say what anything was done for.
 */
const COMPLETED: ReadonlySet<string> = new Set(
  `want agree expect decide plan try able unable ready likely unlikely order refuse decline vow promise pledge need
  ought fail continue begin start seem appear manage call urge ask tell force allow threaten hope prepare seek intend
  willing unwilling suppose believe know report think claim permit enable require persuade convince warn advise
  encourage invite instruct choose offer appeal demand oblige compel free happen tend struggle wait right ability
  decision chance plan opportunity permission right request way time enough too how what where whether
  according up addition due close next access return response opposed`.split(/\s+/),
);

const BEING = /^(?:is|are|was|were|be|been)$/;

/** Where else a reason can be told that its deed shows to be one. */
const AFTER: ReadonlySet<string> = new Set(['after', 'following', 'over']);

/** What "after" and "over" tell is then a time or a place: "after two days", "over Syria", "after the midnight". */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);
const TIMES =
  /^(?:hours?|days?|weeks?|months?|years?|minutes?|decades?|midnight|noon|dawn|dark|dusk|sunset|sunrise|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekend|all|that|which|being|having|about|nearly|almost|several|some|many|few|just|only|more)$/;

/**
 * Finds the words at which a sentence begins to say what a deed was for: "to" before a verb, "for" before a gerund.
 *
 * @param all - The words of the sentence.
 * @param deed - Index of the word for the deed.
 * @returns Indexes of words.
 */
export function purposesAfter(all: readonly Word[], deed: number): number[] {
  const found: number[] = [];
  for (let at = deed + 1; at < all.length; at += 1) {
    const [word, next] = [all[at], all[at + 1]];
    if (!word || COMPLETED.has(lemma(word.folded)) || isOfOther(all, at)) break;
    if (!next || next.capitalised) continue;
    // "Is to be released" tells what will happen.
    const isPlan = BEING.test(all[at - 1]?.folded ?? '');
    if (word.folded === 'to' && !isPlan && (LIGHT.has(next.folded) || isBase(next.folded)))
      found.push(at);
    if (word.folded === 'for' && (classesOf(next.folded) & GERUND) !== 0) found.push(at);
  }
  return COMPLETED.has(lemma(all[deed]?.folded ?? '')) ? [] : found;
}

/** Finds the words at which a sentence tells what came before a deed, which is then often its reason. */
export function eventsBefore(all: readonly Word[]): number[] {
  return all.flatMap(({ folded }, at) => {
    const next = all[at + 1];
    if (!next || !AFTER.has(folded) || classesOf(next.folded) === NUMBER) return [];
    const told = ARTICLES.has(next.folded) ? all[at + 2] : next;
    if (!told || TIMES.test(told.folded)) return [];
    // "Three days after the raid", "took over as mayor"
    const isPart = (classesOf(next.folded) & (PREPOSITION | SUBORDINATOR)) !== 0;
    if (isPart || TIMES.test(all[at - 1]?.folded ?? '')) return [];
    const isPlace = folded === 'over' && told.capitalised;
    return isPlace ? [] : [at];
  });
}

/** Whether a word begins what is said of another thing, with a purpose of its own: "a plan which", "a text calling". */
export function isOfOther(all: readonly Word[], at: number): boolean {
  const folded = all[at]?.folded ?? '';
  const classes = classesOf(folded);
  if ((classes & RELATIVE) !== 0 || folded === 'that')
    return folded !== 'that' || all[at - 1]?.folded !== 'so';
  return (classes & GERUND) !== 0 && all[at - 1]?.folded !== 'for' && isVerb(lemma(folded));
}

function isBase(folded: string): boolean {
  return lemma(folded) === folded && isVerb(folded);
}
