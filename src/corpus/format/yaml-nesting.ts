/** Levels. Front matter has two: keys, and a list of tags. */
const DEEPEST = 200;

/** Brackets, signs that can open a level, and the white space that a line begins with. */
const OPENS_OR_CLOSES = /[[\]{}]|[-?:][ \t]|\n */g;

/**
 * Whether YAML may be nested deeper than its parser can go. The parser calls itself at each level. If
 * that fills the stack while an expression is compiled, V8 ends the whole process.
 *
 * @param yaml - May also be invalid. Brackets in quotation marks count as well.
 */
export function isNestedDeeply(yaml: string): boolean {
  let brackets = 0;
  // Levels without brackets. They end with the line, or with the brackets around them.
  let others = 0;
  for (const [sign] of yaml.matchAll(OPENS_OR_CLOSES)) {
    if (sign === '[' || sign === '{') brackets += 1;
    else if (sign === ']' || sign === '}') brackets = Math.max(0, brackets - 1);
    else if (!sign.startsWith('\n')) others += 1;
    else if (brackets === 0) others = sign.length - 1;
    if (brackets + others > DEEPEST) return true;
  }
  return false;
}
