import { closes, goesOn, isAfterAdverbial } from './ahead.ts';
import { opensAside } from './opener.ts';
import { isComma, isOneOf, type Piece } from './piece.ts';
import type { Verb } from './verb.ts';
import * as words from './words.ts';

/**
 * The kind of clause that contains a piece: the main clause; reported speech; an event at the same time;
 * a participle clause, if the verb is a participle; or anything that belongs to another time.
 */
export type ClauseKind = 'main' | 'reported' | 'simultaneous' | 'participle' | 'aside';

/**
 * Finds the kind of clause of each piece of a sentence.
 *
 * @returns One kind per piece.
 */
export function clauseKinds(pieces: readonly Piece[], verbs: readonly Verb[]): ClauseKind[] {
  return new ClauseReader(pieces, verbs).read();
}

/** Reads a sentence once, from left to right. */
class ClauseReader {
  readonly #pieces: readonly Piece[];
  readonly #verbs: ReadonlyMap<number, Verb>;
  /** Indices of all pieces of finite verbs. */
  readonly #inVerb = new Set<number>();
  readonly #kinds: ClauseKind[] = [];
  /** The clause that continues after an inserted one. */
  #base: 'main' | 'reported' = 'main';
  #kind: ClauseKind = 'main';
  /** The verb of the main clause, once it has been read. */
  #main: Verb | null = null;
  /** The previous verb in the same clause, without a comma or `and` in between. */
  #before: Verb | null = null;
  /** Whether a verb of saying has come that can still open a reported clause. */
  #saying = false;
  /** Number of commas so far. */
  #commas = 0;

  constructor(pieces: readonly Piece[], verbs: readonly Verb[]) {
    this.#pieces = pieces;
    this.#verbs = new Map(verbs.map((verb) => [verb.from, verb]));
    for (const { from, to, form } of verbs) {
      if (form === 'infinitive') continue;
      for (let at = from; at < to; at += 1) this.#inVerb.add(at);
    }
  }

  read(): ClauseKind[] {
    for (let at = 0; at < this.#pieces.length; at += 1) {
      const piece = this.#pieces[at];
      if (!piece) break;
      const closing = piece.word === '(' ? this.#find(at, ')') : -1;
      if (closing > at) {
        while (at < closing) at = this.#kinds.push('aside') - 1;
        continue;
      }
      this.#step(piece, at);
      this.#kinds.push(this.#kind);
    }
    return this.#kinds;
  }

  #step(piece: Piece, at: number): void {
    const inserted = this.#kind !== this.#base;
    if (piece.kind === 'mark') this.#mark(piece, at);
    if (at === 0) this.#participle(0);
    else if (isComma(piece) && !inserted) this.#participle(at + 1);
    if (piece.kind !== 'word') return;
    const verb = this.#verbs.get(at);
    if (verb && !words.SUBORDINATORS.has(piece.word)) this.#verb(verb, at);
    else if (words.COORDINATORS.has(piece.word)) this.#before = null;
    else this.#opener(piece, at);
  }

  /** A comma ends an inserted clause if a verb of the main clause follows. */
  #mark(piece: Piece, at: number): void {
    if (piece.word === ';') {
      this.#base = 'main';
      this.#main = null;
      this.#saying = false;
      this.#go('main');
    } else if (piece.word === ':') this.#go(this.#base);
    else if (isComma(piece)) {
      this.#before = null;
      this.#commas += 1;
      if (this.#kind !== this.#base && goesOn(this.#pieces, this.#verbs, at + 1))
        this.#go(this.#base);
    }
  }

  /** Opens an aside in `Built in 1974, the dam …`, but not in `burned houses, killed ten people and left`. */
  #participle(at: number): void {
    const verb = this.#verbs.get(at);
    if (verb?.form !== 'unsure' || verb.saying) return;
    const next = this.#pieces[verb.to];
    if (this.#main && next?.kind !== 'time' && !isOneOf(next, words.PREPOSITIONS)) return;
    // After a second comma the main clause continues: `The ship, a tanker, arrived on Friday`.
    if (!this.#main && at > 0 && this.#commas > 1 && !closes(this.#pieces, this.#verbs, at)) return;
    this.#go('aside');
  }

  #verb(verb: Verb, at: number): void {
    if (verb.form === 'infinitive') return;
    const before = this.#before;
    if (this.#kind !== this.#base) {
      // `The man who was arrested in May was charged`: the second verb belongs to the main clause.
      if (!before || this.#main || this.#kind === 'simultaneous') {
        this.#before = verb;
        return;
      }
      this.#go(this.#base);
    } else if (verb.saying && this.#isAttribution(verb)) {
      // `a train left the rails local media reported on Monday`: a main clause of its own.
    } else if (before?.saying) this.#report();
    else if (before && !this.#isVerbBehind(before, verb)) {
      if (verb.form === 'unsure') {
        const past = !isOneOf(this.#pieces[before.from], words.PRESENT_AUXILIARIES);
        this.#go(past ? 'participle' : 'aside');
        this.#before = verb;
        return;
      }
    } else if (before) {
      // `The ceasefire agreed in May collapsed`: the first verb was a participle.
      this.#kinds.fill('aside', before.from, at);
    }
    this.#main = verb;
    this.#before = verb;
    this.#saying ||= verb.saying;
  }

  /** Whether a verb of saying follows the words that were said. */
  #isAttribution(verb: Verb): boolean {
    const [next, after] = [this.#pieces[verb.to], this.#pieces[verb.to + 1]];
    if (!this.#main || this.#main.saying) return false;
    return next?.kind !== 'word' || (next.word === 'on' && after?.kind === 'time');
  }

  /** Whether the first of two verbs is a participle. */
  #isVerbBehind(before: Verb, verb: Verb): boolean {
    if (before.form !== 'unsure') return false;
    const next = this.#pieces[before.to];
    return verb.form === 'sure' || next?.kind === 'time' || isOneOf(next, words.PREPOSITIONS);
  }

  #opener(piece: Piece, at: number): void {
    const [before, next] = [this.#pieces[at - 1], this.#pieces[at + 1]];
    const reports = this.#saying || this.#inVerb.has(at - 1) || isOneOf(before, words.SAYING_NOUNS);
    if (piece.word === 'that' && this.#kind === this.#base && reports && next?.kind !== 'time')
      this.#report();
    else if (opensAside(before, piece, next)) this.#go('aside');
    else if (words.SIMULTANEOUS.has(piece.word)) this.#simultaneous(piece, at);
    else if (isOneOf(piece, words.SUBJECT_PRONOUNS) && this.#isNoun(at - 1)) {
      if (this.#before?.saying) this.#report();
      else if (this.#before || !isAfterAdverbial(this.#pieces, this.#verbs, at)) this.#go('aside');
    }
  }

  /** `when` has the time of the main clause only if that reports an event: not in `was a child when`. */
  #simultaneous({ word }: Piece, at: number): void {
    const next = this.#pieces[at + 1];
    if (
      word === 'as' &&
      (isOneOf(next, words.PREPOSITIONS) || !goesOn(this.#pieces, this.#verbs, at + 1))
    )
      return;
    const inserted = this.#kind !== this.#base;
    const main = this.#main ?? (word === 'as' && at === 0 ? { state: false, mood: 'fact' } : null);
    const happened = main && !main.state && main.mood === 'fact';
    this.#go(happened && !inserted ? 'simultaneous' : 'aside');
  }

  /** `the towns they took`, not `and they took`. */
  #isNoun(at: number): boolean {
    const piece = this.#pieces[at];
    if (piece?.kind !== 'word' || piece.capital || piece.word.endsWith('ing')) return false;
    const others = [words.COORDINATORS, words.PREPOSITIONS, words.SIMULTANEOUS, words.DETERMINERS];
    if (others.some((list) => list.has(piece.word)) || piece.word === 'that') return false;
    return !this.#inVerb.has(at);
  }

  #report(): void {
    this.#base = 'reported';
    this.#go('reported');
  }

  #go(kind: ClauseKind): void {
    this.#kind = kind;
    this.#before = null;
  }

  #find(from: number, mark: string): number {
    return this.#pieces.findIndex(({ word }, at) => at > from && word === mark);
  }
}
