import { classesOf, GERUND, PAST } from '../../../../reading/statements/grammar/word-classes.ts';
import { lemma } from '../../../../text/words/lemma.ts';
import { PARTICIPLES } from '../../../../text/words/past-forms.ts';
import { isVerb } from '../../../../text/words/related-words.ts';
import { isStopWord } from '../../../../text/words/stop-words.ts';
import { type Word, words } from '../../../../text/words/words.ts';
import type { Concept } from '../../concepts.ts';
import { type EverydayVerb, everydayVerbsIn } from '../../wording/everyday-verbs.ts';
import { canFollow, mainVerb, namePlaces } from './main-verb.ts';

/** A verb of a question. */
export interface Verb {
  readonly word: Word;
  readonly concept: Concept;
  /** The verb of several words that begins with it: "carry out". */
  readonly several: EverydayVerb | undefined;
  /** Where its last word ends. */
  readonly end: number;
}

/** Most words of a question that are taken for its verb. */
const MOST_VERBS = 4;

/**
 * Finds the verb behind "did".
 *
 * @param from - Where "did" ends, in UTF-16 units.
 */
export function verbBehindDid(text: string, from: number, concepts: readonly Concept[]): Verb[] {
  const names = namePlaces(concepts);
  const word = mainVerb(words(text), from, false, ({ start }) => names.has(start));
  const concept = word && conceptsByPlace(concepts).get(word.start);
  return concept ? [verbOf(text, word, concept)] : [];
}

/**
 * Finds the participles that can be the verb: those of the first row of words without an article, a pronoun or a
 * preposition between them. Behind a name, only those behind it: "the shop worker Khalil emigrated".
 *
 * @param from - Where the helping verb ends, in UTF-16 units.
 */
export function participlesFrom(text: string, from: number, concepts: readonly Concept[]): Verb[] {
  const all = words(text);
  const named = conceptsByPlace(concepts);
  let row: Verb[] = [];
  let isBehindName = false;
  for (const [at, word] of all.entries()) {
    if (word.start < from) continue;
    const concept = named.get(word.start);
    if (isStopWord(word.folded)) {
      if (!concept && row.length > 0) break;
    } else if (concept?.isProper || concept?.isName) {
      isBehindName = true;
    } else if (concept && isParticiple(word) && canFollow(all, at, from)) {
      row = [...(isBehindName ? [] : row), verbOf(text, word, concept)];
      isBehindName = false;
      if (row.length === MOST_VERBS) break;
    }
  }
  return row;
}

/** Finds the next verb behind one, in any form: "collecting" of "quit collecting". */
export function verbBehind(text: string, { end }: Verb, concepts: readonly Concept[]): Verb[] {
  const named = conceptsByPlace(concepts);
  for (const word of words(text)) {
    if (word.start < end || !isVerb(lemma(word.folded))) continue;
    const concept = named.get(word.start);
    if (concept && !concept.isProper) return [verbOf(text, word, concept)];
  }
  return [];
}

function isParticiple({ folded }: Word): boolean {
  const isForm = (classesOf(folded) & (PAST | GERUND)) !== 0 || PARTICIPLES.has(folded);
  return isForm && isVerb(lemma(folded));
}

function conceptsByPlace(concepts: readonly Concept[]): ReadonlyMap<number, Concept> {
  return new Map(
    concepts.flatMap((concept) => concept.places.map((place) => [place, concept] as const)),
  );
}

function verbOf(text: string, word: Word, concept: Concept): Verb {
  const several = everydayVerbsIn(text, null).find(({ start }) => start === word.start);
  return { word, concept, several, end: several?.parts.at(-1)?.end ?? word.end };
}
