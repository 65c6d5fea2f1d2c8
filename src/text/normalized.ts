/**
 * So many marks in a row no letter of any language has; Unicode takes no more for the same letter.
 *
 * @see https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format
 */
const MOST_MARKS = /(\p{M}{30})(?=\p{M})/gu;

/** Joins nothing and cannot be seen; marks on both sides of it keep their order. */
const GRAPHEME_JOINER = '\u034f';

/**
 * A text in a normalization form of Unicode. Marks on one letter are put in order, which takes time
 * with the square of their number: endless runs of them are parted first.
 *
 * @param text - Any text.
 * @param form - As `String.prototype.normalize` takes it.
 */
export function normalized(text: string, form: 'NFC' | 'NFKC' | 'NFKD'): string {
  return text.replace(MOST_MARKS, `$1${GRAPHEME_JOINER}`).normalize(form);
}
