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

function digits(part: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+$/.test(part)) return Number(part.replaceAll(',', ''));
  return /^\d+(?:\.\d+)?$/.test(part) ? Number(part) : null;
}
