import { createHash } from 'node:crypto';
import { fold } from '../../text/words/fold.ts';
import type { Article } from '../article.ts';
import { quoteForMessage } from '../fault.ts';

/** Most characters of a generated id, without the number that makes it unique. */
const LONGEST_MADE_ID = 60;

/** Most characters of an id. */
const LONGEST_ID = 80;

/** Most systems limit file names to 255 bytes; the rest is for `.md` and a temporary name. */
const MOST_BYTES = 200;

const ID = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*$/u;

/** Names that Windows reserves for devices, with or without an extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Letters with their marks, digits, and apostrophes as in Iran’s and don't. */
const WORD = /[\p{L}\p{M}\p{N}'’]+/gu;

/** Every word has at least one. */
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

const LETTERS = /[\p{L}\p{M}\p{N}]+/gu;

/** Arabic words are not folded: that would make them harder to read. */
const ARABIC = /\p{Script=Arabic}/u;

/** Words to leave out at the beginning of an id. */
const LEADING_WORDS: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** Words with which a shortened id should not end. */
const HANGING_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but of in on at to for from by with as near over into after before ' +
    'is are was were be has have had will that which who'
  ).split(' '),
);

/**
 * Whether a text can be an article's id and, with `.md`, the name of its file on every system.
 *
 * @param text - For example `2019-09-07-convoy-of-more-than-100-us-military-trucks`.
 */
export function isId(text: string): boolean {
  return (
    ID.test(text) &&
    !text.endsWith('.') &&
    !DEVICE.test(text) &&
    [...text].length <= LONGEST_ID &&
    Buffer.byteLength(text) <= MOST_BYTES
  );
}

/**
 * Says what is wrong with an id.
 *
 * @param id - The name of a file without `.md`.
 * @returns A sentence that says what to write instead; `null` if {@link isId} holds.
 */
export function findIdFault(id: string): string | null {
  if (isId(id)) return null;
  return (
    `the name ${quoteForMessage(id)} cannot be an id; rename the file with at most ${LONGEST_ID} ` +
    'letters, digits, hyphens and underscores, such as 2019-09-07-convoy.md'
  );
}

/**
 * Makes an id for a new article from its date and the words of its title. Removes accents from Latin
 * letters. Letters of other scripts stay, so that their readers can read the id.
 *
 * @param taken - Whether an id is already in use.
 * @returns At most 60 characters, followed by a number such as `-2` if the id is taken: the lowest free
 *   one, as long as the numbers in use have no gaps.
 */
export function makeId(
  article: Pick<Article, 'title' | 'published'>,
  taken: (id: string) => boolean,
): string {
  const base = joinWords([article.published ?? 'undated', ...readWords(article.title)]);
  if (!taken(base)) return base;
  const isFree = (number: number) => !taken(`${base}-${number}`);
  // Thousands of reports may share a title, for example a newspaper section, so do not try every
  // number.
  let free = 2;
  while (!isFree(free)) free *= 2;
  let low = Math.floor(free / 2) + 1;
  while (low < free) {
    const middle = Math.floor((low + free) / 2);
    if (isFree(middle)) free = middle;
    else low = middle + 1;
  }
  return `${base}-${free}`;
}

/** Folds an id, so that spellings that some file systems treat as the same become equal. */
export function foldId(id: string): string {
  return id.normalize('NFC').toLowerCase();
}

/**
 * A short key for an article. It fits into the id of a Discord button, which has at most 100
 * characters.
 *
 * @returns 8 characters of base64url: 48 bits, so that among 10,000 articles the chance of any two
 * sharing a key is below one in five million.
 */
export function articleKey(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, 8);
}

function readWords(title: string): string[] {
  const words = (title.match(WORD) ?? []).flatMap((word) => {
    if (!LETTER_OR_DIGIT.test(word)) return [];
    // Folding may add other characters: ㈠ becomes (一).
    return (ARABIC.test(word) ? word : fold(word)).match(LETTERS) ?? [];
  });
  const [first, ...rest] = words;
  return first !== undefined && LEADING_WORDS.has(first) && rest.length > 0 ? rest : words;
}

/** Joins as many words as fit. Cuts the first word of the title if it alone is too long. */
function joinWords([date = '', ...words]: readonly string[]): string {
  const kept = [date];
  for (const word of words) {
    if (!fits([...kept, word])) break;
    kept.push(word);
  }
  if (kept.length < words.length + 1) {
    while (kept.length > 2 && HANGING_WORDS.has(kept.at(-1) ?? '')) kept.pop();
  }
  const [longWord] = words;
  if (kept.length === 1 && longWord !== undefined) kept.push(tear(date, longWord));
  return kept.join('-');
}

function tear(date: string, word: string): string {
  let torn = '';
  for (const character of word) {
    if (!fits([date, torn + character])) break;
    torn += character;
  }
  return torn;
}

function fits(parts: readonly string[]): boolean {
  const id = parts.join('-');
  // Leaves room for a number such as -12345.
  return [...id].length <= LONGEST_MADE_ID && Buffer.byteLength(id) <= MOST_BYTES - 6;
}
