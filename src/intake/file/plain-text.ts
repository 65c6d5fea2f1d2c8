/** Lines this long are whole paragraphs, not wrapped lines. */
const PARAGRAPH_LINE = 120;

/** The ends of lines that any system writes, and the end of a page. */
const LINE_ENDS = /\r\n?|[\u0085\u2028\v\f]/g;

/**
 * Puts a text into the form of a body: paragraphs parted by one blank line, nothing else changed.
 * Where every line is a paragraph, each becomes one.
 */
export function tidyText(text: string): string {
  const lines = text
    .replace(LINE_ENDS, '\n')
    .replace(/\u2029/g, '\n\n')
    // Neither can be seen; both would part words from what is searched for.
    .replaceAll('\u0000', '')
    .replaceAll('\ufeff', '')
    .split('\n')
    .map((line) => line.trimEnd());
  const isParted = lines.some(
    (line, index) => line === '' && index > 0 && index < lines.length - 1,
  );
  const filled = lines.filter((line) => line !== '');
  const long = filled.filter((line) => line.length > PARAGRAPH_LINE);
  const isLinewise = !isParted && long.length > filled.length / 3;
  return lines
    .join(isLinewise ? '\n\n' : '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
