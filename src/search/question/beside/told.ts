import { HAS_NUMBER } from '../../../reading/kinds.ts';
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
import type { Beside } from './beside.ts';
import { deathAsked } from './persons/asked-death.ts';
import { diseaseAsked } from './persons/asked-disease.ts';
import { fateAsked } from './persons/asked-fate.ts';
import { firstAsked } from './persons/asked-first.ts';
import { holderAsked } from './persons/asked-holder.ts';
import { identityAsked } from './persons/asked-identity.ts';
import { leaderAsked } from './persons/asked-leader.ts';
import { titleAsked } from './persons/asked-title.ts';
import {
  ACTION,
  ACTOR,
  ADMISSION,
  DEED,
  FATE,
  FIRST,
  IDENTITY,
  ITSELF,
  REASONED,
  RESPONSE,
  within,
} from './reach.ts';
import { isActionTold, wordsBeside } from './told-words.ts';

/** A question with what is read of it. */
interface Asked {
  /** The question in plain words. */
  readonly text: string;
  readonly asks: AskedKind;
  readonly concepts: readonly Concept[];
  readonly lexicon: Lexicon;
}

/** Reads one kind of thing that an answer must tell of. */
type Reader = (asked: Asked) => readonly Beside[];

const READERS: readonly Reader[] = [
  ({ text, asks, concepts, lexicon }) => wordsBeside(text, asks, concepts, lexicon),
  deed,
  actor,
  leaderOrHolder,
  first,
  ways,
  responseOrAct,
  forces,
  negation,
  ({ text, concepts, lexicon }) => within(ACTION, ...diseaseAsked(text, concepts, lexicon)),
  ({ text, lexicon }) => within(IDENTITY, ...identityAsked(text, lexicon)),
  ({ text, concepts }) => within(IDENTITY, ...titleAsked(text, concepts)),
  ({ text, concepts, lexicon }) => placesAsked(text, concepts, lexicon),
  ({ text, concepts }) => within(FATE, fateAsked(text, concepts)),
  ({ text, concepts, lexicon }) => within(REASONED, importanceAsked(text, concepts, lexicon)),
  admission,
  death,
];

/**
 * Finds what a question names and an answer must tell of. A report on the same people tells of other things that they
 * did, and one on the same town of other places in it and of other attacks.
 *
 * @param text - The question in plain words.
 */
export function toldBeside(
  text: string,
  asks: AskedKind,
  concepts: readonly Concept[],
  lexicon: Lexicon,
): readonly Beside[] {
  return READERS.flatMap((read) => read({ text, asks, concepts, lexicon }));
}

function deed({ text, asks, concepts, lexicon }: Asked): Beside[] {
  const found = deedAsked(text, concepts, lexicon);
  return within(isActionTold(asks) ? ACTION : DEED, found && { kind: 'deed', deed: found });
}

function actor({ text, concepts, lexicon }: Asked): Beside[] {
  const found = actorAsked(text, concepts, lexicon);
  return within(ACTOR, found && { kind: 'actor', actor: found });
}

/** One who leads a body has its office. */
function leaderOrHolder({ text, concepts, lexicon }: Asked): Beside[] {
  const leader = leaderAsked(text, concepts, lexicon);
  if (leader) return within(ITSELF, { kind: 'leader', leader });
  const holder = holderAsked(text);
  return within(ITSELF, holder && { kind: 'holder', holder });
}

function first({ text, concepts, lexicon }: Asked): Beside[] {
  const asked = firstAsked(text, concepts, lexicon);
  return within(FIRST, asked && { kind: 'first', asked });
}

function ways({ text, concepts, lexicon }: Asked): Beside[] {
  return waysAsked(text, concepts, lexicon).flatMap((way) => within(ITSELF, { kind: 'way', way }));
}

/** A denial is a response without any word for it, so a response asks for no act. */
function responseOrAct({ text, asks, concepts, lexicon }: Asked): Beside[] {
  const response = responseAsked(text, concepts, lexicon);
  if (response) return within(RESPONSE, { kind: 'response', response });
  const act = actAsked(text, asks, concepts, lexicon);
  return within(ACTION, act && { kind: 'act', act });
}

function forces({ text, concepts, lexicon }: Asked): Beside[] {
  const found = forcesAsked(text, concepts, lexicon);
  return within(REASONED, found && { kind: 'forces', forces: found });
}

function negation({ text, asks }: Asked): Beside[] {
  const words = negationAsked(text, asks);
  return within(ITSELF, words === null ? null : { kind: 'negation', words });
}

const ADMITTING = /\b(?:admi(?:t|ts|tted)|acknowledged?|conceded?|confess(?:ed)?)\b/i;

/** What someone is asked to have admitted. The admission of another thing is no answer. */
function admission({ text, concepts, lexicon }: Asked): Beside[] {
  const admitting = ADMITTING.exec(text);
  if (!admitting || !deedAsked(text, concepts, lexicon)) return [];
  const behind = concepts.flatMap(({ isTime, places }, at) =>
    !isTime && places.some((place) => place > admitting.index) ? [{ at, places }] : [],
  );
  if (behind.length === 0) return [];
  const start = Math.min(...behind.flatMap(({ places }) => places));
  return within(ADMISSION, {
    kind: 'word',
    anyOf: behind.map(({ at }) => at),
    told: new Set(),
    words: withoutTrailing(text.slice(start), /\W/),
  });
}

function death({ text, asks, concepts }: Asked): Beside[] {
  // A number asks about several deaths.
  const found = (asks.broad & HAS_NUMBER) === 0 ? deathAsked(text, concepts) : null;
  return within(ACTION, found && { kind: 'death', death: found });
}
