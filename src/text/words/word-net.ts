import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Suffixes of the WordNet files, by the letter for the part of speech. */
const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const;

type PartOfSpeech = keyof typeof FILES;

const PARTS = Object.keys(FILES) as PartOfSpeech[];

/** Offsets in a line of synonyms: of the number of words, and of the first word. */
const COUNT_AT = '00002137 03 n '.length;
const WORDS_AT = '00002137 03 n 02 '.length;

/** Offset of the number of the topic of a set of nouns, its length, and the number for persons. */
const TOPIC_AT = '00002137 '.length;
const TOPIC_LENGTH = 2;
const PERSONS = '18';

const NEW_LINE = 10;
const SPACE = 32;
/** Precedes the gloss, which is not used. */
const BAR = 124;

/** A pointer from a set of synonyms, or from one of its words, to another set or word. */
interface Pointer {
  readonly symbol: string;
  readonly part: PartOfSpeech;
  readonly offset: number;
  /** The word in its own set and the word in the other set, counted from 1; 0 for all words. */
  readonly from: number;
  readonly to: number;
}

/** Words with the same meaning, and pointers to other sets. Marks as in `adjective(p)` are removed. */
interface SynonymSet {
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

/** The words that WordNet relates to a word. Single words only, in lower case. */
export interface WordRelations {
  /** Of the same family: `decide` and `decision`, `Iraq` and `Iraqi`. */
  readonly family: ReadonlySet<string>;
  /** Of the same meaning in one of its first senses. */
  readonly synonyms: ReadonlySet<string>;
  /** Of a broader or a narrower meaning in one of its first senses. */
  readonly kinds: ReadonlySet<string>;
  /** Whether WordNet has the word in lower case, so that it is not only a name. */
  readonly isCommon: boolean;
  /** Whether the texts that WordNet's makers counted words in have it in lower case. They have Oxford, but no oxfords. */
  readonly isCounted: boolean;
}

/** WordNet sorts senses by frequency. Those after the first few mislead. */
const MOST_SENSES = 3;

/** A "router" is a device first, and last of all one who routes. */
const MOST_SENSES_OF_PERSON = 2;

/** Symbols of pointers (WordNet's `wninput(5)`). */
const PERTAINS = '\\';
const FAMILY: ReadonlySet<string> = new Set(['+', PERTAINS]);
const SIMILAR = '&';
const KINDS: ReadonlySet<string> = new Set(['@', '@i', '~', '~i']);

/**
 * Looks words up in the lexical database WordNet. Its files are sorted or point at each other by byte
 * offsets, so nothing has to be parsed before the first lookup.
 */
export class WordNet {
  readonly #indexes: Readonly<Record<PartOfSpeech, Buffer>>;
  readonly #sets: Readonly<Record<PartOfSpeech, Buffer>>;
  /** Offsets of the adjectives that pertain to a noun, by the offset of the noun. */
  readonly #pertaining: ReadonlyMap<number, readonly number[]>;

  /**
   * @param folder - Contains `index.noun`, `data.noun` and so on, in the format of `wndb(5)`.
   * @throws Error if a file is missing.
   */
  constructor(folder: string) {
    const read = (kind: string) =>
      Object.fromEntries(
        PARTS.map((part) => [part, readFileSync(join(folder, `${kind}.${FILES[part]}`))]),
      ) as Record<PartOfSpeech, Buffer>;
    this.#indexes = read('index');
    this.#sets = read('data');
    this.#pertaining = pertaining(this.#sets.a);
  }

  /**
   * Finds the words related to a word.
   *
   * @param word - In lower case.
   */
  relations(word: string): WordRelations {
    const found = {
      family: new Set<string>(),
      synonyms: new Set<string>(),
      kinds: new Set<string>(),
    };
    let [isCommon, isCounted] = [false, false];
    for (const part of PARTS) {
      const counted = this.countedSenses(word, part);
      for (const [sense, offset] of this.#senses(word, part).entries()) {
        const set = this.#read(part, offset);
        const isInLowerCase = set.words.includes(word);
        isCommon ||= isInLowerCase;
        isCounted ||= isInLowerCase && sense < counted;
        this.#addFamily(word, part, offset, set, found.family);
        if (sense >= MOST_SENSES) continue;
        addWords(set.words, found.synonyms);
        for (const { symbol, part: other, offset: at } of set.pointers) {
          if (symbol === SIMILAR) addWords(this.#words(other, at), found.synonyms);
          else if (KINDS.has(symbol)) addWords(this.#words(other, at), found.kinds);
        }
      }
    }
    for (const words of Object.values(found)) words.delete(word);
    return { ...found, isCommon, isCounted };
  }

  /** Whether it has a word, in lower case. It has no words of grammar, such as `the` and `with`. */
  has(word: string): boolean {
    return PARTS.some((part) => this.#find(word, this.#indexes[part]) !== null);
  }

  /** Whether a word can be a verb. */
  hasVerb(word: string): boolean {
    return this.#find(word, this.#indexes.v) !== null;
  }

  /** Whether a word, or several with a low line between them, can be a noun. */
  hasNoun(word: string): boolean {
    return this.#find(word, this.#indexes.n) !== null;
  }

  /** Whether a noun is one for persons in one of its commonest senses. */
  isPerson(word: string): boolean {
    return this.#senses(word, 'n')
      .slice(0, MOST_SENSES_OF_PERSON)
      .some((offset) => {
        const at = offset + TOPIC_AT;
        return this.#sets.n.toString('latin1', at, at + TOPIC_LENGTH) === PERSONS;
      });
  }

  #addFamily(
    word: string,
    part: PartOfSpeech,
    offset: number,
    { words, pointers }: SynonymSet,
    family: Set<string>,
  ): void {
    for (const pointer of pointers) {
      if (!FAMILY.has(pointer.symbol) || words[pointer.from - 1]?.toLowerCase() !== word) continue;
      const other = this.#words(pointer.part, pointer.offset)[pointer.to - 1];
      if (other !== undefined) addWords([other], family);
    }
    // For some places only the adjective has a pointer: `Iraqi` points at `Iraq`, but not back.
    if (part === 'n' && family.size === 0 && words.some(isProper)) {
      addWords(this.#saidOf(offset, words, word), family);
    }
  }

  /** Adjectives that pertain to a name. */
  #saidOf(offset: number, words: readonly string[], word: string): string[] {
    return (this.#pertaining.get(offset) ?? []).flatMap((start) => {
      const set = this.#read('a', start);
      return set.pointers.flatMap(({ symbol, offset: to, from, to: named }) => {
        const isIt =
          symbol === PERTAINS && to === offset && words[named - 1]?.toLowerCase() === word;
        return isIt ? (set.words[from - 1] ?? []) : [];
      });
    });
  }

  /** Offsets of the sets that contain a word, the commonest sense first. */
  #senses(word: string, part: PartOfSpeech): number[] {
    const line = this.#find(word, this.#indexes[part]);
    if (line === null) return [];
    // lemma, part, number of senses, number of pointers, pointers…, senses, senses tagged, offsets…
    const fields = line.trim().split(' ');
    const pointers = Number(fields[3]);
    return fields.slice(6 + pointers).map(Number);
  }

  /** How many senses of a word were counted, all before the others: the field after the number of senses. */
  countedSenses(word: string, part: PartOfSpeech): number {
    const fields = this.#find(word, this.#indexes[part])?.trim().split(' ') ?? [];
    return Number(fields[5 + Number(fields[3] ?? 0)] ?? 0);
  }

  /** Finds the line of a word by binary search. The licence at the top of the file is indented. */
  #find(word: string, index: Buffer): string | null {
    const wanted = Buffer.from(`${word} `, 'latin1');
    let [low, high] = [0, index.length];
    while (low < high) {
      let start = Math.floor((low + high) / 2);
      while (start > low && index[start - 1] !== NEW_LINE) start -= 1;
      const next = after(NEW_LINE, index, start);
      const order =
        index[start] === SPACE
          ? -1
          : index.compare(
              wanted,
              0,
              wanted.length,
              start,
              // A long word can reach beyond the end of the file.
              Math.min(start + wanted.length, index.length),
            );
      if (order === 0) return index.toString('latin1', start, next);
      if (order < 0) low = next;
      else high = start;
    }
    return null;
  }

  /** Reads the words of a set: offset, file, part, number of words (hexadecimal), (word, number)… */
  #words(part: PartOfSpeech, offset: number): string[] {
    const file = this.#sets[part];
    const count = Number.parseInt(
      file.toString('latin1', offset + COUNT_AT, offset + WORDS_AT - 1),
      16,
    );
    let end = offset + WORDS_AT;
    for (let fields = 0; fields < 2 * count; fields += 1) end = after(SPACE, file, end);
    const fields = file.toString('latin1', offset + WORDS_AT, end).split(' ');
    return Array.from({ length: count }, (_, at) => (fields[2 * at] ?? '').replace(/\(\w+\)$/, ''));
  }

  #read(part: PartOfSpeech, offset: number): SynonymSet {
    const file = this.#sets[part];
    const words = this.#words(part, offset);
    // …number of pointers, (symbol, offset, part, ends)…
    const line = file.toString('latin1', offset + WORDS_AT, after(BAR, file, offset));
    const fields = line.split(' ').slice(2 * words.length);
    const pointers = Array.from({ length: Number(fields[0]) }, (_, at) =>
      pointerOf(fields.slice(1 + 4 * at, 5 + 4 * at)),
    );
    return { words, pointers };
  }
}

/** The offset after the next such byte. It is near, so a loop costs less than a native call. */
function after(byte: number, file: Buffer, from: number): number {
  let at = from;
  while (at < file.length && file[at] !== byte) at += 1;
  return at + 1;
}

function pertaining(adjectives: Buffer): Map<number, number[]> {
  const found = new Map<number, number[]>();
  const pointer = ` ${PERTAINS} `;
  for (let at = adjectives.indexOf(pointer); at >= 0; at = adjectives.indexOf(pointer, at + 1)) {
    const noun = Number.parseInt(adjectives.toString('latin1', at + pointer.length, at + 11), 10);
    const start = adjectives.lastIndexOf(NEW_LINE, at) + 1;
    found.set(noun, [...(found.get(noun) ?? []), start]);
  }
  return found;
}

function pointerOf([symbol = '', offset = '', part = '', ends = '']: readonly string[]): Pointer {
  return {
    symbol,
    part: part as PartOfSpeech,
    offset: Number(offset),
    from: Number.parseInt(ends.slice(0, 2), 16),
    to: Number.parseInt(ends.slice(2), 16),
  };
}

function isProper(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function addWords(words: readonly string[], to: Set<string>): void {
  for (const word of words) {
    if (/^[a-z]{2,}$/i.test(word)) to.add(word.toLowerCase());
  }
}
