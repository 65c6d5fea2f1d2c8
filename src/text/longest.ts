/**
 * How long texts from outside may be: from pages, files, forms, options, redirects and lines of an
 * import. They are checked where they come in, after white space around them is gone, and nothing is
 * ever cut to fit. Lengths are UTF-16 code units, as JavaScript counts.
 */

/** A link. Servers and browsers refuse longer ones at about this length. */
export const LONGEST_LINK = 2_048;

/** A detail of one line: a title, source, author, tag, language, id, file name, option. */
export const LONGEST_DETAIL = 1_000;

const number = new Intl.NumberFormat('en');

/**
 * Says that a text is too long, and how long it may be.
 *
 * @param what - What is too long, for example `title`.
 * @param longest - Its limit.
 * @returns Such as `title is longer than 1,000 characters; shorten it`.
 */
export function describeTooLong(what: string, longest: number): string {
  return `${what} is longer than ${number.format(longest)} characters; shorten it`;
}
