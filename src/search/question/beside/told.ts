import { HAS_NUMBER, MEANS, REASON, SPEECH } from '../../../reading/kinds.ts';
import type { Span } from '../../../text/span.ts';
import { withoutTrailing } from '../../../text/trailing.ts';
import type { Lexicon } from '../../index/lexicon.ts';
import type { AskedKind } from '../asked/kind.ts';
import type { Concept } from '../concepts.ts';
import { actAsked } from './asked-act.ts';
import { actorAsked } from './asked-actor.ts';
import { deathAsked } from './asked-death.ts';
import { deedAsked } from './asked-deed.ts';
import { diseaseAsked } from './asked-disease.ts';
import { identityAsked } from './asked-identity.ts';
import { negationAsked } from './asked-negation.ts';
import { placesAsked } from './asked-place.ts';
import { titleAsked } from './asked-title.ts';
import { type Beside, wordAt } from './beside.ts';
import { phrasedActions, tellsOfAction } from './words/actions.ts';
import { PLACES } from './words/places.ts';
import { WEAPONS } from './words/weapons.ts';
import { wordGroups } from './words/word-groups.ts';

/** Places and weapons. */
const THINGS = wordGroups([...PLACES, ...WEAPONS]);

/** The sentence, one beside it or the title tells of what was done. */
const ACTION = { before: 1, after: 1, byTitle: true } as const;

/** Where something happened, and with what, can be told once, some sentences away. */
const THING = { before: 3, after: 3, byTitle: true } as const;

/** Who acts is named in the sentence or before it, or the whole report is about this one. */
const ACTOR = { before: 1, after: 0, byTitle: true } as const;

/** The one whose name is asked for is named where a report tells what this one did. */
const IDENTITY = { before: 1, after: 0, byTitle: false } as const;

/** A reason, a means or someone's words can be some sentences away from the deed. */
const DEED = { before: 3, after: 3, byTitle: true } as const;

/** The sentence itself must say what is not so. */
const NEGATION = { before: 0, after: 0, byTitle: true } as const;

const VERB = /(?:ed|ing)$/i;

/**
 * Reasons, means and words are often told without the action that they are about. What is asked to have been done
 * (`asked-act.ts`) must still be told beside a reason.
 */
const WITHOUT_ACTION = SPEECH | REASON | MEANS;

/**
 * Finds the actions, the kinds of places and the weapons that a question names and an answer must tell of. A report on
 * the same people tells of other things that they did, and one on the same town of other places in it and of other
 * attacks.
 *
 * @param text - The question in plain words.
 */
export function toldBeside(
  text: string,
  asks: AskedKind,
  concepts: readonly Concept[],
  lexicon: Lexicon,
): readonly Beside[] {
  const { broad } = asks;
  const isTold = (broad & WITHOUT_ACTION) === 0;
  const numbersOf = (told: ReadonlySet<string>) =>
    new Set([...told].flatMap((one) => lexicon.number(one) ?? []));
  const single = concepts.flatMap(({ isProper, isTime, places: [place] }, at): Beside[] => {
    if (isProper || isTime || place === undefined) return [];
    const term = wordAt(text, place);
    if (!term) return [];
    const asked = { anyOf: [at], words: text.slice(place, place + term.end) };
    const action = isTold ? tellsOfAction(text, place, term.term) : null;
    // "Shipped" is no ship.
    const isVerb = VERB.test(asked.words) && !VERB.test(term.term);
    const kind = isVerb ? undefined : THINGS.get(term.term);
    return [
      ...(action ? [{ ...ACTION, ...asked, told: numbersOf(action) }] : []),
      ...(kind ? [{ ...THING, ...asked, told: numbersOf(kind) }] : []),
    ];
  });
  const phrased = isTold ? phrasedActions(text) : [];
  const death = (broad & HAS_NUMBER) === 0 ? deathAsked(text, concepts) : null;
  const deed = deedAsked(text, concepts, lexicon);
  const actor = actorAsked(text, concepts, lexicon);
  const act = actAsked(text, asks, concepts, lexicon);
  const negation = negationAsked(text, asks);
  const within = (concept: number, { start, end }: Span) =>
    concepts[concept]?.places.some((place) => place >= start && place < end) ?? false;
  return [
    // "Win" of "win the base back" is not the action.
    ...single.filter(({ anyOf }) => !phrased.some((span) => anyOf.some((at) => within(at, span)))),
    ...phrased.map(({ start, end, told }) => ({
      ...ACTION,
      anyOf: [],
      words: text.slice(start, end),
      told: numbersOf(told),
    })),
    ...(deed ? [{ ...(isTold ? ACTION : DEED), anyOf: [], words: null, told: null, deed }] : []),
    ...(actor ? [{ ...ACTOR, anyOf: [], words: null, told: null, actor }] : []),
    ...(act ? [{ ...ACTION, anyOf: [], words: null, told: null, act }] : []),
    ...(negation ? [{ ...NEGATION, anyOf: [], words: null, told: null, negation }] : []),
    ...diseaseAsked(text, concepts, lexicon).map((one) => ({ ...ACTION, ...one })),
    ...identityAsked(text, lexicon).map((one) => ({ ...IDENTITY, anyOf: [], ...one })),
    ...titleAsked(text, concepts).map((one) => ({
      ...IDENTITY,
      anyOf: [],
      words: null,
      told: null,
      ...one,
    })),
    ...placesAsked(text, concepts, lexicon),
    ...(deed ? admittedIn(text, concepts) : []),
    ...(death ? [{ ...ACTION, anyOf: [], words: null, told: null, deathOf: death }] : []),
  ];
}

const ADMITTING = /\b(?:admi(?:t|ts|tted)|acknowledged?|conceded?|confess(?:ed)?)\b/i;

/** What someone is asked to have admitted. The admission of another thing is no answer. */
function admittedIn(text: string, concepts: readonly Concept[]): Beside[] {
  const from = ADMITTING.exec(text)?.index ?? text.length;
  const anyOf = [...concepts.keys()].filter((at) => {
    const { isTime = true, places = [] } = concepts[at] ?? {};
    return !isTime && places.some((place) => place > from);
  });
  const [first = 0] = anyOf.flatMap((at) => concepts[at]?.places ?? []).sort((a, b) => a - b);
  const words = withoutTrailing(text.slice(first), /\W/);
  return anyOf.length === 0 ? [] : [{ ...ACTION, byTitle: false, anyOf, words, told: null }];
}
