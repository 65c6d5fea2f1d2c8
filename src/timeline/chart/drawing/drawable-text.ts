import { advancesOf } from './font.ts';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** No line of the chart holds more, in UTF-16 code units. */
const LOOKED_AT = 600;

const WHITE_SPACE = /[\s\u0085]+/gu;

/** Control and format characters, private and unassigned ones, and what stands for lost characters. */
const INVISIBLE = /[\p{C}\p{Default_Ignorable_Code_Point}\ufffc\ufffd]/gu;

/** Keeps letters of Persian apart: a format character that is part of the spelling. */
const NON_JOINER = '\u200c';

/** More marks on one letter than any language has would tower over the lines around. */
const TOO_MANY_MARKS = /(\p{M}{3})\p{M}+/gu;

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * What can be drawn of a text on one line. Characters that the fonts lack are left out, and so are
 * control characters and halves of surrogate pairs.
 *
 * @param text - Any text, for example a slice of an article's body; only its beginning is looked at.
 * @returns Words to draw; empty when no letter and no digit is left.
 */
export function drawableText(text: string): string {
  const visible = text
    .slice(0, LOOKED_AT)
    .toWellFormed()
    .normalize('NFC')
    .replace(WHITE_SPACE, ' ')
    .replace(INVISIBLE, (character) => (character === NON_JOINER ? character : ''))
    .replace(TOO_MANY_MARKS, '$1');
  const drawn = graphemes(visible).filter(isInFonts).join('').replace(/ +/g, ' ').trim();
  return WORD_CHARACTER.test(drawn) ? drawn : '';
}

/** Characters as readers know them, in order. */
export function graphemes(text: string): string[] {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
}

/** Whether the first letter of a text is of a script that runs from right to left. */
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
