import { isSayingWord } from '../../reading/saying.ts';
import type { Span } from '../../text/span.ts';
import { words } from '../../text/words/words.ts';

/** Whether a question asks who does something, or to whom it is done. */
export type Role = 'actor' | 'patient';

/** "Who was killed", "whom did they arrest", "who died". Regular participles and others: "killed", "shot", "held". */
const PATIENT =
  /\bwho(?:m| (?:else )?(?:has |have |had )?(?:was|were|is|are|be|been|being|got|gets) (?:\w{1,20}ly )?\w{2,20}(?:ed|en|ot|ld)\b| (?:died?|dies|perished)\b| lost (?:their|his|her) li)/i;

/** "Who shelled", but not "who is the commander" or "who did they meet". */
const ACTOR =
  /\bwho (?:else )?(?:has |have |had )?(?!(?:was|were|is|are|be|been|being|got|gets|do|does|did|will|would|can|could|should|may|might)\b)\w/i;

/** Before a verb of which the subject bears what it tells: "was reportedly killed". */
const PASSIVE = /\b(?:was|were|is|are|be|been|being|got|gets)\s+(?:\w{1,20}ly\s+)?$/i;

const BY = /\bby (?:the |an? )?$/i;

/** Before a name that only describes another: "a commander of the militia", "majority-Shiite". */
const DESCRIBING =
  /\b(?:of|in|at|near|from|for|with|against|inside|outside|between|among|on|over) (?:the |an? )?(?:[\w'’]{1,20} )?$|\w[-–]$/i;

/** Behind a name that only describes another: "Britain-based". */
const DESCRIBED = /^[-–]\p{L}/u;

/** Around a name that only tells who was spoken to, or whose reporter speaks: "told SANA", "the AFP correspondent". */
const TOLD = /\b(?:told|tells|telling) (?:the )?$/i;
const REPORTER = /^['’]?s? (?:reporter|correspondent|journalist|photographer|news agency)s?\b/i;

/** What is before a relative pronoun between a name and a verb. */
const RELATIVE = /^([^.]{0,400}?)\b(?:which|that|who)\b/i;

/** Most characters before a verb or a name that say which part it has. */
const REACH = 40;

/**
 * Reads which part the person or group has that a question asks for.
 *
 * @returns `null` if it asks for neither, as in "who is the commander".
 */
export function roleAsked(question: string): Role | null {
  if (PATIENT.test(question)) return 'patient';
  return ACTOR.test(question) ? 'actor' : null;
}

/**
 * Whether a name can have a role at a verb. An actor is before the verb or behind "by". A patient is behind the verb, or
 * before "was killed". A name that describes another has no role.
 */
export function canBe(role: Role, name: Span, sentence: string, verb: Span): boolean {
  const before = ({ start }: Span) => sentence.slice(Math.max(0, start - REACH), start);
  const after = sentence.slice(name.end, name.end + REACH);
  if (DESCRIBED.test(after)) return false;
  if (DESCRIBING.test(before(name)) || TOLD.test(before(name)) || REPORTER.test(after))
    return false;
  // "The Observatory said that rebels blew up the tunnel": the rebels did.
  if (role === 'actor' && speaks(sentence, name, verb)) return false;
  // "Mishal, an official of a group which runs …": the group does.
  const between = RELATIVE.exec(sentence.slice(name.end, Math.max(name.end, verb.start)));
  if (between && /\w/.test(between[1] ?? '')) return false;
  const isPassive = PASSIVE.test(before(verb));
  const isBefore = name.end <= verb.start;
  const isBehindBy = !isBefore && BY.test(before(name));
  const isActor = isPassive ? isBehindBy : isBefore || isBehindBy;
  return role === 'actor' ? isActor : isPassive === isBefore && !isBehindBy;
}

/** Before a name that only says something: "according to the Observatory". */
const ACCORDING = /\b(?:according to|said|says|added|told) (?:the )?$/i;

/** Whether a name only says what a sentence tells, in another word than a verb. */
function speaks(sentence: string, name: Span, verb: Span): boolean {
  const next = words(sentence.slice(name.end, name.end + REACH))[0];
  const isOther = next !== undefined && name.end + next.start !== verb.start;
  if (isOther && isSayingWord(next.folded)) return true;
  return ACCORDING.test(sentence.slice(Math.max(0, name.start - REACH), name.start));
}
