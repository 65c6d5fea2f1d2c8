import { readNaming } from '../../../reading/statements/naming/named-speaker.ts';
import {
  likelySpeaker,
  speakersIn,
  statementsOf,
} from '../../../reading/statements/quoted-speaker.ts';
import type { StatementKind } from '../../../reading/statements/statement.ts';
import type { Span } from '../../../text/span.ts';
import type { IndexedArticle } from '../../index/search-index.ts';

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

/** Numbers of a row before the spans of the names. */
const HEAD = 6;

/** Added to the kind of a sentence that goes on with the statement before, and of one whose speaker is not sure. */
const GOES_ON = 8;
const UNSURE = 16;

/** Returns the number of a name that a report prints. */
export type Intern = (printed: string) => number;

/**
 * The sentences of an article that are surely someone's words, as numbers, because a corpus has hundreds of thousands
 * of them.
 */
export class ArticleStatements {
  readonly indexed: IndexedArticle;
  /** As {@link readRows} returns them. */
  readonly rows: Uint32Array;
  /** Numbers of the names, in the order of the rows. */
  readonly #names: Uint32Array;

  constructor(indexed: IndexedArticle, rows: Uint32Array, intern: Intern) {
    this.indexed = indexed;
    this.rows = rows;
    this.#names = Uint32Array.from(namesIn(indexed, rows), intern);
  }

  /** The sentences in order. */
  *sentences(): Iterable<ToldSentence> {
    let from = 0;
    for (const row of each(this.rows)) {
      const [passage = 0, sentence = 0, kind = 0, start = 0, end = 0, count = 0] = row;
      const names = this.#names.subarray(from, from + count);
      from += count;
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

/** The rows one by one. */
function* each(rows: Uint32Array): Iterable<Uint32Array> {
  for (let at = 0; at < rows.length; ) {
    const next = at + HEAD + 2 * (rows[at + HEAD - 1] ?? 0);
    yield rows.subarray(at, next);
    at = next;
  }
}

function* namesIn({ article }: IndexedArticle, rows: Uint32Array): Iterable<string> {
  for (const row of each(rows)) {
    for (let at = HEAD; at < row.length; at += 2) yield article.body.slice(row[at], row[at + 1]);
  }
}

/**
 * Reads the statements of an article.
 *
 * @returns For each sentence: its passage, counted from the first of the article; its index there; its kind; start and
 *   end of the naming; the number of names; start and end of each name. The spans are of the body.
 */
export function readRows(indexed: IndexedArticle): Uint32Array {
  const { body } = indexed.article;
  const statements = statementsOf(body);
  const speakerOf = speakersIn(body, statements);
  const namesAt = new Map<number, readonly Span[]>();
  const rows: number[] = [];
  const add = (place: readonly number[], kind: number, naming: Span) => {
    const names = namesAt.get(naming.start) ?? namesOf(body, naming);
    namesAt.set(naming.start, names);
    rows.push(...place, kind, naming.start, naming.end, names.length);
    for (const { start, end } of names) rows.push(start, end);
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
  return Uint32Array.from(rows);
}

/** The names of a speaker and of the bodies that it speaks for. */
function namesOf(body: string, naming: Span): Span[] {
  const { name, speaksFor } = readNaming(body, naming);
  return name === null ? [...speaksFor] : [name, ...speaksFor];
}
