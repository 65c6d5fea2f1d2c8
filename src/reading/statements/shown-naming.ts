import { cut, type Span } from '../../text/span.ts';
import { isSpeaking } from './finding/subjects.ts';
import { isMark, tokensOf } from './grammar/tokens.ts';
import { isBody, isRole } from './naming/roles.ts';
import type { Source, Statement } from './statement.ts';

const PRONOUN =
  /^(?:i|we|you|he|she|it|they|who|which|that|this|these|those|some|others|many|one|them|him|her|us|me)$/i;

/**
 * The words that tell who a speaker is.
 *
 * @param cue - Of the statement.
 * @param before - The statement before it, whose speaker "he" or "the source" must be.
 * @returns `null` if the words may be too few, too many, or those of another.
 */
export function namingToShow(
  body: string,
  { printed, naming }: Source,
  cue: Span,
  before: Statement | undefined,
): Span | null {
  if (!isApart(body, printed, cue)) return null;
  const words = cut(body, printed).trim();
  const fullest = cut(body, naming);
  const canLead = isWhole(fullest) && !isHalf(body, naming);
  const isSpeaking = before?.speaker.chain.at(-1)?.naming.start === naming.start;
  if (PRONOUN.test(words)) {
    const isKnown = isSpeaking || beganSentenceBefore(body, naming, printed);
    return isKnown && canLead && isPerson(fullest) ? naming : null;
  }
  // "A recent Xinhua"
  if (words.endsWith(fullest) && BARE_LEAD.test(words.slice(0, -fullest.length))) {
    return { start: printed.end - fullest.length, end: printed.end };
  }
  if (naming.start === printed.start) {
    const own = beforeSpeaking(body, printed);
    return isWhole(cut(body, own)) ? own : null;
  }
  if (isRoleAlone(words)) return isSpeaking && canLead ? naming : null;
  return canLead && isSurnameOf(words, fullest) ? naming : isWhole(words) ? printed : null;
}

/** "Ryder" of "Ryder speaking in Washington". */
function beforeSpeaking(body: string, naming: Span): Span {
  const tokens = tokensOf(body, naming, []);
  const at = tokens.slice(0, -1).findIndex(isSpeaking);
  const before = tokens.slice(0, at);
  const end = before.at(-1)?.end;
  return at < 0 || end === undefined || before.some((token) => isMark(token, ','))
    ? naming
    : { start: naming.start, end };
}

/** An article and adjectives before a name. */
const BARE_LEAD = /^(?:an?|the)\s(?:\p{Ll}+\s)*$/iu;

/** Where a sentence ends and the next begins. */
const SENTENCE_END = /[.!?](?:''|["”’'])?\s{1,9}(?:''|["“‘'])?\p{Lu}/gu;

/** Longest sentence to look back over, in UTF-16 units. */
const LONGEST_SENTENCE = 600;

/** Whether a naming begins the sentence before the one that a pronoun begins. */
function beganSentenceBefore(body: string, naming: Span, pronoun: Span): boolean {
  const between = body.slice(naming.end, pronoun.start + 1);
  if (between.length > LONGEST_SENTENCE || between.includes('\n')) return false;
  const [end] = between.matchAll(SENTENCE_END);
  const isNext = end !== undefined && end.index + end[0].length === between.length;
  return isNext && LEAD.test(body.slice(Math.max(0, naming.start - REACH), naming.start));
}

/** What may be between a sentence's beginning and its subject. */
const LEAD =
  /(?:^|(?:[\n.,;:!?"“”)\]—–]|'')\s{0,9}|\b(?:But|And|However|Meanwhile|While|Also|but|while|though|although|because|whereas|that|[Ll]ast (?:week|month|year)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: morning| afternoon| evening| night)?)\s{1,9})$/;

/** What may be between a subject and its verb. */
const BETWEEN =
  /^[\s,]*(?:(?:also|has|have|had|was|is|did|not|then|later|earlier|further|meanwhile|who|told|would|will|\p{L}+ly|(?:on )?\p{Lu}\p{Ll}+day)(?:[\s,]+|$))*$/u;

/** What may follow a subject behind its verb. */
const FOLLOW =
  /^(?:$|\s*(?:[\n.,;:!?"“”)\]—–]|'')|\s+(?:on|in|at|to|from|during|by|after|before|late|early|yesterday|last|this|as|meanwhile|speaking|adding|\p{Lu}\p{Ll}+day)\b)/u;

/** Characters of the body to look at around a source. */
const REACH = 40;

/** Whether no words around a source may belong to it. */
function isApart(body: string, { start, end }: Span, cue: Span): boolean {
  const lead = body.slice(Math.max(0, start - REACH), start);
  if (end <= cue.start) {
    return LEAD.test(lead) && cue.start - end <= REACH && BETWEEN.test(body.slice(end, cue.start));
  }
  const isBehind = cue.end <= start && body.slice(cue.end, start).trim() === '';
  return isBehind && FOLLOW.test(body.slice(end, end + REACH));
}

/** Whether words before a naming belong to it: "President of the", "UK based". */
function isHalf(body: string, { start }: Span): boolean {
  const before = body.slice(Math.max(0, start - REACH), start);
  if (/\baccording to(?: the)?\s{1,9}$/u.test(before)) return false;
  return /(?:\b(?:of|for|at|in|from|based|with|to)(?: the)?|\p{Lu}\p{L}{0,40})\s{1,9}$/u.test(
    before,
  );
}

/** Longest naming without a comma, in words. */
const LONGEST = 10;

/** Words that belong to the sentence around a naming, or end it half way. */
const NO_PART =
  /^(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|now|earlier|later|Tags|Date|Photo|[Rr]eports?)\b|\b\d{1,9}(?:[^\p{L}\d_-]|$)|\b(?:Meanwhile|However|Earlier|Later|time|day|week|month|year|said|says|told|is|are|was|were|has|had|hit|\p{L}{1,9}day)\b|(?:ed|ing|and|of|for|the|known)$|^(?:TV|[Rr]adio|[Mm]edia)$/u;

/** "The group": the report has told before which. */
const UNTOLD = /^(?:[Tt]h(?:e|is|at|ese|ose))\s[\p{Ll}\s-]+$/u;

function isWhole(naming: string): boolean {
  const [name = ''] = naming.split(',');
  return (
    /\p{L}/u.test(name) &&
    !UNTOLD.test(name) &&
    name.split(/\s+/).length <= LONGEST &&
    !NO_PART.test(name) &&
    !isRunTogether(name)
  );
}

/** "US probes civilian casualties Daesh": the end of a heading before a name. */
function isRunTogether(name: string): boolean {
  const [, between] = HEADING.exec(name) ?? [];
  return (
    between !== undefined && !between.split(/\s+/).some((word) => isRole(word) || isBody(word))
  );
}

/** A name, two words or more in lower case, and another name. */
const HEADING = /^\p{Lu}\S*\s((?:\p{Ll}{3,}\s){2,9})\p{Lu}/u;

/** Whether a naming is of two names or more, and not of initials. */
function isPerson(naming: string): boolean {
  return /\p{L}\s+\p{L}/u.test(naming) && !/^(?:\p{Lu}\.?)+$/u.test(naming);
}

/** "The source", "the spokesman". */
function isRoleAlone(words: string): boolean {
  const [first = '', ...others] = words.split(/\s+/);
  return (
    /^the$/i.test(first) && others.some(isRole) && others.every((word) => !/^\p{Lu}/u.test(word))
  );
}

/** Whether a naming is that of a person with this name: "Ryder", "Pat Ryder, a spokesperson". */
function isSurnameOf(words: string, naming: string): boolean {
  const isName = words.split(/\s+/).every((word) => /^(?:al-)?\p{Lu}\p{Ll}/u.test(word));
  const at = naming.indexOf(words);
  // What follows "Observatory" in "Syrian Observatory for Human Rights" is part of the name.
  return (
    isName && at > 0 && isPerson(naming) && /^(?:$|,| an? )/.test(naming.slice(at + words.length))
  );
}
