import type { Article } from '../../corpus/article.ts';
import { mentionsIn } from '../../reading/mentions.ts';
import { sentences } from '../../text/sentences.ts';
import { cut, isInside } from '../../text/span.ts';
import { isNameArticle } from '../../text/words/names.ts';
import { type Word, words } from '../../text/words/words.ts';

/** What a report is about is in its first sentences. */
const SENTENCES = 3;
const LOOKED_AT = 1_200;

/** Most names of a report, and most words of a name. */
const MOST_NAMES = 24;
const MOST_WORDS = 6;

const POSSESSIVE = /['’]s$/u;

/**
 * Finds the names in the first sentences of a report, and the shorter names in them: `Donald Trump` in `US
 * President Donald Trump`. Leaves out its own source and author.
 *
 * @returns The names as printed, by their folded words.
 */
export function namesInOpening({ body, source, author }: Article): ReadonlyMap<string, string> {
  const opening = body.slice(0, LOOKED_AT);
  const own = new Set([source, author].map((name) => folded(words(name ?? ''))));
  const names = new Map<string, string>();
  for (const span of sentences(opening).slice(0, SENTENCES)) {
    const text = cut(opening, span);
    for (const parts of namesIn(text)) {
      const key = folded(parts);
      if (own.has(key) || isOnlyAnArticle(parts) || names.size === MOST_NAMES) continue;
      names.set(key, printed(text, parts));
    }
  }
  return names;
}

/** The names in a sentence and the shorter names in them, as their words. */
function namesIn(sentence: string): Word[][] {
  const all = words(sentence);
  return mentionsIn(sentence, all).flatMap((mention) => {
    const inside = all.filter((word) => isInside(word, mention));
    return withoutOwners(inside).flatMap(withShorter);
  });
}

/** `At` and `El` belong to names such as `at-Tanf`, but alone they are not names. */
function isOnlyAnArticle([first, second]: readonly Word[]): boolean {
  return first !== undefined && !second && isNameArticle(first.folded) && !first.acronym;
}

/** Splits `Egypt's Hosni Mubarak` into two names. */
function withoutOwners(all: readonly Word[]): Word[][] {
  const names: Word[][] = [[]];
  for (const word of all) {
    names.at(-1)?.push(word);
    if (POSSESSIVE.test(word.text)) names.push([]);
  }
  return names.filter((name) => name.length > 0);
}

/** A name of one word, or the parts of two words or more in a longer one. */
function withShorter(name: Word[]): Word[][] {
  if (name.length === 1) return [name];
  const parts: Word[][] = [];
  for (let from = 0; from < name.length; from += 1) {
    for (let to = from + 2; to <= Math.min(name.length, from + MOST_WORDS); to += 1) {
      const part = name.slice(from, to);
      if (part[0]?.capitalised && part.at(-1)?.capitalised) parts.push(part);
    }
  }
  return parts;
}

function folded(parts: readonly Word[]): string {
  return parts.map((word) => word.folded).join(' ');
}

function printed(text: string, parts: readonly Word[]): string {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return '';
  const name = text.slice(first.start, last.end).replace(POSSESSIVE, '');
  return name.replace(/\s+/g, ' ');
}
