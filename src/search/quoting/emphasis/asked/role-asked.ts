import { ADJECTIVE, GROUP_NOUN, OF_THESE, ROLE } from '../../../question/asked/nouns.ts';
import { isParticiple, type Role } from '../roles.ts';

/** "Who was killed", "whom did they arrest", "who died". Regular participles and others: "killed", "shot", "held". */
const PATIENT =
  /\bwho(?:m| (?:else )?(?:has |have |had )?(?:was|were|is|are|be|been|being|got|gets) (?:\w{1,20}ly )?\w{2,20}(?:ed|en|ot|ld)\b| (?:died?|dies|perished)\b| lost (?:their|his|her) li)/i;

/** "Who shelled", but not "who is the commander" or "who did they meet". */
const ACTOR =
  /\bwho (?:else )?(?:has |have |had )?(?!(?:was|were|is|are|be|been|being|got|gets|do|does|did|will|would|can|could|should|may|might)\b)\w/i;

/** "Who did the minister blame for it": the verbs of which the object is a person or a group. */
const OBJECT_OF =
  /\bwhom? (?:else )?(?:did|does|do|has|have|had|will|would) (?:[\w'’.-]{1,30} ){1,6}?(give|name|blame|appoint|call|meet|accuse|arrest|marry|hire|nominate|pick|choose|elect|replace|succeed|sack|fire|dismiss|sue|invite|telephone|phone|thank|praise|criticise|criticize|condemn|visit|interview|send|release|free|hand|endorse|support|back|defeat|beat|kill|attack|bomb|target|named|blamed|appointed|called|met|accused|arrested|hired|nominated|chosen|elected|replaced|sacked|invited)\b/i;

/** "Who is heading the mission". */
const ACTING =
  /\bwho(?:['’]?s| is| are| was| were)(?: \w{1,20}ly| now)? (?!(?:being|dying|missing|living|going)\b)\w{2,20}ing\b/i;

/** "Who was the alliance backed by". */
const ACTING_BY =
  /\bwhom? (?:is|are|was|were|ha[sd] been|have been) (?:[\w'’-]{1,30} ){1,6}?([\w'’-]{2,30}) by(?:[?!. ]{0,3}$| (?:in|on|at|during|when|as)\b)/i;

/**
 * Reads which part the person or group has that a question asks for.
 *
 * @returns `null` if it asks for neither, as in "who is the commander".
 */
export function roleAsked(question: string): Role | null {
  if (verbBeforeBy(question) !== null) return 'actor';
  if (PATIENT.test(question) || OBJECT_OF.test(question)) return 'patient';
  return ACTING.test(question) || ACTOR.test(question) ? 'actor' : null;
}

/** Where the verb is in "who was the alliance backed by", which is not the first word that it asks about. */
export function verbBeforeBy(question: string): number | null {
  const found = ACTING_BY.exec(question);
  const verb = found?.[1] ?? '';
  if (!found || !isParticiple(verb.toLowerCase())) return null;
  return found.index + found[0].lastIndexOf(` ${verb} by`) + 1;
}

/** Where the verb is in "who did the minister blame", which is behind the one who does it. */
export function verbOfObject(question: string): number | null {
  const found = OBJECT_OF.exec(question);
  return found ? found.index + found[0].length - (found[1] ?? '').length : null;
}

/** "Which bank has bought", "which insurer was allowed", but not "which bank did they buy". */
const WHICH = new RegExp(
  `\\b(?:which|what) ${OF_THESE}(?:${ADJECTIVE}){0,2}(?:${ROLE}|${GROUP_NOUN})s? (?:has |have |had )?(?!(?:do|does|did|will|would|can|could|should|may|might|in|of|at|from|with|for|and|or)\\b)((?:was|were|is|are|been|got) )?([\\w-]{2,30})`,
  'i',
);

/** What is done by the one that a question asks for by a noun, or to it. */
interface DeedOfWhich {
  readonly role: Role;
  /** Where the question has the verb. */
  readonly verb: number;
}

/** Reads what "which bank" does or what is done to it. */
export function deedOfWhich(question: string): DeedOfWhich | null {
  const found = WHICH.exec(question);
  const [all = '', being, word = ''] = found ?? [];
  if (!found) return null;
  const verb = found.index + all.length - word.length;
  if (being === undefined || word.endsWith('ing')) return { role: 'actor', verb };
  return isParticiple(word.toLowerCase()) ? { role: 'patient', verb } : null;
}
