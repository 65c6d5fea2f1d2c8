import { LONGEST_SUBJECT } from '../../text/typed-subject.ts';
import { chatWords } from './chat-words.ts';
import type { SmallTalk } from './small-talk/kind.ts';
import { isOf, PHRASES } from './small-talk/phrases.ts';
import { readOpinion, readWriting } from './small-talk/wishes.ts';

export type { SmallTalk } from './small-talk/kind.ts';

/** Small talk is short. Only a wish for a summary may name a long subject. */
const MOST_WORDS = 24;

const EMOJI_OF_THANKS = /^(?:👍|🙏|❤️?|🙂|😊|\s)+$/u;

/**
 * Reads small talk. Everything in the text must be small talk: "hi, who leads it?" is a question.
 *
 * @param typed - As a person typed it.
 * @returns `null` for anything that may be a question to the reports.
 */
export function readSmallTalk(typed: string): SmallTalk | null {
  if (typed.length > LONGEST_SUBJECT) return null;
  if (EMOJI_OF_THANKS.test(typed.trim())) return 'thanks';
  const all = chatWords(typed).map(({ folded }) => folded);
  if (all.length === 0 || all.length > MOST_WORDS) return null;
  for (const said of variantsOf(all)) {
    const found = PHRASES.get(said.join(' ')) ?? readCourtesy(said) ?? readOpinion(said);
    if (found !== null) return found;
  }
  return readWriting(withoutLead(all));
}

const LEAD = new Set(
  'hi hey hello hiya ok okay please so and but well then now yes no sorry dear'.split(' '),
);
const TAIL = new Set(
  `bot dateline there please thanks then now again man bro dude mate guys everyone everybody all
  friend friends sir here today exactly though really actually`.split(/\s+/),
);

/** The words, with and without the words of address around them. */
function variantsOf(all: readonly string[]): readonly (readonly string[])[] {
  const led = withoutLead(all);
  const called = withoutTail(all);
  const variants = [all, called, led, withoutTail(led)];
  return called.length === 1 ? [...variants, called.map(withoutDrawl)] : variants;
}

function withoutLead(all: readonly string[]): readonly string[] {
  const first = all.findIndex((word) => !LEAD.has(word));
  return first < 0 ? all : all.slice(first);
}

function withoutTail(all: readonly string[]): readonly string[] {
  const last = all.findLastIndex((word) => !TAIL.has(word));
  return last < 0 ? all : all.slice(0, last + 1);
}

/** "heyyy" as "hey". */
function withoutDrawl(word: string): string {
  let end = word.length;
  while (end > 1 && word[end - 1] === word[end - 2]) end -= 1;
  return word.slice(0, end);
}

/** Thanks and the like are made of few words in any order. */
function readCourtesy(said: readonly string[]): SmallTalk | null {
  if (isOf(said, 'thankful', 'around thanks')) return 'thanks';
  return isOf(said, 'acknowledging', 'around acknowledgements') ? 'acknowledgement' : null;
}
