/** C0 and C1 control characters except tab and line feed, and those that change the writing direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are removed here
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Makes a text safe for a terminal: it cannot move the cursor, change colours or change the writing
 * direction of what follows.
 *
 * @returns The same words; line ends become `\n`.
 */
export function printable(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(CONTROLS, '');
}

/** {@link printable} text on one line. */
export function onOneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}
