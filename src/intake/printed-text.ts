/**
 * Control characters except tabs and line ends. No paper prints them, and JSON stores each as six
 * characters.
 */
const UNPRINTABLE = /[^\P{Cc}\t\n\r\u0085]/gu;

/** Where a word may be divided at the end of a line. They keep a search from finding the word. */
const DIVIDERS = /[\u00ad\ufeff]|(?<=\p{Script=Latin})\u200b(?=\p{Script=Latin})/gu;

/**
 * Letters as they look at one place of a word (Arabic, Hebrew) or joined to others (`ﬁ`), but not the
 * signs that stand for whole words.
 *
 * @see https://www.unicode.org/charts/PDF/UFB00.pdf
 */
const PRESENTATION_FORMS = /[\ufb00-\ufdcf\ufe70-\ufefc]+/gu;

/** Removes what is not printed from a text. */
export function asPrinted(text: string): string {
  return text.replace(UNPRINTABLE, '').replace(DIVIDERS, '');
}

/** Writes the letters of a PDF file as they are typed. */
export function asTyped(text: string): string {
  return text.replace(PRESENTATION_FORMS, (forms) => forms.normalize('NFKC'));
}
