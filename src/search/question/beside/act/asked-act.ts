import { HAS_DATE, MEANS, PLACE, REASON } from '../../../../reading/kinds.ts';
import { lemma } from '../../../../text/words/lemma.ts';
import type { Lexicon } from '../../../index/lexicon.ts';
import type { AskedKind } from '../../asked/kind.ts';
import type { Concept } from '../../concepts.ts';
import { headsOf } from '../../wording/everyday-verbs.ts';
import { namesWithin } from '../asked-deed.ts';
import type { AskedAct } from '../beside.ts';
import {
  completing,
  namedBehind,
  nounBefore,
  nounBehind,
  objectBehind,
  thingsOf,
} from './beside-verb.ts';
import { askedOf, isKnown, isSurelyKnown, plainlyToldOf, toldOf } from './verb-words.ts';
import { participlesFrom, type Verb, verbBehind, verbBehindDid } from './verbs.ts';

/** What comes before the one who acts. "Does" asks about what is always so, and no one thing that was done. */
const HELPING =
  /\b(?:why|when|where|how) (did|had|has|have|was|were|is|are)(?:n['’]?t)?(?: not)? /i;

/** The same at the beginning of a question that yes or no answers. */
const WHETHER = /^(did|does|do|had|has|have|was|were|is|are)(?:n['’]?t)?(?: not)? /i;

const DOING = /^(?:did|does|do)$/i;
const BEING = /^(?:was|were|is|are)$/i;

/** What is felt or meant is often told without any word for it. As lemmas. */
const STATES: ReadonlySet<string> = new Set(
  `matter want need think believe like hate love mean seem look feel fear expect hope know understand become remain
  stay concern concerned concerning worry involve interest`.split(/\s+/),
);

/** Another verb that follows one of these may tell of the deed alone: "quit collecting". As lemmas. */
const GOVERNING: ReadonlySet<string> = new Set(
  `stop quit start begin keep continue decide try refuse decline agree fail choose plan manage help threaten promise
  order ask allow force tell urge`.split(/\s+/),
);

const NEGATING = /\b(?:not|never|without|cannot)\b|n['’]t\b/i;

/** Between the one who acts and a verb, or behind it: the verb may belong to another part of the question. */
const OTHER_PART = /\b(?:in|at|near|on|from|with|by|to|of|for|among|there|that|who|which)\b|,/i;
const BEFORE_VERB = /^ to \w/i;

/** The words for who acts and for the deed are shown together up to this length, in UTF-16 units. */
const MOST_SHOWN = 60;

/** How a question asks of an act. */
interface Asking {
  /** "When" and "where" are asked as "how" is. */
  readonly asks: 'whether' | 'why' | 'how';
  /** "Did", "were". */
  readonly helping: string;
  /** Where that ends, with "not" behind it, in UTF-16 units. */
  readonly from: number;
}

/** The verbs of a question, in its order. */
interface Verbs {
  readonly all: readonly Verb[];
  readonly first: Verb;
  readonly last: Verb;
}

/**
 * Reads what was done of which a question asks why, when, where or how: "resign" of "why did the mayor resign".
 *
 * @param text - The question in plain words.
 * @returns `null` if it asks nothing of the kind, or if the form of its words does not show which one is the verb.
 */
export function actAsked(
  text: string,
  kind: AskedKind,
  concepts: readonly Concept[],
  lexicon: Lexicon,
): AskedAct | null {
  const asking = askingOf(text, kind);
  const verbs = asking && verbsOf(text, asking, concepts);
  if (!verbs) return null;
  const { asks, from } = asking;
  const { all, first, last } = verbs;
  const asksWhether = asks === 'whether';
  const told = toldIn(text, asks, verbs, concepts, lexicon);
  const isPassive = BEING.test(asking.helping) && !first.word.folded.endsWith('ing');
  const names = namesWithin(text, { start: from, end: first.word.start }, concepts, lexicon);
  const shownFrom = last.end - from <= MOST_SHOWN ? from : first.word.start;
  return {
    asked: all.flatMap(askedOf),
    told,
    numbers: new Set([...told, ...headsOf(told)].flatMap((term) => lexicon.number(term) ?? [])),
    completing: completing(text, last, concepts),
    parties: {
      agent: isPassive ? null : names,
      patient: isPassive ? names : null,
      isOfPlaces: true,
    },
    subject: asksWhether && isPassive ? nounBefore(from, first, concepts) : [],
    behind: thingsBehind(text, asks, last, concepts),
    isRequired: isRequired(text, asking, verbs),
    isNegated: !asksWhether && NEGATING.test(text),
    asksWhether,
    things: thingsOf(concepts, lexicon),
    words: text.slice(shownFrom, last.end),
  };
}

function askingOf(text: string, { broad, narrow }: AskedKind): Asking | null {
  const isOfAct = (broad & (REASON | HAS_DATE | MEANS)) !== 0 || narrow === PLACE;
  if (!isOfAct && broad !== 0) return null;
  const match = (isOfAct ? HELPING : WHETHER).exec(text);
  if (!match) return null;
  const ofAct = broad === REASON ? 'why' : 'how';
  return {
    asks: isOfAct ? ofAct : 'whether',
    helping: match[1] ?? '',
    from: match.index + match[0].length,
  };
}

/** `null` if no verb is found, or if one is of something felt or meant. */
function verbsOf(
  text: string,
  { helping, from }: Asking,
  concepts: readonly Concept[],
): Verbs | null {
  const find = DOING.test(helping) ? verbBehindDid : participlesFrom;
  const all = find(text, from, concepts);
  const [first] = all;
  const last = all.at(-1);
  const isState = all.some(({ word }) => STATES.has(lemma(word.folded)));
  return first && last && !isState ? { all, first, last } : null;
}

/** Lemmas by which a report tells of the verbs. A reason needs the deed itself, and not what comes before or after. */
function toldIn(
  text: string,
  asks: Asking['asks'],
  { all, last }: Verbs,
  concepts: readonly Concept[],
  lexicon: Lexicon,
): ReadonlySet<string> {
  const governed = GOVERNING.has(lemma(last.word.folded)) ? verbBehind(text, last, concepts) : [];
  return new Set([
    ...[...all, ...governed].flatMap((verb) => toldOf(text, verb, lexicon)),
    ...(asks === 'why' ? [] : all.flatMap(plainlyToldOf)),
  ]);
}

/** What must be near an answer, of all that the question names behind its last verb. */
function thingsBehind(
  text: string,
  asks: Asking['asks'],
  last: Verb,
  concepts: readonly Concept[],
): readonly number[] {
  switch (asks) {
    case 'why':
      return namedBehind(last, concepts);
    case 'whether':
      return nounBehind(text, last, concepts);
    case 'how':
      return objectBehind(last, concepts);
  }
}

/** Whether an answer must tell of the verbs. A reason must; any other, if it is known how reports tell of them. */
function isRequired(text: string, { asks, from }: Asking, { all, first, last }: Verbs): boolean {
  if (asks === 'why') return true;
  const isOfOther =
    OTHER_PART.test(text.slice(from, first.word.start)) || BEFORE_VERB.test(text.slice(last.end));
  if (isOfOther) return false;
  return asks === 'whether'
    ? all.every((verb) => isSurelyKnown(text, verb))
    : all.some((verb) => isKnown(text, verb));
}
