/** One step of an alignment: words that are the same, or a word that only one side has or that differs. */
export interface Step {
  /** Index of the word asked about; `null` if only the report has a word here. */
  readonly asked: number | null;
  /** Index of the printed word; `null` if only the text asked about has a word here. */
  readonly printed: number | null;
  readonly isSame: boolean;
  /** Whether the printed word is one of those left out with "…". */
  readonly isOmitted: boolean;
}

const SAME = 3;
const OTHER = -2;
const ALONE = -2;

/** Marks where the best way to a cell comes from. */
const [FROM_BOTH, FROM_ASKED, FROM_PRINTED] = [1, 2, 3];

/**
 * Aligns all words asked about with some words in a row of a longer text (Needleman and Wunsch, 1970, with free ends
 * on one side). Takes time and memory of the product of the lengths.
 *
 * @param asked - Keys of the words.
 * @param printed - Keys of the words of the longer text.
 * @param breaks - How many words are before each "…", where printed words may be left out.
 * @returns Steps from the first to the last word that both have or that stands for another; empty if no word is the same.
 */
export function align(
  asked: readonly string[],
  printed: readonly string[],
  breaks: ReadonlySet<number>,
): Step[] {
  const width = printed.length + 1;
  // Numbers are compared faster than strings.
  const numbers = new Map<string, number>();
  for (const key of asked) if (!numbers.has(key)) numbers.set(key, numbers.size);
  const own = Int32Array.from(asked, (key) => numbers.get(key) ?? -1);
  const others = Int32Array.from(printed, (key) => numbers.get(key) ?? -1);
  const from = new Uint8Array((asked.length + 1) * width);
  let above = new Int32Array(width);
  let row = new Int32Array(width);
  for (let at = 1; at <= asked.length; at += 1) {
    const isFree = breaks.has(at) || at === asked.length;
    row[0] = at * ALONE;
    from[at * width] = FROM_ASKED;
    for (let to = 1; to < width; to += 1) {
      const isSame = own[at - 1] === others[to - 1];
      let best = (above[to - 1] ?? 0) + (isSame ? SAME : OTHER);
      let way = FROM_BOTH;
      const byAsked = (above[to] ?? 0) + ALONE;
      if (byAsked > best) [best, way] = [byAsked, FROM_ASKED];
      const byPrinted = (row[to - 1] ?? 0) + (isFree ? 0 : ALONE);
      if (byPrinted > best) [best, way] = [byPrinted, FROM_PRINTED];
      row[to] = best;
      from[at * width + to] = way;
    }
    [above, row] = [row, above];
  }
  return traced(asked, printed, from, breaks);
}

function traced(
  asked: readonly string[],
  printed: readonly string[],
  from: Uint8Array,
  breaks: ReadonlySet<number>,
): Step[] {
  const width = printed.length + 1;
  const steps: Step[] = [];
  let at = asked.length;
  let to = printed.length;
  while (at > 0) {
    const way = to === 0 ? FROM_ASKED : from[at * width + to];
    if (way !== FROM_PRINTED) at -= 1;
    if (way !== FROM_ASKED) to -= 1;
    if (way === FROM_PRINTED && at === asked.length) continue;
    const isSame = way === FROM_BOTH && asked[at] === printed[to];
    steps.push({
      asked: way === FROM_PRINTED ? null : at,
      printed: way === FROM_ASKED ? null : to,
      isSame,
      isOmitted: way === FROM_PRINTED && breaks.has(at),
    });
  }
  return steps.some(({ isSame }) => isSame) ? steps.reverse() : [];
}
