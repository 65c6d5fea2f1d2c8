import { advancesOf } from './font.ts';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Most UTF-16 code units to read. No line of the chart has room for more. */
const LOOKED_AT = 600;

const WHITE_SPACE = /[\s\u0085]+/gu;

/** Control, format, private and unassigned characters, and those that replace lost characters. */
const INVISIBLE = /[\p{C}\p{Default_Ignorable_Code_Point}\ufffc\ufffd]/gu;

/** Stands for characters that the fonts lack. No text has it, because it is among the invisible ones. */
const LEFT_OUT = '\ufffd';
const RUN_LEFT_OUT = /\ufffd(?: ?\ufffd)*/g;
const ELLIPSIS = '…';

/** The zero-width non-joiner, a format character that is part of Persian spelling. */
const NON_JOINER = '\u200c';

/** More marks on one letter than any language has. They would overlap the lines around. */
const TOO_MANY_MARKS = /(\p{M}{3})\p{M}+/gu;

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Keeps the part of a text that can be drawn on one line. Shows an ellipsis for characters that the fonts
 * lack, so that no quote seems whole without them. Removes control characters and lone surrogates.
 *
 * @param text - Any text, for example a slice of an article's body. Only its beginning is read.
 * @returns The text to draw; empty if no letter or digit is left.
 */
export function drawableText(text: string): string {
  const visible = text
    .slice(0, LOOKED_AT)
    .toWellFormed()
    .normalize('NFC')
    .replace(WHITE_SPACE, ' ')
    .replace(INVISIBLE, (character) => (character === NON_JOINER ? character : ''))
    .replace(TOO_MANY_MARKS, '$1');
  const drawn = graphemes(visible)
    .map((grapheme) => (isInFonts(grapheme) ? grapheme : LEFT_OUT))
    .join('')
    .replace(RUN_LEFT_OUT, ELLIPSIS)
    .replace(/ +/g, ' ')
    .trim();
  return WORD_CHARACTER.test(drawn) ? drawn : '';
}

/** Splits a text into graphemes: characters as readers see them. */
export function graphemes(text: string): string[] {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
}

/** Whether the first letter of a text belongs to a right-to-left script. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(FIRST_LETTER.exec(text)?.[0] ?? '');
}

function isInFonts(grapheme: string): boolean {
  const [regular, bold] = [advancesOf('regular'), advancesOf('bold')];
  return Array.from(grapheme).every((character) => {
    const code = character.codePointAt(0) ?? 0;
    return character === NON_JOINER || (regular.has(code) && bold.has(code));
  });
}
