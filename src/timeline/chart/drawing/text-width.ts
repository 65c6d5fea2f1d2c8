import type { TextStyle } from '../style.ts';
import { advancesOf } from './font.ts';

const MARK = /^\p{M}$/u;
const LAM = 'ل';
const TATWEEL = 'ـ';

/** Unicode blocks with the isolated, final, initial and medial forms of Arabic letters. */
const PRESENTATION_FORMS = [
  [0xfe80, 0xfefc],
  [0xfb50, 0xfbff],
] as const;

/**
 * The isolated, final, initial and medial forms of each Arabic letter and of lam with alef, in the order
 * of Unicode. Letters that do not join the next one have only the first two.
 */
const FORMS: ReadonlyMap<string, readonly number[]> = readForms();

/**
 * Measures the width of a text. Arabic letters are measured in their joined forms. Kerning is ignored; it
 * can only make the drawn text narrower.
 *
 * @param text - Characters that the fonts have. Others have no width.
 * @param style - Its size in pixels and its weight.
 * @returns Pixels.
 */
export function textWidth(text: string, style: TextStyle): number {
  const advances = advancesOf(style.weight);
  const letters = Array.from(text).filter((letter) => !MARK.test(letter));
  let width = 0;
  for (let index = 0; index < letters.length; index += 1) {
    const letter = letters[index] ?? '';
    const joinsBefore = joinsNext(letters[index - 1]);
    const ligature = letter === LAM ? FORMS.get(letter + (letters[index + 1] ?? '')) : undefined;
    if (ligature) index += 1;
    const joinsAfter = !ligature && joinsNext(letter) && joinsPrevious(letters[index + 1]);
    const forms = ligature ?? FORMS.get(letter);
    const form = forms?.[Number(joinsBefore) + 2 * Number(joinsAfter)];
    width += advances.get(form ?? -1) ?? advances.get(letter.codePointAt(0) ?? -1) ?? 0;
  }
  return width * style.size;
}

function joinsNext(letter = ''): boolean {
  return letter === TATWEEL || FORMS.get(letter)?.length === 4;
}

function joinsPrevious(letter = ''): boolean {
  return letter === TATWEEL || (FORMS.get(letter)?.length ?? 0) > 1;
}

function readForms(): Map<string, number[]> {
  const all = new Map<string, number[]>();
  for (const [first, last] of PRESENTATION_FORMS) {
    const block = new Map<string, number[]>();
    for (let code = first; code <= last; code += 1) {
      const letter = String.fromCodePoint(code).normalize('NFKC');
      const forms = block.get(letter);
      if (forms) forms.push(code);
      else block.set(letter, [code]);
    }
    for (const [letter, forms] of block) if (!all.has(letter)) all.set(letter, forms);
  }
  return all;
}
