import { isSayingWord } from '../../../reading/saying.ts';
import { cut, type Span } from '../../../text/span.ts';
import { isStopWord } from '../../../text/words/stop-words.ts';
import { words } from '../../../text/words/words.ts';

/** Whether a question asks who does something, or to whom it is done. */
export type Role = 'actor' | 'patient';

/** Past participles that do not end in "ed". */
const IRREGULAR: ReadonlySet<string> = new Set(
  `led held shot built hit sent won fought struck made brought caught drawn run taken given driven written beaten broken
  chosen stolen thrown hidden seen`.split(/\s+/),
);

/** Whether a word in lower case is a past participle: "killed", "shot". */
export function isParticiple(word: string): boolean {
  return /^[a-z]{2,20}ed$/.test(word) || IRREGULAR.has(word);
}

/** Most characters before a verb or a name that say which part it has. */
const REACH = 40;

/** Before the verb of others than those whom the sentence is about: "clashes with rival factions led by". */
const OTHERS =
  /\b(?:with|against|between|among) (?:the )?(?:[\w-]{1,20} )?(?:rival|other|opposing|another|enemy) (?:[\w-]{1,20} ){1,2}$/i;

/** Behind a name that only tells whose the one is: "led by Russia's local ally". */
const OWNS = /^(?:['’]s?) \p{Ll}/u;

/**
 * Whether a name can have a role at a verb. An actor is before the verb or behind "by". A patient is behind the verb, or
 * before "was killed". A name that describes another has no role.
 */
export function canBe(role: Role, name: Span, sentence: string, verb: Span): boolean {
  if (isOnlyMentioned(sentence, name, verb)) return false;
  // "The Observatory said that rebels blew up the tunnel": the rebels did.
  if (role === 'actor' && speaks(sentence, name, verb)) return false;
  const isPassive = isPassiveVerb(sentence, verb);
  const isBefore = name.end <= verb.start;
  const gap = isBefore ? '' : sentence.slice(verb.end, name.start);
  const isBehindBy = isRoleBy(gap);
  if (role === 'patient') return isPassive === isBefore && !isBehindBy;
  if (!isBehindBy) return isBefore && !isPassive && actsBefore(sentence, name, verb);
  // "Vetoed a resolution by France": of the vetoed, not of who did it.
  const isByActor = isPassive || !isPast(sentence, verb);
  const isOther = OTHERS.test(before(sentence, verb)) || OWNS.test(behind(sentence, name));
  return isByActor && isOfVerb(gap) && !isOther;
}

function before(sentence: string, { start }: Span): string {
  return sentence.slice(Math.max(0, start - REACH), start);
}

function behind(sentence: string, { end }: Span): string {
  return sentence.slice(end, end + REACH);
}

/** Before a name that only describes another: "a commander of the militia", "majority-Shiite". */
const DESCRIBING =
  /\b(?:of|in|at|near|from|for|with|against|inside|outside|between|among|on|over) (?:the |an? )?([\w'’]{1,20} )?$|\w[-–]$/i;

/** Behind a name that only describes another: "Britain-based". */
const DESCRIBED = /^[-–]\p{L}/u;

/** Around a name that only tells who was spoken to, or whose reporter speaks: "told SANA", "the AFP correspondent". */
const TOLD = /\b(?:told|tells|telling) (?:the )?$/i;
const REPORTER = /^['’]?s? (?:reporter|correspondent|journalist|photographer|news agency)s?\b/i;

/** What is before a relative pronoun between a name and a verb. */
const RELATIVE = /^([^.]{0,400}?)\b(?:which|that|who|whom|whose)\b/i;

/** Before a name that only says something or hears it: "according to the Observatory". */
const ACCORDING = /\b(?:according to|said|says|added|told) (?:the )?$/i;

/** Whether a name describes another, or is only that of a speaker or a hearer. */
function isOnlyMentioned(sentence: string, name: Span, verb: Span): boolean {
  const [start, end] = [before(sentence, name), behind(sentence, name)];
  if (describes(start) || DESCRIBED.test(end)) return true;
  if (TOLD.test(start) || REPORTER.test(end) || ACCORDING.test(start)) return true;
  // "Mishal, an official of a group which runs …": the group does.
  const between = RELATIVE.exec(sentence.slice(name.end, Math.max(name.end, verb.start)));
  return between !== null && /\w/.test(between[1] ?? '');
}

/** Whether words before a name show that it only describes another. "On Monday" before it does not. */
function describes(before: string): boolean {
  const found = DESCRIBING.exec(before);
  return found !== null && !/^\p{Lu}/u.test(found[1] ?? '');
}

/** Whether a name only says what a sentence tells, in another word than a verb. */
function speaks(sentence: string, name: Span, verb: Span): boolean {
  const next = words(behind(sentence, name))[0];
  if (next === undefined || name.end + next.start === verb.start) return false;
  return isSayingWord(next.folded);
}

/** Before a verb of which the subject bears what it tells: "was reportedly killed". */
const PASSIVE = /\b(?:was|were|is|are|be|been|being|got|gets)\s+(?:\w{1,20}ly\s+)?$/i;

/** What can be between a participle and the "by" that makes it passive also without "was": "shelled on Monday by". */
const OUT: ReadonlySet<string> = new Set('up out down off back'.split(' '));
const WHEN_OR_WHERE: ReadonlySet<string> = new Set(
  'in on at near inside last late early'.split(' '),
);
const MOST_BEFORE_BY = 3;

function isBeforeBy(after: string): boolean {
  const next = words(after).map(({ folded }) => folded);
  if (next[0]?.endsWith('ly')) next.shift();
  if (OUT.has(next[0] ?? '')) next.shift();
  const by = next.indexOf('by');
  return by === 0 || (by > 1 && by <= MOST_BEFORE_BY && WHEN_OR_WHERE.has(next[0] ?? ''));
}

/** Whether a verb is a past participle, or looks like one: "shelled". */
function isPast(sentence: string, verb: Span): boolean {
  return isParticiple(cut(sentence, verb));
}

/** Whether the subject of a verb bears what the verb tells: "was killed", "shelled by". */
function isPassiveVerb(sentence: string, verb: Span): boolean {
  if (isPast(sentence, verb) && isBeforeBy(behind(sentence, verb))) return true;
  return !cut(sentence, verb).endsWith('ing') && PASSIVE.test(before(sentence, verb));
}

/** Most words that say what the one named behind "by" is: "by regime ally Iran". */
const MOST_ROLE_WORDS = 3;

const BY = /\bby\s+/g;

/** Whether only "by" and what the one named is are before a name: "by the Swedish expert". */
function isRoleBy(gap: string): boolean {
  const by = [...gap.matchAll(BY)].at(-1);
  if (!by) return false;
  const between = words(gap.slice(by.index + by[0].length));
  const own = between.filter(({ folded }, at) => at > 0 || !ARTICLES.has(folded));
  const isOther = (word: (typeof own)[number]) =>
    isStopWord(word.folded) || (!word.joined && /(?:ing|ed)$/.test(word.folded));
  return own.length <= MOST_ROLE_WORDS && !own.some(isOther);
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** "A raid carried out by the army" is by the same as what the raid did. */
const CARRYING = /^(?:carried|conducted|launched|staged|mounted|waged)$/;

/** "A report by" says only who wrote it. */
const WRITTEN = /\b(?:reports?|statements?|videos?|accounts?|tally|count|figures?|claims?)\s*$/;

/** Whether no verb is between a verb and the "by" behind it, to which that would belong. */
function isOfVerb(gap: string): boolean {
  const by = [...gap.matchAll(BY)].at(-1);
  const between = gap.slice(0, by?.index ?? 0);
  if (WRITTEN.test(between)) return false;
  return words(between).every(({ text }) => !isParticiple(text) || CARRYING.test(text));
}

/** Before a verb's word that is a noun or describes one: "the attack", "a draft resolution". */
const NAMING = /\b(?:[Aa]n?|[Tt]he|[Tt]his|[Aa]nother) (?:\p{Lu}[\p{L}-]{0,20} )?$/u;

/** Verbs by which a noun tells what was done: "launched an attack". */
const DOING =
  /\b(?:launch|carr(?:y|ied)|conduct|stag|mount|ma(?:k|d)e|beg[au]n|start|wag|led|deliver|issu|sign|submit|present|propos|wrote|prepar|claim)/i;

/** Begins another clause: "sought a mandate despite the vetoes". */
const OTHER_CLAUSE = /\b(?:despite|before|although|because|while|until|unless)\b/i;

/** Whether a name before a verb can be its subject. */
function actsBefore(sentence: string, name: Span, verb: Span): boolean {
  const between = sentence.slice(name.end, verb.start);
  // "The council debated the Western-drafted resolution"
  const isCompound = /[-–]$/.test(sentence.slice(0, verb.start));
  if (isCompound || OTHER_CLAUSE.test(between)) return false;
  const isNoun = !isPast(sentence, verb) && NAMING.test(between.slice(-REACH));
  return !isNoun || DOING.test(between);
}
