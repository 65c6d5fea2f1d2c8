/** Characters that can break a line in Discord, a terminal or a browser. */
const LINE_ENDS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** Control characters, and characters that override or isolate the direction of text. */
const LEFT_OUT = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Makes a text safe to show on one line. Replaces line ends with a space, removes control characters and
 * characters that change the direction of text, and replaces a lone surrogate with `\ufffd`.
 *
 * @param text - Any text, for example a slice of an article's body.
 */
export function visibleText(text: string): string {
  return text.toWellFormed().replace(LINE_ENDS, ' ').replace(LEFT_OUT, '');
}

/** Like {@link visibleText}, with runs of white space collapsed and the ends trimmed. */
export function visibleLine(text: string): string {
  return visibleText(text).replace(/\s+/gu, ' ').trim();
}
