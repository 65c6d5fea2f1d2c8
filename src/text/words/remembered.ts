/**
 * Results are kept for texts of at most this many characters. Almost all words are as short, and V8 copies
 * such a piece of a text, while a longer piece keeps the whole text in memory.
 */
const LONGEST = 12;

/**
 * Makes a function that computes most results once: texts repeat their words, and what is asked of a word
 * costs more than looking it up.
 *
 * @param compute - Depends on its argument alone, and never returns `undefined`.
 * @param most - How many results are kept; when there are more, all are forgotten.
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
