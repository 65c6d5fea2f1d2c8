import {
  AND,
  BUT,
  classesOf,
  DETERMINER,
  NUMBER,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  THAT,
  TO,
} from '../../../../reading/statements/grammar/word-classes.ts';
import { lemma } from '../../../../text/words/lemma.ts';
import { isCompound, isVerb, nounSenses, verbShare } from '../../../../text/words/related-words.ts';
import { isStopWord } from '../../../../text/words/stop-words.ts';
import { type Word, words } from '../../../../text/words/words.ts';
import type { Concept } from '../../concepts.ts';

/** Begins another part of the question, where another verb is. */
const OTHER_PART = SUBORDINATOR | RELATIVE | THAT | AND | BUT | TO;

/** Begins what the deed is done to: "hit the bus", "kill ten people", "wound him". */
const BEFORE_OBJECT = DETERMINER | NUMBER | PRONOUN;

/** The verb follows at once. "Us" is mostly the US. */
const SUBJECT =
  /^(?:he|she|it|they|we|you|i|who|someone|somebody|anyone|anybody|everyone|everybody)$/;

/** A noun follows: "for the first time", "on its last run". */
const BEFORE_NOUN = /^(?:first|second|third|last|next|same|only|own)$/;

const TIME_BEHIND = /^(?:this|last|next|every|each|one|early|late|in|on|at|during)$/;

/** Another verb can follow without "to": "let him speak", "help rebuild". As lemmas. */
const BEFORE_VERB: ReadonlySet<string> = new Set('help let make see watch hear have'.split(' '));

/** Nothing is done to anyone, so these can end a question. As lemmas. */
const BEGINNING_OR_ENDING: ReadonlySet<string> = new Set(
  `start begin end stop collapse fail finish resume continue crash expire erupt rise fall grow drop
  increase decline`.split(/\s+/),
);

/** What happens is mostly called so with a noun, although most of these words can be verbs. As lemmas. */
const EVENTS: ReadonlySet<string> = new Set(
  `attack strike raid bomb blast shell crash march protest rally visit trip tour vote deal talk quake earthquake storm
  flood fire outbreak spill war battle fight trial report campaign crackdown coup siege clash speech call offer order
  ban`.split(/\s+/),
);

/** Tells nothing of a deed but that it was done: in "did the strike happen", the strike is the deed. */
const HAPPENING = /^(?:(?:happen|occur)\b|take place\b)/;

/** How often a word is rather a verb than a noun, by the senses that were counted. */
const MOSTLY_VERB = 0.6;

/** Most words behind the helping verb that are read. */
const MOST_WORDS = 24;

/** Tells the names among the words of a question. */
type IsName = (word: Word) => boolean;

/** Whether a word is behind the one who acts, and not behind an article, a preposition or "first". */
export function canFollow(all: readonly Word[], at: number, from: number): boolean {
  const before = all[at - 1];
  if (!before || before.start < from) return false;
  if (SUBJECT.test(before.folded)) return true;
  if (BEFORE_NOUN.test(before.folded)) return false;
  return (classesOf(before.folded) & (DETERMINER | PREPOSITION)) === 0;
}

/** Whether a word is in the form that follows "did", "does" and "will". */
export function isBase({ folded }: Word): boolean {
  return !isStopWord(folded) && lemma(folded) === folded && isVerb(folded);
}

/** Before the one who acts, if the verb behind is in its base form. */
const DOING = /\b(?:did|do|does|will|would)(?:n['’]?t)?(?: not)?(?: the)? $/i;

/** What the deed is done to is asked for before the one who acts. */
const FRONTED = /\b(?:how (?:many|much)|what|which|whom?)\b/i;

/**
 * Where the verb behind a helping verb begins.
 *
 * @param text - The question in plain words.
 * @param from - Where the helping verb or the article behind it ends, in UTF-16 units.
 * @returns `from` itself if the helping verb is not "did" or the like.
 */
export function verbPlace(text: string, from: number, concepts: readonly Concept[]): number {
  const before = text.slice(0, from);
  if (!DOING.test(before)) return from;
  const names = namePlaces(concepts);
  const isFronted = FRONTED.test(before);
  return mainVerb(words(text), from, isFronted, ({ start }) => names.has(start))?.start ?? from;
}

/** Where a question has names. */
export function namePlaces(concepts: readonly Concept[]): ReadonlySet<number> {
  return new Set(
    concepts.filter(({ isProper, isName }) => isProper || isName).flatMap(({ places }) => places),
  );
}

/**
 * Finds the verb behind "did" and the one who acts: "kill" of "how many people did the attack on the bus kill". The one
 * who acts comes first, so that a word there that can be a verb as well is a noun.
 *
 * @param all - The words of the question.
 * @param from - Where the helping verb ends, in UTF-16 units.
 * @param isFronted - Whether what the deed is done to comes before: "how many people did".
 * @returns `null` if no word can be the verb.
 */
export function mainVerb(
  all: readonly Word[],
  from: number,
  isFronted: boolean,
  isName: IsName,
): Word | null {
  const candidates = candidatesFrom(all, from, isName);
  const isLone = (at: number) => !isInCompound(all, at);
  const alone = candidates.filter(isLone);
  const [first, ...others] = alone.length > 0 ? alone : candidates;
  if (first === undefined) return null;
  let verb = first;
  for (const at of others) {
    if (isSurelyVerb(all, verb)) break;
    if (isVerbBehind(all, verb, at, isFronted, isName)) verb = at;
  }
  return all[verb] ?? null;
}

/** Where words are that can be the verb, up to what it is done to or another part of the question. */
function candidatesFrom(all: readonly Word[], from: number, isName: IsName): number[] {
  const found: number[] = [];
  const begin = all.findIndex(({ start }) => start >= from);
  if (begin < 0) return found;
  let isBehindPreposition = false;
  for (let at = begin; at < Math.min(all.length, begin + MOST_WORDS); at += 1) {
    const word = all[at];
    if (!word) break;
    const classes = classesOf(word.folded);
    const isBehind = found.length > 0;
    if (isBehind && (classes & OTHER_PART) !== 0) break;
    if (isBehind && (classes & BEFORE_OBJECT) !== 0 && !isBehindPreposition) break;
    isBehindPreposition = (classes & PREPOSITION) !== 0;
    if (HAPPENING.test(`${word.folded} ${all[at + 1]?.folded ?? ''}`)) break;
    if (!isName(word) && isBase(word) && canFollow(all, at, from)) found.push(at);
  }
  return found;
}

/** Whether a dictionary has a word with the one before or behind it as one thing: "tear gas", "car bomb". */
function isInCompound(all: readonly Word[], at: number): boolean {
  const [before, own, next] = [all[at - 1], all[at], all[at + 1]].map((word) => word?.folded ?? '');
  return isCompound(`${before}_${own}`) || isCompound(`${own}_${next}`);
}

/** Whether a word must be the verb: behind "he", or if it can be no noun. */
function isSurelyVerb(all: readonly Word[], at: number): boolean {
  const { folded = '' } = all[at] ?? {};
  const isBehindSubject = SUBJECT.test(all[at - 1]?.folded ?? '');
  return isBehindSubject || BEFORE_VERB.has(folded) || nounSenses(folded) === 0;
}

/** Whether a later word is the verb, so that an earlier one is a noun: "strike" and "hit" of "did the strike hit". */
function isVerbBehind(
  all: readonly Word[],
  earlier: number,
  at: number,
  isFronted: boolean,
  isName: IsName,
): boolean {
  const [word, next] = [all[at], all[at + 1]];
  if (!word) return false;
  const noun = all[earlier]?.folded ?? '';
  const isOfRow = all.slice(earlier + 1, at).every(({ folded }) => isPlain(folded));
  const isEvent = EVENTS.has(noun) || verbShare(noun) < MOSTLY_VERB;
  if (BEGINNING_OR_ENDING.has(word.folded)) return isOfRow || isEvent;
  if (EVENTS.has(word.folded) || (!isOfRow && !isEvent)) return false;
  if (!next || TIME_BEHIND.test(next.folded)) return isFronted && isEvent;
  if ((classesOf(next.folded) & BEFORE_OBJECT) !== 0 || isName(next)) return true;
  return isOfRow && isPlain(next.folded) && verbShare(word.folded) >= MOSTLY_VERB;
}

function isPlain(folded: string): boolean {
  return (classesOf(folded) & (PREPOSITION | BEFORE_OBJECT | OTHER_PART)) === 0;
}
