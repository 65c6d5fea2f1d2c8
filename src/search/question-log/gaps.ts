import { foldQuestion, type QuestionEntry } from './question-entry.ts';

/** A question that the reports did not answer, or not well. */
export interface Gap {
  /** As it was asked last. */
  readonly question: string;
  /** How often it was asked. */
  readonly asked: number;
  /** How often of these there was no answer. */
  readonly unanswered: number;
  /** How often somebody said that the answer was not it. */
  readonly notHelpful: number;
  /** The last day on which it was asked or judged, UTC. */
  readonly last: string;
}

/** Which gaps are looked for. */
export interface GapQuery {
  /** The first day that counts, such as `2026-11-20`. */
  readonly since: string;
  /** Only those asked there; of all servers if left out, of direct messages for `null`. */
  readonly server?: string | null | undefined;
  /** At most this many. */
  readonly limit: number;
}

/**
 * Finds the questions that got no answer, or were told off at least once; most asked first.
 *
 * @param entries - In the order in which they were noted.
 */
export function findGaps(
  entries: Iterable<QuestionEntry>,
  { since, server, limit }: GapQuery,
): readonly Gap[] {
  const gaps = new Map<string, Gap>();
  for (const entry of entries) {
    if (entry.day < since) continue;
    if (server !== undefined && entry.server !== server) continue;
    const key = foldQuestion(entry.question);
    gaps.set(key, count(gaps.get(key), entry));
  }
  return [...gaps.values()]
    .filter(({ unanswered, notHelpful }) => unanswered + notHelpful > 0)
    .sort(compareGaps)
    .slice(0, limit);
}

function count(gap: Gap | undefined, { question, day, answered, helpful }: QuestionEntry): Gap {
  const isNewer = gap === undefined || day >= gap.last;
  return {
    question: isNewer ? question : gap.question,
    asked: (gap?.asked ?? 0) + Number(answered !== undefined),
    unanswered: (gap?.unanswered ?? 0) + Number(answered === false),
    notHelpful: (gap?.notHelpful ?? 0) + Number(helpful === false),
    last: isNewer ? day : gap.last,
  };
}

function compareGaps(one: Gap, other: Gap): number {
  return (
    other.asked - one.asked ||
    other.unanswered + other.notHelpful - (one.unanswered + one.notHelpful) ||
    (other.last < one.last ? -1 : Number(other.last > one.last))
  );
}
