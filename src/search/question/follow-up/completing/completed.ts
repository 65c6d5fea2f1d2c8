import { isReportsRequest } from '../../reports-request.ts';
import type { Reply } from '../reply.ts';
import { aboutEvent } from '../subject/event.ts';
import { meansAnswer, resolvePronouns } from '../subject/pronouns.ts';
import { asksForWords } from '../subject/subject.ts';
import { alone, type FollowUp, settled, withEvent } from '../understood.ts';
import { askedOfState, capital, namingPeople, type Opening } from '../words/question-word.ts';
import { marked } from '../words/typed-text.ts';
import { askAlone, askAny, isBare, withSubject } from './asked-alone.ts';
import { asksOnlySource, hasVerb, isPlaceable, isSubject, isWhole, putAll } from './parts.ts';
import { putCounted } from './put-in-place.ts';

/** What a request for reports has before its topic: "any news about". */
const TOPIC = /^(.{1,80}?\b(?:about|on|regarding)) ./iu;

/** "its leader", rather than "before that". */
const OWNED = /^(?:its|his|her|their) /i;

/** Completes a reply without a question word by the question before: “and in Homs?”, “its leader”. */
export function completeFragment(reply: Reply): FollowUp {
  const { typed, said, rest, isLinked, parts, names, before, answeredName } = reply;
  const isOwn = !isLinked && isSubject(parts, /[?؟？]\s*$/.test(typed), rest);
  if (isOwn) return alone(typed);
  const state = askedOfState(before, rest);
  if (state !== null) return settled([state], before, names);
  const owned = resolvePronouns(before, rest, answeredName);
  if (owned !== null && OWNED.test(rest)) {
    return withEvent(settled(owned.map(aboutIt), before, names), aboutEvent(before, said));
  }
  const any = askAny(before, rest);
  if (any !== null) return withEvent(settled([any], before, names), any);
  // In a language without rules here, a word does not show where it belongs.
  if (!isLinked && !isPlaceable(parts)) {
    const isChoice = / or /i.test(rest);
    return settled(isChoice ? withSubject(before, rest) : [], before, names);
  }
  return putIntoQuestion(reply);
}

/** Puts what a reply names into the question before, or else asks what of it the reports tell. */
function putIntoQuestion({ rest, parts, names, previous, before, sources }: Reply): FollowUp {
  const put = putAll(before, rest, parts, sources);
  if (put.length > 0 || rest === '') return settled(put, before, { ...names, event: true });
  const topic = isReportsRequest(previous) && !hasVerb(rest) ? TOPIC.exec(before)?.[1] : null;
  if (topic) return settled([`${topic} ${rest}`], before, { ...names, event: true });
  const asked = hasVerb(rest) ? rest : `what about ${rest.replace(/^of /i, '')}`;
  const event = aboutEvent(before, asked);
  return withEvent(settled([event], before, names), event);
}

/** "and its leader?" asks about a thing that the question before did not ask about. */
function aboutIt(thing: string): string {
  return `What do the reports say about ${thing}`;
}

/** People of the event that the question before was about. */
const SAME_PEOPLE =
  /\bthe (?:wounded|injured|dead|killed|arrested|detained|survivors|victims|hostages|bodies)\b/iu;

/** Things that only a question before can have named: "the wounded", "the pilots". */
const LEANING = /\bthe \p{Ll}+\b/u;

/**
 * Completes a reply that begins with a question word.
 *
 * @param opening - Its question word.
 */
export function completeQuestion(reply: Reply, opening: Opening): FollowUp {
  const { typed, rest, isLinked, parts, names, previous, before, sources, person } = reply;
  // A list of reports is about no event that a question could lean on.
  if (!isLinked && isReportsRequest(previous)) return alone(typed);
  if (asksOnlySource(rest, parts)) {
    return settled(putAll(before, rest, { ...parts, things: [] }, sources), before, names);
  }
  if (isBare(rest, opening)) return settled(askAlone(before, rest, opening, person), before, names);
  const event = aboutEvent(before, rest);
  const resolved = withPronouns(reply, event);
  if (resolved !== null) return resolved;
  if (asksForWords(rest)) {
    return withEvent(settled(withSubject(before, rest), before, names), event);
  }
  if (!SAME_PEOPLE.test(rest) && namesMatter(reply)) {
    return alone(isLinked ? marked(capital(rest)) : typed);
  }
  const isOwn = !isLinked && isWhole(parts, rest);
  if (isOwn && !LEANING.test(rest)) return alone(typed);
  const counted = putCounted(namingPeople(before), rest);
  const readings = counted.length > 0 ? counted : withSubject(before, rest);
  // "how many children" counts in the question before.
  const typedAlone = isLinked || counted.length > 0 ? null : typed.trim();
  const read = withEvent(settled(readings, before, names, typedAlone), event);
  return read.kind === 'read' ? { ...read, isOwn } : read;
}

/** A reply with what its pronouns mean in their places; `null` without pronouns. */
function withPronouns(
  { rest, names, before, answeredName }: Reply,
  event: string,
): FollowUp | null {
  const resolved = resolvePronouns(namingPeople(before), rest, answeredName);
  if (resolved === null) return null;
  const isAboutEvent = resolved.length === 0 || !meansAnswer(rest, answeredName);
  const read = settled(resolved.map(capital), before, names);
  return isAboutEvent ? withEvent(read, event) : read;
}

/** Whether a reply names a date, a source or a name, so that it needs no other question. */
function namesMatter({ parts: { dates, sources, things } }: Reply): boolean {
  return dates.length + sources.length > 0 || things.some(({ isName }) => isName);
}
