/** Lines that each begin with a mark or a number, and deeper lines that belong to them. */
export const LIST =
  /^ *(?:[-*+]|\d{1,9}\.)[ \t]+[^\n]+(?:\n(?: *(?:[-*+]|\d{1,9}\.)[ \t]+| {2,})[^\n]+)*(?:\n|$)/;

const MARK = /^( *)([-*+]|\d{1,9}\.)[ \t]+/;

/** Whether the text before ends a line, or is empty. */
export function isAtLineStart(before: string): boolean {
  return before === '' || before.endsWith('\n');
}

/** A list split into its items, whose contents are still Markdown. */
export interface ListItems {
  readonly ordered: boolean;
  /** Number of the first item. */
  readonly start: number;
  readonly items: readonly string[];
}

/**
 * Splits a list into its items.
 *
 * @param source - The text that {@link LIST} matched.
 */
export function listItems(source: string): ListItems {
  const lines = source.replace(/\n$/, '').split('\n');
  const [, indent = '', mark = '-'] = MARK.exec(lines[0] ?? '') ?? [];
  const items: string[][] = [];
  for (const line of lines) {
    const found = MARK.exec(line);
    const isOwn = found !== null && (found[1] ?? '').length <= indent.length;
    if (isOwn) items.push([line.slice(found[0].length)]);
    // Deeper lines lose one step of indentation. A list among them is read with its item.
    else items.at(-1)?.push(line.slice(Math.min(indent.length + 2, leadingSpace(line))));
  }
  return {
    ordered: /\d/.test(mark),
    start: Number.parseInt(mark, 10) || 1,
    items: items.map((each) => each.join('\n')),
  };
}

function leadingSpace(line: string): number {
  return line.length - line.trimStart().length;
}
