import { foldQuestion, type QuestionEntry } from './question-entry.ts';

/** A question that had no answer, or whose answer was marked “Not it”. */
export interface Gap {
  /** As it was last asked. */
  readonly question: string;
  /** How often it was asked. */
  readonly asked: number;
  /** How often it had no answer. */
  readonly unanswered: number;
  /** How often its answer was marked “Not it”. */
  readonly notHelpful: number;
  /** The last day on which it was asked or judged, UTC. */
  readonly last: string;
}

/** Which gaps to find. */
export interface GapQuery {
  /** The first day that counts, such as `2026-11-20`. */
  readonly since: string;
  /** Only questions asked on this server; in direct messages for `null`, anywhere if left out. */
  readonly server?: string | null | undefined;
  /** At most this many. */
  readonly limit: number;
}

/**
 * Finds the questions that had no answer or were marked “Not it” at least once, most asked first.
 *
 * @param entries - In the order in which they were added.
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
