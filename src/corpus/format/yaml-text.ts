/** Begins with a letter, and has no white space but spaces. */
const PLAIN = /^\p{L}(?:[^\p{C}\p{Zl}\p{Zp}\p{Zs}]| )*$/u;

/** Parts of such a text that YAML would interpret or fold. */
const SIGN = / {2}| $|:(?: |$)| #/;

/** Characters that end a text inside `[…]`. */
const FLOW_SIGN = /[,[\]{}]/;

/** Words that other YAML parsers read as a boolean or as null. */
const RESERVED_WORD = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

/** A month or a day: needs no quotation marks. */
const DATE = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** Characters that an editor would not show, or would show as a line break. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u00a0]/gu;

/** Invisible characters that belong to the spelling of a word. */
const JOINERS = /[\u200c\u200d]/;

/**
 * Writes a text as a YAML scalar on one line. Leaves out quotation marks where YAML does not need them,
 * so that the file is easy to read and edit by hand.
 *
 * @param text - Any well-formed Unicode text.
 * @param inFlow - Whether the text is inside `[…]`.
 */
export function writeYamlText(text: string, inFlow = false): string {
  const isPlain =
    DATE.test(text) ||
    (PLAIN.test(text) &&
      !SIGN.test(text) &&
      !RESERVED_WORD.test(text) &&
      !(inFlow && FLOW_SIGN.test(text)));
  // A JSON string is a YAML string; only its invisible characters still have to be escaped.
  return isPlain ? text : JSON.stringify(text).replace(HIDDEN, escapeHidden);
}

function escapeHidden(sign: string): string {
  if (JOINERS.test(sign)) return sign;
  const code = sign.codePointAt(0) ?? 0;
  return code > 0xffff
    ? `\\U${code.toString(16).padStart(8, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`;
}
