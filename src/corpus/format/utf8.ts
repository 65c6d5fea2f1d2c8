/** Strict, and keeps the byte-order mark for the caller to handle. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const LINE_FEED = 0x0a;

/**
 * Decodes UTF-8.
 *
 * @param bytes - A whole text.
 * @returns `null` if the bytes are not valid UTF-8.
 */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Finds the first line that is not valid UTF-8. A line feed is never part of a longer character, so
 * each line can be checked alone.
 *
 * @param bytes - A text for which {@link decodeUtf8} gave `null`.
 * @returns The line, counted from 1.
 */
export function findBrokenLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found === -1 ? bytes.length : found;
    if (decodeUtf8(bytes.subarray(start, end)) === null) return line;
    start = end + 1;
  }
  return 1;
}
