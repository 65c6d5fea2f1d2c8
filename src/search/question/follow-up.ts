import { LONGEST_SUBJECT } from '../../text/typed-subject.ts';
import type { Filters } from '../filters.ts';
import { askedOfOthers, asksForOthers, withSubject } from './follow-up/completing/asked-alone.ts';
import { completeFragment, completeQuestion } from './follow-up/completing/completed.ts';
import { isSentence, partsOf } from './follow-up/completing/parts.ts';
import { putSource } from './follow-up/completing/put-in-place.ts';
import { type Reply, replyOf, type Shown } from './follow-up/reply.ts';
import { aboutEvent } from './follow-up/subject/event.ts';
import {
  alone,
  type FollowUp,
  type Named,
  settled,
  withoutNobody,
} from './follow-up/understood.ts';
import { datesOf } from './follow-up/words/noun-phrases.ts';
import { asksForMore, asksWhoSaidIt, limitedTo } from './follow-up/words/phrases.ts';
import { askInstead, namingPeople, openingOf } from './follow-up/words/question-word.ts';
import { calm, withoutMark, withoutRequest } from './follow-up/words/typed-text.ts';
import type { NamedSources } from './named-sources.ts';
import { isReportsRequest } from './reports-request.ts';

/** An answer of which nothing is known. */
const UNKNOWN: Shown = { answered: null, person: null, hasPeople: true };

/** Where another sentence follows a question: "How large was it? The numbers differ." */
const SECOND = /\w\?\s/;

/** "by whom", "killed by whom". */
const BY_WHOM = /^(?:\p{Ll}{3,20}ed )?by whom$/iu;

/**
 * Reads a reply to an answer that is not small talk, alone or with the question before. Names, dates, sources and question
 * words of the reply replace those of the question.
 *
 * @param previous - The question that was answered.
 * @param typed - The reply.
 * @param sources - The sources that may be named.
 * @param shown - What its answer shows.
 */
export function readFollowUp(
  previous: string,
  typed: string,
  sources: NamedSources,
  shown: Shown = UNKNOWN,
): FollowUp {
  const second = previous.search(SECOND);
  const asked = second < 0 ? previous : previous.slice(0, second + 2);
  const before = withoutRequest(withoutMark(calm(asked, previous)));
  const said = withoutMark(calm(typed, previous));
  const read = readReply({ typed, said, previous, before, sources }, shown);
  return shown.hasPeople ? read : withoutNobody(read, before);
}

function readReply(
  asked: Pick<Reply, 'typed' | 'said' | 'previous' | 'before' | 'sources'>,
  shown: Shown,
): FollowUp {
  const { typed, said, previous } = asked;
  if (said.length > LONGEST_SUBJECT) return alone(typed);
  if (asksForMore(said)) return { kind: 'more', question: previous };
  if (asksWhoSaidIt(said)) return { kind: 'attribution', question: previous };
  if (isReportsRequest(typed)) return alone(typed);
  const reply = replyOf(asked, shown);
  const { rest, names, before } = reply;
  const limited = readLimit(reply);
  if (limited !== null) return limited;
  if (asksForOthers(before, rest)) return { kind: 'more', question: previous };
  const ofOthers = askedOfOthers(before, rest);
  if (ofOthers !== null) return settled([ofOthers], before, { ...names, event: true });
  if (BY_WHOM.test(rest)) {
    const byWhom = askInstead(namingPeople(before), 'by whom');
    return settled(byWhom === null ? withSubject(before, rest) : [byWhom], before, names);
  }
  const opening = openingOf(rest);
  return opening === null ? completeFragment(reply) : completeQuestion(reply, opening);
}

/** Reads a reply that limits the question before to a source: “according to Reuters”; `null` if it does not. */
function readLimit({ said, before, sources }: Reply): FollowUp | null {
  const by = limitedTo(said);
  if (by === null || datesOf(by).length > 0) return null;
  const limited = isSentence(before)
    ? putSource(before, by, sources)
    : [aboutEvent(before, `according to ${by}`)];
  const isKnown = partsOf(by, sources).sources.length > 0;
  return settled(limited, before, { date: false, source: isKnown, event: true });
}

/**
 * Removes the limits that a reply replaces: a new date or source replaces the date or source that
 * the question before was limited to.
 */
export function withoutNamed(filters: Filters, { date, source, event }: Named): Filters {
  const { event: told, ...others } = filters;
  return {
    ...others,
    ...(event || told === undefined ? {} : { event: told }),
    ...(date ? { after: null, before: null } : {}),
    ...(source ? { sources: [] } : {}),
  };
}
