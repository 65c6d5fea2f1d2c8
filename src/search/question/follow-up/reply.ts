import type { NamedSources } from '../named-sources.ts';
import { type Parts, partsOf } from './completing/parts.ts';
import { namesOther } from './subject/other-event.ts';
import type { Named } from './understood.ts';
import { withoutLead } from './words/phrases.ts';

/** What the answer to the question before shows. */
export interface Shown {
  /** What it answers with, for a pronoun to mean it; `null` if that is not clear. */
  readonly answered: string | null;
  /** The person whom it surely answers with; `null` for none. */
  readonly person: string | null;
  /** Whether its first quote names a person or a body. */
  readonly hasPeople: boolean;
}

/** A reply to an answer, with what it can lean on. */
export interface Reply {
  readonly typed: string;
  /** Without the mark at its end, and in small letters if the question before is in capitals. */
  readonly said: string;
  /** Also without “and” and “what about”. */
  readonly rest: string;
  /** Whether it has one of these. */
  readonly isLinked: boolean;
  /** What `rest` names. */
  readonly parts: Parts;
  readonly names: Named;
  /** The question before, as it was asked. */
  readonly previous: string;
  /** Its first sentence, also without its mark and a request such as “tell me”. */
  readonly before: string;
  /** The sources that may be named. */
  readonly sources: NamedSources;
  /** The name that the answer gives, for a pronoun to mean it; `null` for none. */
  readonly answeredName: string | null;
  /** The person whom it surely answers with; `null` for none. */
  readonly person: string | null;
}

/** A name, as a pronoun can mean it. */
const NAME = /^\p{Lu}[^\d]*$/u;

/** Reads what a reply names. */
export function replyOf(
  asked: Pick<Reply, 'typed' | 'said' | 'previous' | 'before' | 'sources'>,
  { answered, person }: Shown,
): Reply {
  const { rest, isLinked } = withoutLead(asked.said);
  const parts = partsOf(rest, asked.sources);
  const names = namesIn(asked.before, rest, parts);
  const answeredName = answered !== null && NAME.test(answered) ? answered : null;
  return { ...asked, rest, isLinked, parts, names, answeredName, person };
}

/** Which limits a reply replaces, as far as its words show. */
function namesIn(before: string, text: string, parts: Parts): Named {
  const [date, source] = [parts.dates.length > 0, parts.sources.length > 0];
  return { date, source, event: date || source || namesOther(before, text, parts) };
}
