/** What formats text anywhere in a line. */
const SPECIAL = /[\\`*_{}[\]<>#|~&$^!]/g;

/** What begins a heading, a list, a rule or a table when a line begins with it. */
const AT_START = /^(\s*)([-+=:])/;
const NUMBER_AT_START = /^(\s*\d{1,9})([.)])/;

/** White space would make a line of code, or end the paragraph. */
const INDENT = /^[^\S\n]+/;

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Escapes a text for a Markdown file, so that it is shown as it is, on one line. */
export function markdownLine(text: string): string {
  return text
    .split(LINE_END)
    .join(' ')
    .replace(SPECIAL, '\\$&')
    .replace(AT_START, '$1\\$2')
    .replace(NUMBER_AT_START, '$1\\$2');
}

/** Writes a text as a block quote that keeps its lines. */
export function markdownQuote(text: string): string {
  const lines = text.split(LINE_END).filter((line) => line.trim() !== '');
  return lines.map((line) => `> ${markdownLine(line.replace(INDENT, ''))}`).join('\n');
}

/**
 * Writes a text with a link.
 *
 * @param url - `null` leaves the text without one.
 */
export function markdownLink(text: string, url: string | null): string {
  const shown = markdownLine(text);
  return url === null ? shown : `[${shown}](<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}
