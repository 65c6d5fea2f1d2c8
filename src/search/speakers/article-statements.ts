import { type BareName, readNaming } from '../../reading/statements/naming/named-speaker.ts';
import {
  likelySpeaker,
  speakersIn,
  statementsOf,
} from '../../reading/statements/quoted-speaker.ts';
import type { StatementKind } from '../../reading/statements/statement.ts';
import { cut, type Span } from '../../text/span.ts';
import type { IndexedArticle } from '../index/search-index.ts';

/** How something is said, in the order of the numbers that stand for it. */
const KINDS: readonly StatementKind[] = ['says', 'claims', 'denies', 'accuses', 'confirms'];

/** A sentence that is surely someone's words. */
export interface ToldSentence {
  /** Number of its passage, and its index there. */
  readonly passage: number;
  readonly sentence: number;
  readonly kind: StatementKind;
  /** How the report names the speaker: a span of the body. */
  readonly naming: Span;
  /** Whether it goes on with the statement of the sentence before. */
  readonly goesOn: boolean;
  /** Whether the speaker is sure. If not, the sentence prints who seems to say it. */
  readonly isSure: boolean;
  /** Numbers of the names of the speaker, and of the bodies that it speaks for. */
  readonly names: Uint32Array;
}

/** Numbers of a row before those of the names. */
const HEAD = 6;

/** Added to the kind of a sentence that goes on with the statement before, and of one whose speaker is not sure. */
const GOES_ON = 8;
const UNSURE = 16;

/**
 * The sentences of an article that are surely someone's words, as numbers, because a corpus has hundreds of thousands
 * of them.
 */
export class ArticleStatements {
  readonly indexed: IndexedArticle;
  readonly #rows: Uint32Array;

  /**
   * Reads an article.
   *
   * @param intern - Returns the number of a name.
   */
  constructor(indexed: IndexedArticle, intern: (name: BareName, body: string) => number) {
    this.indexed = indexed;
    this.#rows = Uint32Array.from(rowsOf(indexed, intern));
  }

  /** The sentences in order. */
  *sentences(): Iterable<ToldSentence> {
    const rows = this.#rows;
    for (let at = 0; at < rows.length; ) {
      const [passage = 0, sentence = 0, kind = 0, start = 0, end = 0, count = 0] = rows.subarray(
        at,
        at + HEAD,
      );
      const names = rows.subarray(at + HEAD, at + HEAD + count);
      at += HEAD + count;
      yield {
        passage: this.indexed.first + passage,
        sentence,
        kind: KINDS[kind & ~(GOES_ON | UNSURE)] ?? 'says',
        naming: { start, end },
        goesOn: (kind & GOES_ON) !== 0,
        isSure: (kind & UNSURE) === 0,
        names,
      };
    }
  }
}

function rowsOf(
  indexed: IndexedArticle,
  intern: (name: BareName, body: string) => number,
): number[] {
  const { body } = indexed.article;
  const statements = statementsOf(body);
  const speakerOf = speakersIn(body, statements);
  const namesAt = new Map<number, number[]>();
  const rows: number[] = [];
  const add = (place: readonly number[], kind: number, naming: Span) => {
    const names = namesAt.get(naming.start) ?? numbersOf(body, naming, intern);
    namesAt.set(naming.start, names);
    rows.push(...place, kind, naming.start, naming.end, names.length, ...names);
  };
  let before = -1;
  for (const [passage, number] of indexed.passages.entries()) {
    for (const [sentence, span] of indexed.passage(number).passage.sentences.entries()) {
      const speaker = speakerOf(span);
      const naming = speaker?.chain.at(-1);
      const likely = speaker ? null : likelySpeaker(body, statements, span);
      const cue = speaker?.cue.start ?? -1;
      const place = [passage, sentence];
      if (speaker && naming) {
        add(place, KINDS.indexOf(speaker.kind) + (cue === before ? GOES_ON : 0), naming);
      } else if (likely) add(place, UNSURE, likely);
      before = cue;
    }
  }
  return rows;
}

function numbersOf(
  body: string,
  naming: Span,
  intern: (name: BareName, body: string) => number,
): number[] {
  const { name, speaksFor } = readNaming(body, naming);
  const all = name === null ? speaksFor : [name, ...speaksFor];
  return [...new Set(all.map((each) => intern(each, cut(body, each))))];
}
