import type { Steps } from '../../give-way.ts';
import type { NameCount, TopicName } from './topic-list.ts';

/** Most names, and most pairs, to choose from. */
const MOST_NAMES = 400;
const MOST_PAIRS = 200;

/** Only pairs of the commonest names are counted, so that their number does not grow with the corpus. */
const PAIRED = 100;

/** Least number of reports that share a pair. */
const LEAST_SHARED = 2;

/** A name is left out if a longer one with it is in nearly as many reports. */
const NEARLY = 0.8;

/** Discord's limit for the value of a choice. */
const LONGEST = 100;

/** Adjectives of names: `Syrian` beside `Syria`. */
const ADJECTIVE = /(?:n|i|ish|ese)$/;
const LONGEST_ENDING = 3;
const SHORTEST_STEM = 3;

/** Articles between which other work may run. */
const BATCH = 200;

/**
 * Chooses the names that most reports open with, and the pairs of them that reports share.
 *
 * @param counts - The names by their folded words.
 * @param read - The folded names of each article.
 */
export function* rankTopics(
  counts: ReadonlyMap<string, NameCount>,
  read: readonly (readonly string[])[],
): Steps<readonly TopicName[]> {
  const names = withoutParts(commonest(counts, MOST_NAMES));
  yield;
  const paired = new Map(names.slice(0, PAIRED).map((name) => [name.folded, name]));
  const shared = new Map<string, number>();
  let left = BATCH;
  for (const all of read) {
    left -= 1;
    if (left === 0) {
      left = BATCH;
      yield;
    }
    for (const pair of pairsOf(all.filter((name) => paired.has(name)))) {
      shared.set(pair, (shared.get(pair) ?? 0) + 1);
    }
  }
  const pairs = [...shared]
    .filter(([, reports]) => reports >= LEAST_SHARED)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_PAIRS)
    .flatMap(([pair, reports]) => pairTopic(pair, reports, paired));
  return [...names, ...pairs]
    .filter(({ name }) => name.length <= LONGEST)
    .sort((a, b) => b.reports - a.reports);
}

/** The names of most reports, in two passes without sorting all names. */
function commonest(counts: ReadonlyMap<string, NameCount>, most: number): TopicName[] {
  const tally: number[] = [];
  for (const { reports } of counts.values()) tally[reports] = (tally[reports] ?? 0) + 1;
  let least = tally.length;
  for (let found = 0; least > 1 && found < most; least -= 1) found += tally[least - 1] ?? 0;
  const found: TopicName[] = [];
  for (const [folded, { name, reports }] of counts) {
    if (reports < least) continue;
    found.push({ name, folded, reports });
    // Thousands of names can be in one report each.
    if (found.length === 2 * most) break;
  }
  return found.sort((a, b) => b.reports - a.reports).slice(0, most);
}

/** Leaves out parts of longer names, and adjectives of other names. */
function withoutParts(names: readonly TopicName[]): TopicName[] {
  return names.filter(
    (name) =>
      !names.some((other) => other !== name && (isPart(name, other) || isAdjective(name, other))),
  );
}

function isPart(name: TopicName, other: TopicName): boolean {
  return (
    other.folded.length > name.folded.length &&
    other.reports >= NEARLY * name.reports &&
    ` ${other.folded} `.includes(` ${name.folded} `)
  );
}

function isAdjective({ folded }: TopicName, other: TopicName): boolean {
  const stem = other.folded.slice(0, -1);
  const ending = folded.length - other.folded.length;
  return (
    ending > 0 &&
    ending <= LONGEST_ENDING &&
    stem.length >= SHORTEST_STEM &&
    !folded.includes(' ') &&
    folded.startsWith(stem) &&
    ADJECTIVE.test(folded)
  );
}

/** Pairs of names of which none is part of the other, each pair in one order. */
function pairsOf(names: readonly string[]): string[] {
  const sorted = names.toSorted();
  return sorted.flatMap((one, at) =>
    sorted
      .slice(at + 1)
      .filter((other) => !` ${one} `.includes(` ${other} `) && !` ${other} `.includes(` ${one} `))
      .map((other) => `${one}\n${other}`),
  );
}

/** The commoner name of a pair comes first. */
function pairTopic(
  pair: string,
  reports: number,
  known: ReadonlyMap<string, TopicName>,
): TopicName[] {
  const [one, other] = pair.split('\n').map((name) => known.get(name));
  if (!one || !other) return [];
  const [first, second] = one.reports >= other.reports ? [one, other] : [other, one];
  const name = `${first.name} and ${second.name}`;
  return [{ name, folded: `${first.folded} ${second.folded}`, reports }];
}
