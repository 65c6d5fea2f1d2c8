import type { Span } from '../../text/span.ts';
import { isStopWord } from '../../text/words/stop-words.ts';
import { type Word, words } from '../../text/words/words.ts';

/** A list of tags in the middle of a text: the word, and everything up to the sentence after it. */
const TAGS = /(?<=^|[.!?"”)\n\r]\s?)(?:Tags|Topics)\s?:? (?=\p{Lu})/gu;

/** A line of tags. */
const TAG_LINE =
  /^(?:tags|topics|keywords|filed under|posted in|labels|وسوم|كلمات دلالية|كلمات مفتاحية)\s?: [^.!?\r\n]{2,300}$/gimu;

/** Characters, and words, of a list of tags. */
const LONGEST_LIST = 600;
const MOST_TAGS = 40;

const SENTENCE_END = /[.!?…]["”’)]?(?:\s|$)/u;

/** Finds lists of tags. */
export function tagListsOf(body: string): Span[] {
  const lines = Array.from(body.matchAll(TAG_LINE), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const spellings = spellingsOf(body);
  const lists = Array.from(body.matchAll(TAGS)).flatMap(({ index, 0: { length } }): Span[] => {
    const end = endOfList(body, index + length, spellings);
    return end === null ? [] : [{ start: index, end }];
  });
  return [...lines, ...lists];
}

/** A verb, by which a sentence without small words can be seen: "Planes bombed market." */
const PAST = /ed$/;

/**
 * Where a list of tags ends; `null` if that cannot be seen. The sentence after it has a word that names
 * nothing, such as `of` or `have`. It begins at the last capital before that word.
 */
function endOfList(body: string, from: number, spellings: Spellings): number | null {
  const line = body.slice(from, from + LONGEST_LIST).split(/[\n\r]/, 1)[0] ?? '';
  const sentenceEnd = line.search(SENTENCE_END);
  const all = words(sentenceEnd < 0 ? line : line.slice(0, sentenceEnd)).slice(0, MOST_TAGS + 1);
  const first = all.findIndex(({ folded, acronym }) => isStopWord(folded) && !acronym);
  if (first < 0) {
    if (all.length > MOST_TAGS) return null;
    const isSaying = all.some(({ capitalised, folded }) => !capitalised && PAST.test(folded));
    if (sentenceEnd >= 0) return isSaying ? null : from + sentenceEnd + 1;
    return line.length < LONGEST_LIST ? from + line.length : null;
  }
  const last = all.slice(0, first + 1).findLastIndex(({ capitalised }) => capitalised);
  if (last < 0) return null;
  return from + (all[beginning(all, last, spellings)]?.start ?? 0);
}

/**
 * Goes back over words that may begin the sentence. `Tags Aleppo Suspected Syrian planes` is a sentence from
 * `Suspected` on: `Syrian` would have its capital anyway, and nothing else in the report has `Suspected` as a
 * name.
 */
function beginning(all: readonly Word[], last: number, spellings: Spellings): number {
  const first = all[last];
  if (!first || !isName(first, spellings)) return last;
  let begins = last;
  for (let at = last - 1; at >= 0; at -= 1) {
    const word = all[at];
    if (!word?.capitalised || word.acronym || spellings.capitals(word.text) > 1) break;
    begins = at;
  }
  return begins;
}

const COUNT =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|\w{3,5}ty|dozens|scores|hundreds|thousands)$/;

/** Whether a word may have its capital inside a sentence too. */
function isName({ folded, acronym, text }: Word, { isSmall }: Spellings): boolean {
  return acronym || !(isStopWord(folded) || COUNT.test(folded) || isSmall(text.toLowerCase()));
}

/** How a body prints words. Reads the body only if it is asked. */
interface Spellings {
  /** How often the word has a capital inside a sentence. */
  readonly capitals: (word: string) => number;
  /** Whether the word is anywhere without a capital. */
  readonly isSmall: (word: string) => boolean;
}

/** A word after these may have its capital because a sentence begins. */
const BEGINS_SENTENCE = /(?:^|[.!?:"“”‘\r\n]\s?)$/u;

function spellingsOf(body: string): Spellings {
  const counts = new Map<string, number>();
  let isRead = false;
  const count = (word: string) => {
    if (!isRead) {
      for (const { text, start, capitalised } of words(body)) {
        const before = body.slice(Math.max(0, start - 2), start);
        if (capitalised && BEGINS_SENTENCE.test(before)) continue;
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
      isRead = true;
    }
    return counts.get(word) ?? 0;
  };
  return { capitals: count, isSmall: (word) => count(word) > 0 };
}
