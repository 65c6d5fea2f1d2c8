/** Begins with a letter and holds no white space but blanks. */
const PLAIN = /^\p{L}(?:[^\p{C}\p{Zl}\p{Zp}\p{Zs}]| )*$/u;

/** What YAML reads as a sign in such a text, or folds. */
const SIGN = / {2}| $|:(?: |$)| #/;

/** Signs that end a text inside `[…]`. */
const FLOW_SIGN = /[,[\]{}]/;

/** Words that other readers of YAML take for a truth value or for nothing. */
const RESERVED_WORD = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

/** A date as precise as the calendar knows it: nothing in it needs quotation marks. */
const DATE = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** What an editor would not show, or would take for the end of a line. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u00a0]/gu;

/** The letters, marks and joiners whose hidden signs belong to the spelling of a word. */
const JOINERS = /[\u200c\u200d]/;

/**
 * Writes a text as a YAML scalar on one line, without quotation marks where it cannot be
 * mistaken, so that the file stays pleasant to read and edit by hand.
 *
 * @param text - Any well-formed Unicode text.
 * @param inFlow - Whether it stands inside `[…]`.
 */
export function writeYamlText(text: string, inFlow = false): string {
  const isPlain =
    DATE.test(text) ||
    (PLAIN.test(text) &&
      !SIGN.test(text) &&
      !RESERVED_WORD.test(text) &&
      !(inFlow && FLOW_SIGN.test(text)));
  // A JSON string is a YAML string; only what stays invisible in it still has to be escaped.
  return isPlain ? text : JSON.stringify(text).replace(HIDDEN, escapeHidden);
}

function escapeHidden(sign: string): string {
  if (JOINERS.test(sign)) return sign;
  const code = sign.codePointAt(0) ?? 0;
  return code > 0xffff
    ? `\\U${code.toString(16).padStart(8, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`;
}
