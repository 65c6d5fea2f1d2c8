/** More letters than any word of a report that is worth comparing. */
const LONGEST = 40;

/**
 * Counts the typing mistakes between two words: a letter that is missing, added or wrong, or two
 * neighbours that are swapped. A letter can take part in one mistake only (optimal string alignment).
 *
 * @param most - Counts no further than this.
 * @returns `null` if there are more than `most`, or if a word is longer than 40 letters.
 */
export function editsBetween(one: string, other: string, most: number): number | null {
  if (Math.abs(one.length - other.length) > most) return null;
  if (one.length > LONGEST || other.length > LONGEST) return null;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const isSame = one[at - 1] === other[to - 1];
      let least = Math.min(
        (row[to] ?? 0) + 1,
        (next[to - 1] ?? 0) + 1,
        (row[to - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped = one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      if (isSwapped && to > 1) least = Math.min(least, (before[to - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return null;
    before = row;
    row = next;
  }
  const edits = row[other.length] ?? 0;
  return edits <= most ? edits : null;
}
