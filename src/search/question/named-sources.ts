import { type Word, words } from '../../text/words/words.ts';

/** A place in a question where a source is named. */
export interface SourceMention {
  /**
   * The sources meant, as the corpus spells them. Several may share a name (`BBC News - Sport`, `…
   * - Technology`).
   */
  readonly sources: ReadonlySet<string>;
  /** Its place in the question, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Separates a source's name from its section or slogan: `BBC News - Technology`. */
const AFTER_NAME = /[|:]\s|\s[-–—]\s/;

const DOMAIN = /\.(?:com|org|net|co\.uk|news)\b/i;

const WORD = String.raw`\p{Lu}[\p{L}\p{N}.&’'-]{0,60}`;
const NAME = `(?:The )?${WORD}(?: (?:of |and |the )?${WORD}){0,4}`;
const KIND_OF_REPORT = '(?:article|report|piece|review|analysis|story|coverage|interview)s?';

/** Patterns by which a question says whose report it means. */
const WHOSE_REPORT: readonly RegExp[] = [
  new RegExp(`(?:${KIND_OF_REPORT}|another|one)(?: published)? (?:from|by|in) (${NAME})`, 'gu'),
  new RegExp(`\\b(?:a|an|the|recent|separate) (${NAME}) ${KIND_OF_REPORT}\\b`, 'gu'),
  new RegExp(`\\breported by (${NAME})`, 'gu'),
];

/** Finds the sources of a corpus in questions, by the spellings people use. */
export class NamedSources {
  /** Spellings by their first word, longest first. */
  readonly #byFirstWord = new Map<string, { spelling: readonly string[]; source: string }[]>();

  /** @param sources - As the corpus spells them. */
  constructor(sources: readonly string[]) {
    for (const source of sources) {
      for (const spelling of spellingsOf(source)) {
        const [first = ''] = spelling;
        const known = this.#byFirstWord.get(first) ?? [];
        known.push({ spelling, source });
        this.#byFirstWord.set(first, known);
      }
    }
  }

  /** Finds the places where a question names sources, in order. */
  find(question: string): SourceMention[] {
    const all = words(question);
    const found: SourceMention[] = [];
    for (let at = 0; at < all.length; at += 1) {
      const longest = this.#longestAt(all, at);
      const first = all[at];
      const last = all[at + (longest?.length ?? 0) - 1];
      if (!longest || !first || !last) continue;
      found.push({ sources: longest.sources, start: first.start, end: last.end });
      at += longest.length - 1;
    }
    return found;
  }

  /**
   * Counts the publishers whose reports a question asks for and the corpus does not have: `an
   * article by Reuters` if nothing is from Reuters.
   *
   * @param known - The sources found in the same question.
   */
  countMissing(question: string, known: readonly SourceMention[]): number {
    // In a corpus that states no sources, no publisher counts as missing.
    if (this.#byFirstWord.size === 0) return 0;
    const missing = new Set<string>();
    for (const pattern of WHOSE_REPORT) {
      for (const match of question.matchAll(pattern)) {
        const name = match[1] ?? '';
        const start = match.index + match[0].indexOf(name);
        const end = start + name.length;
        if (known.some((mention) => mention.start < end && mention.end > start)) continue;
        missing.add(name);
      }
    }
    return missing.size;
  }

  #longestAt(all: readonly Word[], at: number) {
    const first = all[at];
    if (!first) return null;
    const matches = (this.#byFirstWord.get(first.folded) ?? []).filter(({ spelling }) =>
      spelling.every((word, offset) => all[at + offset]?.folded === word),
    );
    const length = Math.max(0, ...matches.map(({ spelling }) => spelling.length));
    // "Fortune" and "Wired" are ordinary words too, so a single word must be capitalised.
    if (length === 0 || (length === 1 && !first.capitalised)) return null;
    const longest = matches.filter(({ spelling }) => spelling.length === length);
    return { length, sources: new Set(longest.map(({ source }) => source)) };
  }
}

function spellingsOf(source: string): string[][] {
  const name = (source.split(AFTER_NAME)[0] ?? '').trimEnd();
  const spellings = [source, name, name.replace(DOMAIN, '')]
    .map((spelling) => words(spelling).map(({ folded }) => folded))
    .flatMap((spelling) => (spelling[0] === 'the' ? [spelling, spelling.slice(1)] : [spelling]))
    .filter((spelling) => spelling.join('').length > 2);
  return [...new Map(spellings.map((spelling) => [spelling.join(' '), spelling])).values()];
}
