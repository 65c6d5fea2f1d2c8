/**
 * Limits for text from outside: pages, files, forms, options, redirects and lines of an import. Text is
 * checked where it comes in, after trimming, and never cut to fit. Lengths are UTF-16 code units.
 */

/** Longest link. Servers and browsers refuse links above about this length. */
export const LONGEST_LINK = 2_048;

/** Longest detail of one line: a title, source, author, tag, language, id, file name or option. */
export const LONGEST_DETAIL = 1_000;

const number = new Intl.NumberFormat('en');

/**
 * Writes the message for a text that is too long.
 *
 * @param what - The name of the text, for example `title`.
 * @param longest - Its limit, in UTF-16 code units.
 * @returns For example `title is longer than 1,000 characters; shorten it`.
 */
export function describeTooLong(what: string, longest: number): string {
  return `${what} is longer than ${number.format(longest)} characters; shorten it`;
}
