/**
 * Removes the marks around `**strong**` and `__strong__` words: a mark before a word, and the next
 * equal mark after a word. The text between them keeps its own marks.
 */
export function withoutStrongMarks(line: string): string {
  const findCloser = { '*': closerFinder(line, '**'), _: closerFinder(line, '__') };
  let bare = '';
  let copied = 0;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if ((sign !== '*' && sign !== '_') || !line.startsWith(sign, at + 1)) continue;
    const end = /\S/.test(line.charAt(at + 2)) ? findCloser[sign](at + 3) : -1;
    if (end === -1) continue;
    bare += line.slice(copied, at) + line.slice(at + 2, end);
    copied = end + 2;
    at = end + 1;
  }
  return bare + line.slice(copied);
}

/**
 * Finds marks that follow a word. Reads each part of the line only once, as long as each search starts
 * after the one before it.
 */
function closerFinder(line: string, mark: string): (from: number) => number {
  let found = 0;
  return (from) => {
    if (found === -1 || found >= from) return found;
    found = line.indexOf(mark, from);
    while (found !== -1 && !/\S/.test(line.charAt(found - 1))) {
      found = line.indexOf(mark, found + 1);
    }
    return found;
  };
}

/** Text next to a mark that is part of a word or of other marks. */
const JOINED_BEFORE = /[\p{L}\p{N}*_]$/u;
const JOINED_BEHIND = /^[\p{L}\p{N}]/u;

/** Text between the marks of one emphasis. */
const INSIDE = /[^*_\n]*/y;

/**
 * Removes the marks around `*emphasised*` and `_emphasised_` words that are not parts of longer words.
 * Reads the text between two marks only once.
 */
export function withoutEmphasis(line: string): string {
  let bare = '';
  let copied = 0;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if ((sign !== '*' && sign !== '_') || JOINED_BEFORE.test(line.slice(Math.max(0, at - 2), at))) {
      continue;
    }
    const end = closingMark(line, at, sign);
    if (end === -1) continue;
    bare += line.slice(copied, at) + line.slice(at + 1, end);
    copied = end + 1;
    at = end;
  }
  return bare + line.slice(copied);
}

/** Offset of the mark that closes the one at `at`, after a word or a mark; -1 if there is none. */
function closingMark(line: string, at: number, sign: string): number {
  if (!/\S/.test(line.charAt(at + 1))) return -1;
  INSIDE.lastIndex = at + 1;
  const next = at + 1 + (INSIDE.exec(line)?.[0].length ?? 0);
  const isClosing = (end: number) =>
    end > at + 1 &&
    line.charAt(end) === sign &&
    /\S/.test(line.charAt(end - 1)) &&
    !JOINED_BEHIND.test(line.slice(end + 1, end + 3));
  if (isClosing(next)) return next;
  return /[*_]/.test(line.charAt(next)) && isClosing(next + 1) ? next + 1 : -1;
}
