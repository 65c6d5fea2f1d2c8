/** Share of the found body that is true, and share of the true body that was found; from 0 to 1. */
export interface BodyScore {
  readonly precision: number;
  readonly recall: number;
}

/** Words in a shingle. */
const SHINGLE = 4;

/** A word: letters, digits, marks and the underscore. */
const TOKEN = /[\p{L}\p{M}\p{N}_]+/gu;

/**
 * Compares a body with the true one by their common shingles of four words. A text of fewer words is
 * one shingle.
 *
 * @see https://github.com/scrapinghub/article-extraction-benchmark
 */
export function scoreBody(found: string, truth: string): BodyScore {
  const [ours, theirs] = [shingles(found), shingles(truth)];
  let common = 0;
  for (const [shingle, count] of ours) common += Math.min(count, theirs.get(shingle) ?? 0);
  return { precision: share(common, total(ours)), recall: share(common, total(theirs)) };
}

function shingles(text: string): Map<string, number> {
  const words = text.match(TOKEN) ?? [];
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let start = 0; start < Math.max(1, words.length - SHINGLE + 1); start += 1) {
    const shingle = words.slice(start, start + SHINGLE).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

/** Returns 0 if the whole is empty. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Harmonic mean. */
export function f1({ precision, recall }: BodyScore): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Whether two titles are equal except for white space. */
export function isSameTitle(found: string | null, truth: string | null): boolean {
  return foldSpace(found) === foldSpace(truth);
}

/** Whether a draft's authors are exactly the true ones, in any order. */
export function isSameAuthors(found: string | null, truth: readonly string[] | null): boolean {
  const parts = (text: string) => text.split(/,\s*/).map((name) => foldSpace(name));
  const ours = new Set(found === null ? [] : parts(found));
  // A true name may contain a comma, as in `AFP, MANILA`.
  const theirs = new Set((truth ?? []).flatMap(parts));
  return ours.size === theirs.size && [...ours].every((name) => theirs.has(name));
}

/** Whether two names of a publication are equal except for case, accents, spaces and points. */
export function isSameSpelling(found: string | null, truth: string | null): boolean {
  return foldName(found) === foldName(truth);
}

function foldSpace(text: string | null): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}

function foldName(text: string | null): string {
  return (text ?? '')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
