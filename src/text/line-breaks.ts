/**
 * Replaces each run of white space that contains a line break with one space. Other white space is
 * unchanged.
 *
 * @param lineBreak - Matches a line break.
 */
export function foldLineBreaks(text: string, lineBreak = /[\r\n]/): string {
  return text.replace(/\s+/g, (space) => (lineBreak.test(space) ? ' ' : space));
}
