import { HAS_NUMBER, MEANS, REASON, SPEECH } from '../../../reading/kinds.ts';
import type { Span } from '../../../text/span.ts';
import { withoutTrailing } from '../../../text/trailing.ts';
import type { Lexicon } from '../../index/lexicon.ts';
import type { AskedKind } from '../asked/kind.ts';
import type { Concept } from '../concepts.ts';
import { actAsked } from './act/asked-act.ts';
import { actorAsked } from './asked-actor.ts';
import { deedAsked } from './asked-deed.ts';
import { forcesAsked } from './asked-forces.ts';
import { importanceAsked } from './asked-importance.ts';
import { negationAsked } from './asked-negation.ts';
import { placesAsked } from './asked-place.ts';
import { responseAsked } from './asked-response.ts';
import { waysAsked } from './asked-way.ts';
import { type Beside, type Wanted, wordAt } from './beside.ts';
import { describedIn } from './described.ts';
import { deathAsked } from './persons/asked-death.ts';
import { diseaseAsked } from './persons/asked-disease.ts';
import { fateAsked } from './persons/asked-fate.ts';
import { firstAsked } from './persons/asked-first.ts';
import { holderAsked } from './persons/asked-holder.ts';
import { identityAsked } from './persons/asked-identity.ts';
import { leaderAsked } from './persons/asked-leader.ts';
import { titleAsked } from './persons/asked-title.ts';
import { phrasedDeeds, tellsOfDeed, wordsBeforeOffice } from './words/deed-words.ts';
import { MULTIPLES, PLACES } from './words/places.ts';
import { WEAPONS } from './words/weapons.ts';
import { wordGroups } from './words/word-groups.ts';

/** Places and weapons. */
const THINGS = wordGroups([...PLACES, ...WEAPONS]);

/** "Triple", "twin". */
const TOGETHER = wordGroups(MULTIPLES);

/** The sentence, one beside it or the title tells of what was done. */
const ACTION = { before: 1, after: 1, byTitle: true } as const;

/** Where something happened, and with what, can be told once, some sentences away. */
const THING = { before: 3, after: 3, byTitle: true } as const;

/** Who acts is named in the sentence or before it, or the whole report is about this one. */
const ACTOR = { before: 1, after: 0, byTitle: true } as const;

/** The one whose name is asked for is named where a report tells what this one did. */
const IDENTITY = { before: 1, after: 0, byTitle: false } as const;

/** The sentence, one beside it or the title names the one whose fate is asked for. */
const FATE = { before: 1, after: 1, byTitle: true } as const;

/** The one who responds can be named in the sentence before: "They fired back". */
const RESPONSE = { before: 1, after: 0, byTitle: false } as const;

/** A reason, a means or someone's words can be some sentences away from the deed. */
const DEED = { before: 3, after: 3, byTitle: true } as const;

/** The sentence itself says so. */
const REASONED = { before: 0, after: 0, byTitle: false } as const;

/** The sentence itself or the title must say it. */
const ITSELF = { before: 0, after: 0, byTitle: true } as const;

/** The place of the first one can be in the sentence before or in the title. */
const FIRST = { before: 1, after: 0, byTitle: true } as const;

const VERB = /(?:ed|ing)$/i;

function within(reach: Omit<Beside, 'wanted'>, wanted: Wanted): Beside {
  return { ...reach, wanted };
}

/**
 * Reasons, means and words are often told without the action that they are about. What is asked to have been done
 * (`act/asked-act.ts`) must still be told beside a reason.
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
  const described = describedIn(text);
  const numbersOf = (told: ReadonlySet<string>) =>
    new Set([...told].flatMap((one) => lexicon.number(one) ?? []));
  const single = concepts.flatMap(({ isProper, isTime, places: [place] }, at): Beside[] => {
    if (isProper || isTime || place === undefined) return [];
    const term = wordAt(text, place);
    if (!term) return [];
    const words = text.slice(place, place + term.end);
    const wanted = (told: ReadonlySet<string>) =>
      ({ kind: 'word', anyOf: [at], told: numbersOf(told), words }) as const;
    const isAction = isTold && place < described.from;
    const action = isAction ? tellsOfDeed(text, place, term.term) : null;
    const beforeOffice = wordsBeforeOffice(term.term);
    // "Shipped" is no ship.
    const isVerb = VERB.test(words) && !VERB.test(term.term);
    const multiple = TOGETHER.get(term.term);
    const kind = isVerb ? undefined : THINGS.get(term.term);
    return [
      ...(action
        ? [{ ...ACTION, wanted: { ...wanted(without(described.terms, action)), beforeOffice } }]
        : []),
      ...(kind ? [{ ...THING, wanted: wanted(kind) }] : []),
      ...(multiple ? [{ ...ACTION, wanted: wanted(multiple) }] : []),
    ];
  });
  const phrased = isTold ? phrasedDeeds(text).filter(({ start }) => start < described.from) : [];
  const death = (broad & HAS_NUMBER) === 0 ? deathAsked(text, concepts) : null;
  const deed = deedAsked(text, concepts, lexicon);
  const actor = actorAsked(text, concepts, lexicon);
  const leader = leaderAsked(text, concepts, lexicon);
  const first = firstAsked(text, concepts, lexicon);
  const holder = leader ? null : holderAsked(text);
  const response = responseAsked(text, concepts, lexicon);
  // A denial is a response without any word for it.
  const act = response ? null : actAsked(text, asks, concepts, lexicon);
  const negation = negationAsked(text, asks);
  const forces = forcesAsked(text, concepts, lexicon);
  const fate = fateAsked(text, concepts);
  const importance = importanceAsked(text, concepts, lexicon);
  const isWithin = (wanted: Wanted, { start, end }: Span) =>
    'anyOf' in wanted &&
    wanted.anyOf.some((at) => concepts[at]?.places.some((place) => place >= start && place < end));
  return [
    // "Win" of "win the base back" is not the action.
    ...single.filter(
      ({ wanted, before }) =>
        before === THING.before || !phrased.some((span) => isWithin(wanted, span)),
    ),
    ...phrased.map(({ start, end, told, beforeOffice, other }) =>
      within(ACTION, {
        kind: 'word',
        anyOf: [],
        told: numbersOf(told),
        beforeOffice,
        other,
        words: text.slice(start, end),
      }),
    ),
    ...(deed ? [within(isTold ? ACTION : DEED, { kind: 'deed', deed })] : []),
    ...(actor ? [within(ACTOR, { kind: 'actor', actor })] : []),
    ...(leader ? [within(ITSELF, { kind: 'leader', leader })] : []),
    ...(holder ? [within(ITSELF, { kind: 'holder', holder })] : []),
    ...(first ? [within(FIRST, { kind: 'first', asked: first })] : []),
    ...waysAsked(text, concepts, lexicon).map((way) => within(ITSELF, { kind: 'way', way })),
    ...(response ? [within(RESPONSE, { kind: 'response', response })] : []),
    ...(act ? [within(ACTION, { kind: 'act', act })] : []),
    ...(forces ? [within(REASONED, { kind: 'forces', forces })] : []),
    ...(negation ? [within(ITSELF, { kind: 'negation', words: negation })] : []),
    ...diseaseAsked(text, concepts, lexicon).map((wanted) => within(ACTION, wanted)),
    ...identityAsked(text, lexicon).map((wanted) => within(IDENTITY, wanted)),
    ...titleAsked(text, concepts).map((wanted) => within(IDENTITY, wanted)),
    ...placesAsked(text, concepts, lexicon),
    ...(fate ? [within(FATE, fate)] : []),
    ...(importance ? [within(REASONED, importance)] : []),
    ...(deed ? admittedIn(text, concepts) : []),
    ...(death ? [within(ACTION, { kind: 'death', death })] : []),
  ];
}

function without(others: ReadonlySet<string>, all: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...all].filter((one) => !others.has(one)));
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
  const wanted: Wanted = { kind: 'word', anyOf, told: new Set(), words };
  return anyOf.length === 0 ? [] : [{ ...ACTION, byTitle: false, wanted }];
}
