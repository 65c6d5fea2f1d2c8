import {
  ADVERB,
  AUXILIARY,
  classesOf,
  DETERMINER,
  GERUND,
  PAST,
  PREPOSITION,
} from '../../../reading/statements/grammar/word-classes.ts';
import { lemma } from '../../../text/words/lemma.ts';
import { PARTICIPLES } from '../../../text/words/past-forms.ts';
import { isVerb } from '../../../text/words/related-words.ts';
import { type Word, words } from '../../../text/words/words.ts';
import { type SlotVerb, slotVerb } from './slot-verbs.ts';

/** What a question leaves open behind a verb and a preposition: "treated … for", "gave … to". */
export interface AskedSlot extends SlotVerb {
  /** Where the verb is in the question, in UTF-16 units. */
  readonly verb: { readonly start: number; readonly end: number };
  /** Whether reports tell of the verb in other words too, so that only these can find it. */
  readonly isKnown: boolean;
  /** Whether a person or a group is asked for. */
  readonly isWho: boolean;
}

/** Prepositions that can be left behind: "what was he charged with". Where something comes from is asked with "where". */
const LEFT_BEHIND: ReadonlySet<string> = new Set('for to with of against on at about'.split(' '));

/** What follows a preposition that is left behind: a time or a place. */
const BEHIND: ReadonlySet<string> = new Set(
  'in on at during when while after before last since as this yesterday today'.split(' '),
);

const ASKING: ReadonlySet<string> = new Set('what whats which who whom whos'.split(' '));

const WHO: ReadonlySet<string> = new Set(['who', 'whom', 'whos']);

/** After these the verb has its plain form. */
const DOING: ReadonlySet<string> = new Set('did do does will would can could should'.split(' '));

/** Adjectives that stand with a preposition as a verb does. */
const STANDING: ReadonlySet<string> = new Set('famous guilty responsible'.split(' '));

/**
 * Reads which place behind a verb a question asks to fill: what is behind "for" in "what was he treated for".
 *
 * @param text - The question in plain words.
 * @returns `null` if it leaves no preposition behind and begins with none.
 */
export function slotAsked(text: string): AskedSlot | null {
  const all = words(text);
  const asking = all.findIndex(({ folded }) => ASKING.has(folded));
  if (asking < 0 || asking > MOST_BEFORE_ASKING) return null;
  const before = all[asking - 1]?.folded ?? '';
  const isFronted = LEFT_BEHIND.has(before);
  const last = isFronted ? all.length : leftBehind(all, asking);
  if (last < 0) return null;
  const preposition = isFronted ? before : (all[last]?.folded ?? '');
  const found = verbBetween(all, asking, last, preposition);
  if (!found) return null;
  const known = slotVerb(lemma(found.folded), preposition);
  return {
    told: known?.told ?? new Set([lemma(found.folded)]),
    prepositions: known?.prepositions ?? new Set([preposition]),
    isGiving: known?.isGiving ?? false,
    verb: { start: found.start, end: found.end },
    isKnown: known !== null,
    isWho: WHO.has(all[asking]?.folded ?? ''),
  };
}

/** Words before the question word: "so to", "and". */
const MOST_BEFORE_ASKING = 2;

/** The last preposition with nothing behind it; −1 for none. */
function leftBehind(all: readonly Word[], asking: number): number {
  return all.findLastIndex(({ folded }, at) => {
    if (at <= asking + 2 || !LEFT_BEHIND.has(folded)) return false;
    const next = all[at + 1];
    return next === undefined || BEHIND.has(next.folded);
  });
}

/** The verb behind a helping verb: one that is known to stand with the preposition, or else the last that can be one. */
function verbBetween(
  all: readonly Word[],
  asking: number,
  last: number,
  preposition: string,
): Word | undefined {
  const between = all.slice(asking + 1, last);
  const helping = between.findIndex(({ folded }) => isHelping(folded));
  const helper = between[helping];
  if (!helper) return undefined;
  const isForm = DOING.has(helper.folded) ? isBase : isParticiple;
  // "Which room was chosen that they agreed on" asks for the one to whom the first verb was done.
  const next = between[helping + 1];
  if (next && !DOING.has(helper.folded) && isParticiple(next)) return undefined;
  const verbs = between.filter(
    (word, at) => at > helping + 1 && isForm(word) && canFollow(between[at - 1]),
  );
  return verbs.find(({ folded }) => slotVerb(lemma(folded), preposition)) ?? verbs.at(-1);
}

function isHelping(folded: string): boolean {
  return (classesOf(folded) & AUXILIARY) !== 0 || DOING.has(folded);
}

function isBase({ folded }: Word): boolean {
  return lemma(folded) === folded && isVerb(folded);
}

function isParticiple({ folded }: Word): boolean {
  if (STANDING.has(folded)) return true;
  const isForm = (classesOf(folded) & (PAST | GERUND)) !== 0 || PARTICIPLES.has(folded);
  return isForm && isVerb(lemma(folded));
}

/** Whether a verb can stand behind a word: not behind an article, a preposition or another helping verb's place. */
function canFollow(before: Word | undefined): boolean {
  const classes = classesOf(before?.folded ?? '');
  return (classes & (DETERMINER | PREPOSITION)) === 0 || (classes & ADVERB) !== 0;
}
