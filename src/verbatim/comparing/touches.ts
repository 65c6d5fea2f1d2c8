import { numberValue } from '../../reading/numbers/number-values.ts';
import { cut } from '../../text/span.ts';
import type { Touch } from '../finding.ts';
import { type ComparedWord, isCommon } from './compared-words.ts';

const NEGATIONS: ReadonlySet<string> = new Set(
  `not no never none nor neither nobody nothing nowhere without cannot cant wont dont doesnt didnt isnt arent wasnt
  werent hasnt havent hadnt wouldnt shouldnt couldnt mustnt neednt aint denied denies deny denying hardly barely
  unlikely untrue false لا لم لن ليس ليست ليسوا غير بدون دون عدم نفى نفت ينفي`.split(/\s+/),
);

/** Numbers in words that `numberValue` does not know. */
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `first second third fourth fifth sixth seventh eighth ninth tenth half halves quarter quarters dozens hundreds
  thousands millions billions trillion trillions tens once twice triple double both`.split(/\s+/),
);

const DIGIT = /\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^(?:\p{Lu}\.?){2,}$/u;

/** Some words of a text. */
export interface WordsOf {
  readonly text: string;
  readonly words: readonly ComparedWord[];
}

/** Which meanings a difference can change, judged by its words on both sides. */
export function touchesOf(asked: WordsOf, printed: WordsOf): Touch[] {
  const touches: Touch[] = [];
  if (differ(asked, printed, isNegation)) touches.push('negation');
  if (differ(asked, printed, isNumber)) touches.push('number');
  if (hasName(asked) || hasName(printed)) touches.push('name');
  return touches;
}

/** Whether any of the words is a negation. */
export function hasNegation(words: readonly ComparedWord[]): boolean {
  return words.some(isNegation);
}

function differ(
  asked: WordsOf,
  printed: WordsOf,
  isMeant: (word: ComparedWord) => boolean,
): boolean {
  const meant = ({ words }: WordsOf) =>
    words
      .filter(isMeant)
      .map(({ key }) => key)
      .join(' ');
  return meant(asked) !== meant(printed);
}

function isNegation({ key }: ComparedWord): boolean {
  return NEGATIONS.has(key.replace("'", ''));
}

function isNumber({ key }: ComparedWord): boolean {
  return DIGIT.test(key) || NUMBER_WORDS.has(key) || numberValue(key) !== null;
}

/** A capital that only begins a sentence warns of a name too. A warning too many does no harm. */
function hasName({ text, words }: WordsOf): boolean {
  return words.some((word) => {
    const printed = cut(text, word);
    return ACRONYM.test(printed) || (CAPITAL.test(printed) && !isCommon(word));
  });
}
