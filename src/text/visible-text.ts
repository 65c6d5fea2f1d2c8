/** What ends a line for some reader somewhere: Discord, a terminal, a browser. */
const LINE_ENDS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** Control characters, and those that override or isolate the direction of what follows. */
const LEFT_OUT = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * What a reader sees of a text on one line: line ends become a space; control characters and those
 * that turn the direction of what follows are left out; half a surrogate pair becomes `\ufffd`.
 *
 * @param text - Any text, for example a slice of an article's body.
 */
export function visibleText(text: string): string {
  return text.toWellFormed().replace(LINE_ENDS, ' ').replace(LEFT_OUT, '');
}

/** A text as {@link visibleText} gives it, with runs of white space folded and none around it. */
export function visibleLine(text: string): string {
  return visibleText(text).replace(/\s+/gu, ' ').trim();
}
