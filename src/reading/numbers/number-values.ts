const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const TIMES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
]);

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, at) => [word, 10 * (at + 2)] as const),
]);

/**
 * The value of a printed number: 1200 for "1,200", 62 for "sixty-two".
 *
 * @returns `null` for "dozens", "half", "20-30" and other numbers without an exact value.
 */
export function numberValue(printed: string): number | null {
  let [sum, group] = [0, 0];
  for (const part of printed.toLowerCase().split(/[\s-]+/)) {
    const times = TIMES.get(part);
    const value = VALUES.get(part) ?? digits(part);
    const isRange = group > 0 && /^\d/.test(part);
    if (isRange || (times === undefined && value === null)) return null;
    group = times === undefined ? group + (value ?? 0) : Math.max(1, group) * times;
    if (times !== undefined && times >= 1_000) [sum, group] = [sum + group, 0];
  }
  return sum + group;
}

/** The limits of a printed number; the same value twice if it has none. */
export interface NumberLimits {
  readonly least: number;
  readonly most: number;
}

/**
 * The least and the most that a printed number can be: 3000 and 5000 for "3,000 to 5,000" and for "3,000-5,000".
 *
 * @returns `null` for "dozens", "half" and other numbers without an exact value.
 */
export function numberLimits(printed: string): NumberLimits | null {
  const exact = numberValue(printed);
  if (exact !== null) return { least: exact, most: exact };
  const inWords = printed.split(/\s(?:to|or|and)\s/);
  const [first = '', second = '', third] = inWords.length > 1 ? inWords : printed.split(/[-–]/);
  const [least, most] = [numberValue(first), numberValue(second)];
  if (least === null || most === null || third !== undefined) return null;
  // "Two to three thousand" counts thousands twice.
  const [, times = 1] =
    [...TIMES].find(([word]) => second.toLowerCase().endsWith(` ${word}`)) ?? [];
  return { least: least < times && most > least * times ? least * times : least, most };
}

function digits(part: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+$/.test(part)) return Number(part.replaceAll(',', ''));
  return /^\d+(?:\.\d+)?$/.test(part) ? Number(part) : null;
}
