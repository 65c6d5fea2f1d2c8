/** Maximum length of the lines of a message. Lines of three bytes per character fit as well. */
export const ROOM = 3_300;

/** Takes lines from the beginning as long as they fit. The first one is always taken. */
export function withinRoom(lines: readonly string[], room = ROOM): string[] {
  const fitting: string[] = [];
  let left = room;
  for (const line of lines) {
    left -= line.length + 1;
    if (left < 0 && fitting.length > 0) break;
    fitting.push(line);
  }
  return fitting;
}
