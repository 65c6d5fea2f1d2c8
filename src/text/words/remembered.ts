/**
 * Longest text, in UTF-16 units, whose result is kept. Almost all words are this short. V8 copies such a
 * short piece of a text, while a longer piece would keep the whole text in memory.
 */
const LONGEST = 12;

/**
 * Caches a function's results for short texts. Texts repeat their words, and computing a result costs
 * more than a lookup.
 *
 * @param compute - Depends on its argument alone, and never returns `undefined`.
 * @param most - Most results to keep. When the cache is full, it is emptied.
 */
export function remembered<Result>(
  compute: (text: string) => Result,
  most: number,
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (text.length > LONGEST) return compute(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = compute(text);
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}
