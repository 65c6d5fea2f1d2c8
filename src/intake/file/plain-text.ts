/** Characters. Longer lines are whole paragraphs, not wrapped lines. */
const PARAGRAPH_LINE = 120;

/** Line ends of all systems, and page breaks. */
const LINE_ENDS = /\r\n?|[\u0085\u2028\v\f]/g;

/**
 * Formats a text as a body: paragraphs separated by one blank line, nothing else changed. If each line
 * is a paragraph, separates the lines too.
 */
export function tidyText(text: string): string {
  const lines = text
    .replace(LINE_ENDS, '\n')
    .replace(/\u2029/g, '\n\n')
    // Both are invisible, and would keep a search from finding the words around them.
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
