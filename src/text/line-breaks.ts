/**
 * Folds white space that holds a line break to one blank; other white space stays as it is.
 *
 * @param text - Any text.
 * @param lineBreak - What counts as a line break.
 */
export function foldLineBreaks(text: string, lineBreak = /[\r\n]/): string {
  return text.replace(/\s+/g, (space) => (lineBreak.test(space) ? ' ' : space));
}
