import { fold } from '../../../text/words/fold.ts';
import { lemma } from '../../../text/words/lemma.ts';
import { isInDictionary } from '../../../text/words/related-words.ts';
import { isStopWord } from '../../../text/words/stop-words.ts';
import type { Lexicon } from '../../index/lexicon.ts';
import { englishWord, withEnglishWords } from './arabic-questions.ts';
import { mendSmallWord, spelledOut } from './chat-spellings.ts';
import { isChatter, withoutChatter } from './chatter.ts';
import { withStates } from './states.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** A letter is held if it is typed so many times: `sooo`. */
const HELD = 3;

const CAPITAL = /^\p{Lu}/u;

/** Abbreviations with a stroke. */
const STROKES: readonly (readonly [RegExp, string])[] = [
  [/(?<!\S)w\/o(?!\S)/gi, 'without'],
  [/(?<!\S)w\/(?=\s|\p{L})/giu, 'with '],
  [/(?<!\S)b\/c(?!\S)/gi, 'because'],
];

/** The subject of what may be true, and its helping verb: "Omar was". */
const HELPED =
  /^ ((?:[\p{L}\p{N}'’-]{1,30} ){1,5}?)(is|are|was|were|has|have|had|will|did|does) (?=\S)/iu;

/** "Is it true that Omar resigned" asks whether he did. */
const TRUE =
  /^\W{0,3}(?:is|was) it (?:really |actually )?(?:true|correct|right|a fact|the case)(?: that)?(?= \S)/i;

/** A transliterated article before a word in lower case, as it is assimilated. */
const ARTICLE =
  /(?<![\p{L}-])(al|el|ul|il|az|ez|ad(?= d)|ed(?= d)|ar(?= r)|er(?= r)|ash(?= sh)|es(?= s)) (?=\p{Ll}[\p{Ll}\p{N}]{2})/gu;

/**
 * Spells out a question as it is typed in a chat: without chatter, with whole words, with the
 * articles of names joined to them.
 *
 * @param typed - As a person typed it.
 * @param lexicon - Words of the corpus are left as they are.
 */
export function inPlainWords(typed: string, lexicon: Lexicon): string {
  const isKnown = (word: string) => isWordOf(fold(word), lexicon);
  const calm = typed.replace(WORD, (word) =>
    isKnown(word) ? word : withoutHeldLetters(word, isKnown),
  );
  const said = withEnglishWords(
    STROKES.reduce(
      (text, [stroke, word]) => text.replace(stroke, word),
      askedDirectly(withoutChatter(calm)),
    ),
  );
  const spelled = said.replace(WORD, (word, at: number) => {
    const folded = fold(word);
    if (CAPITAL.test(word) && (at > 0 || isInCorpus(folded, lexicon))) return word;
    const other = spelledOut(folded) ?? englishWord(folded);
    if (other !== null) return other;
    if (isDroppedG(folded, lexicon)) return `${word}g`;
    return isWordOf(folded, lexicon) ? word : (mendSmallWord(folded) ?? word);
  });
  return withStates(spelled).replace(ARTICLE, '$1-');
}

/** "Is it true that Omar was killed" asks "was Omar killed", and "is it true that Omar resigned" whether he did. */
function askedDirectly(text: string): string {
  const found = TRUE.exec(text);
  if (!found) return text;
  const rest = text.slice(found[0].length);
  const helped = HELPED.exec(rest);
  if (!helped) return `did${rest}`;
  const [whole, subject = '', verb = ''] = helped;
  return `${verb} ${subject}${rest.slice(whole.length)}`;
}

/** `gettin` is `getting`. */
function isDroppedG(folded: string, lexicon: Lexicon): boolean {
  return (
    /[a-z]{3}in$/.test(folded) && !isWordOf(folded, lexicon) && isWordOf(`${folded}g`, lexicon)
  );
}

function isInCorpus(folded: string, lexicon: Lexicon): boolean {
  return lexicon.frequencyOf(lemma(folded)) > 0;
}

function isWordOf(folded: string, lexicon: Lexicon): boolean {
  if (isStopWord(folded) || isChatter(folded)) return true;
  return isInCorpus(folded, lexicon) || isInDictionary(lemma(folded));
}

/** `killlled` is `killed`, `sooo` is `so`. */
function withoutHeldLetters(word: string, isKnown: (word: string) => boolean): string {
  const runs = runsOf(word);
  if (runs.length < 2 || runs.every((run) => run.length < HELD)) return word;
  const cutTo = (most: number) =>
    runs.map((run) => (run.length < HELD ? run : run.slice(0, most))).join('');
  return !isKnown(cutTo(2)) && isKnown(cutTo(1)) ? cutTo(1) : cutTo(2);
}

/** The letters of a word, with neighbours that are the same together. */
function runsOf(word: string): string[] {
  const runs: string[] = [];
  for (const letter of word) {
    const last = runs.at(-1);
    if (last?.[0] === letter) runs[runs.length - 1] = last + letter;
    else runs.push(letter);
  }
  return runs;
}
