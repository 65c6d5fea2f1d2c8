import { PAST } from '../statements/grammar/word-classes.ts';
import { namesBehindBy } from './by.ts';
import { canBear, isBarred, namesBefore, namesBehind, namesInPhrase } from './names.ts';
import { type Deed, type DeedWord, type Fit, isOf, objectFit } from './parties.ts';
import { isDoing, isOfClass, partsNouns, prepositionOf, setOf } from './pieces.ts';
import { judges, speaksAt } from './speakers.ts';

/** The one to whom a deed is done follows these: "an attack on Iran", "strikes in Syria". */
const TO_PATIENT = setOf(
  'on against at in near inside into over across around onto outside upon toward towards targeting of to',
);

/** Reads a word for a deed as a noun: "Iran’s attack on Israel", "Israeli strikes", "an attack by Iran". */
export function nounDeed(deed: DeedWord): Deed {
  const { agent, patient } = deed.parties;
  const own = namesInPhrase(deed);
  const owners = own.filter((one) => owns(deed, one));
  const before = namesBefore(deed).filter((one) => !own.includes(one));
  const behind = namesBehind(deed).filter((one) => !speaksAt(deed.pieces, one));
  const borne = behind.filter((one) => isBorneBy(deed, one));
  const placed = before.filter((one) => isBarred(deed, one) && canBear(deed, one));
  const patients = [...own.filter((one) => !owners.includes(one)), ...placed];
  return {
    agent: agent === null ? 'open' : agentFit(deed, { own, owners, before, behind }),
    patient: patients.some((one) => isOf(deed, patient, one)) ? 'named' : objectFit(deed, borne),
  };
}

/** Indexes of the names around a noun. */
interface Around {
  /** Directly before it. */
  readonly own: readonly number[];
  /** Those of `own` that can only be of the one who does the deed. */
  readonly owners: readonly number[];
  /** Farther before it. */
  readonly before: readonly number[];
  readonly behind: readonly number[];
}

/** Whether the agent asked about can be the one who does what a noun names. */
function agentFit(deed: DeedWord, { own, owners, before, behind }: Around): Fit {
  const isAgent = (one: number) => isOf(deed, deed.parties.agent, one);
  const by = namesBehindBy(deed);
  const doing = behind.filter((one) => isDoneBy(deed, one));
  if ([...own, ...(by ?? []), ...doing].some(isAgent)) return 'named';
  if ((by ?? []).length > 0 || owners.length > 0) return 'other';
  // "Bombings by jihadists"
  if (by !== null) return 'open';
  const free = before.filter((one) => !isBarred(deed, one) && !judges(deed, one));
  if (free.some(isAgent)) return 'named';
  const isDone = deed.pieces.slice(0, deed.at).some(isDoing);
  return free.length > 0 && isDone ? 'other' : 'open';
}

/** Whether a name behind a noun is that of the one to whom the deed is done: "an attack on Iran". */
function isBorneBy(deed: DeedWord, at: number): boolean {
  if (!canBear(deed, at)) return false;
  const preposition = prepositionOf(deed.pieces, at);
  if (preposition !== null && isAttached(deed, at)) return TO_PATIENT.has(preposition);
  // "The attack killed Iranian soldiers"
  return isOfClass(deed.pieces[deed.at + 1], PAST);
}

/** Whether a name behind a noun is that of the one who does the deed: "strikes of Iran", "the attack Iran launched". */
function isDoneBy(deed: DeedWord, at: number): boolean {
  const preposition = prepositionOf(deed.pieces, at);
  if (preposition === 'of' || preposition === 'from') return isAttached(deed, at);
  return preposition === null && deed.pieces.slice(at + 1, at + 5).some(isDoing);
}

/**
 * Whether a name before a noun can only be that of the one who does the deed: "Israeli strikes", "Israel’s strikes".
 */
function owns({ pieces }: DeedWord, at: number): boolean {
  const piece = pieces[at];
  if (!piece) return false;
  const next = pieces[at + 1];
  const isLed = next?.word.joined === true && /ed$/.test(next.word.folded);
  return piece.isAdjective || isLed || /['’]s$/.test(piece.word.text);
}

/** Whether the preposition of a name belongs to the noun: no verb comes between them. */
function isAttached(deed: DeedWord, at: number): boolean {
  const preposition = prepositionOf(deed.pieces, at);
  for (let one = deed.at + 1; one <= at; one += 1) {
    const piece = deed.pieces[one];
    if (!piece || piece.word.folded === preposition) return piece !== undefined;
    if (partsNouns(piece) && !isDoing(piece)) return false;
  }
  return false;
}
