import { reportDay } from '../../reading/dates/report-day.ts';
import { isDefinedAt } from '../../reading/definitions.ts';
import { directionOf } from '../../reading/direction.ts';
import {
  AGE,
  CLOCK,
  DAY,
  DURATION,
  GROUP,
  HAS_NAME,
  type Instance,
  KILLED,
  LASTING,
  LENGTH,
  MONEY,
  PERSON,
  PLACE,
  SHARE,
  SPEECH,
  WEIGHT,
  WOUNDED,
  YEAR,
} from '../../reading/kinds.ts';
import { listsWithoutOrigins } from '../../reading/lists.ts';
import { isDenial } from '../../reading/negation/denials.ts';
import { isOfWhole } from '../../reading/numbers/totals.ts';
import { isSaying } from '../../reading/saying.ts';
import { DENIES } from '../../reading/sentence-kind.ts';
import { cut } from '../../text/span.ts';
import { isNameTerm, type Term } from '../../text/words/terms.ts';
import type { Word } from '../../text/words/words.ts';
import { isPrinted } from '../index/article-terms.ts';
import type { Lexicon } from '../index/lexicon.ts';
import { type IndexedPassage, sentenceSpan, sentenceTerms } from '../index/search-index.ts';
import type { Question } from '../question/question.ts';
import { fillerOf, filling } from '../telling/filled-slot.ts';
import { fitsTime, tellsOtherTime } from './fits-time.ts';
import { isTitle } from './headline.ts';
import { SentenceText } from './sentence-text.ts';
import { AgeReader, type Naming } from './told/told-age.ts';

/** Features of a sentence that has been read against a question. `../DESIGN.md` says what each means. */
export const ANSWER_FEATURES = [
  'ranked',
  'further',
  'fits',
  'figure',
  'day',
  'person',
  'place',
  'defines',
  'slot',
  'total',
  'several',
  'speaker',
  'isTitle',
  'early',
  'recent',
  'otherTime',
  'denies',
] as const;

export type AnswerFeature = (typeof ANSWER_FEATURES)[number];

/** A sentence as ranking has left it. */
export interface Ranked {
  readonly indexed: IndexedPassage;
  readonly sentence: number;
  readonly score: number;
  /** How many sentences of its passage have a better score. */
  readonly place: number;
}

const FIGURES = KILLED | WOUNDED | AGE | MONEY | LENGTH | DURATION | LASTING | SHARE | WEIGHT;
const DAYS = YEAR | DAY | CLOCK;

/** What the ranked sentences are like before they are read. */
export class Best {
  readonly score: number;
  readonly #ranked: readonly Ranked[];
  /** Read when a question asks for the latest. */
  #days: readonly string[] | null = null;

  /** @param ranked - Best first. */
  constructor(ranked: readonly Ranked[]) {
    this.score = ranked[0]?.score ?? 0;
    this.#ranked = ranked;
  }

  /** 1 for the newest report, 0 for the oldest. */
  recency(indexed: IndexedPassage): number {
    this.#days ??= [...new Set(this.#ranked.map((one) => dayOf(one.indexed)))].sort();
    return this.#days.indexOf(dayOf(indexed)) / Math.max(1, this.#days.length - 1);
  }
}

function dayOf({ article }: IndexedPassage): string {
  return reportDay(article.article) ?? '';
}

/** Most terms between a name and the verb of saying that it is the subject of. */
const SPEAKER_REACH = 3;

/** Reads sentences against one question. */
export class AnswerReader {
  readonly #question: Question;
  readonly #lexicon: Lexicon;
  readonly #age: AgeReader | null;
  /** For the number of a term, the concept that it names most surely. */
  readonly #concepts = new Map<number, { concept: number; strength: number }>();

  constructor(question: Question, lexicon: Lexicon) {
    this.#question = question;
    this.#lexicon = lexicon;
    this.#age = AgeReader.of(question);
    for (const [concept, { alternatives, related }] of question.concepts.entries()) {
      for (const { term, strength } of [...alternatives, ...related]) {
        const before = this.#concepts.get(term);
        if (!before || before.strength < strength) this.#concepts.set(term, { concept, strength });
      }
    }
  }

  /**
   * Computes the features of a sentence.
   *
   * @param best - What the sentences before reading are like.
   * @returns A row of {@link ANSWER_FEATURES}.
   */
  row({ indexed, sentence, score, place }: Ranked, best: Best): Float64Array {
    const { asks, times } = this.#question;
    const { article } = indexed.article;
    const read = new SentenceText(cut(article.body, sentenceSpan(indexed, sentence)));
    const naming = this.#namings(sentenceTerms(indexed, sentence));
    const asked = new Set(naming.map(({ at }) => at));
    const all = indexed.kinds[sentence] ?? 0;
    // Most sentences have no instance of the kind, and need not be read.
    const isToward = (one: Instance) =>
      asks.direction === null || directionOf(read.text, one) === asks.direction;
    const has = (kinds: number) =>
      (all & kinds) !== 0 &&
      read.instances.some(
        (one) => (one.kinds & kinds) !== 0 && isFresh(one, read.terms, asked) && isToward(one),
      )
        ? 1
        : 0;
    const row: Record<AnswerFeature, number> = {
      ranked: score - best.score,
      further: place,
      fits: times.length > 0 && this.#fits(indexed, sentence) ? 1 : 0,
      figure: this.#age
        ? this.#age.isToldIn({ indexed, sentence }, read, naming)
        : has(asks.narrow & FIGURES),
      day: has(asks.narrow & DAYS),
      person: asks.isStrict ? this.#givesName(read, asked, all) : has(asks.narrow & PERSON),
      place: has(asks.narrow & PLACE),
      defines: asks.isDefinition && this.#defines(read, naming) ? 1 : 0,
      slot: this.#fills(read, asked),
      total: asks.isTotal && (all & asks.narrow) !== 0 && isOfWhole(read.text) ? 1 : 0,
      several: asks.isSeveral && (all & asks.narrow) !== 0 ? this.#lists(read, asked) : 0,
      speaker: asks.broad === SPEECH && this.#speaks(read, naming) ? 1 : 0,
      isTitle: isTitle(read.text, article.title) ? 1 : 0,
      early: 1 / (1 + (indexed.number - indexed.article.first) + sentence / 4),
      recent: asks.isLatest ? best.recency(indexed) : 0,
      otherTime: times.length > 0 && tellsOtherTime(indexed, sentence, times) ? 1 : 0,
      denies: asks.isDenial && (all & DENIES) !== 0 && isDenial(read.text) ? 1 : 0,
    };
    return Float64Array.from(ANSWER_FEATURES, (name) => row[name]);
  }

  /** From 0 to 1, how many new instances of what is asked for a sentence lists. */
  #lists({ text, terms, instances }: SentenceText, asked: ReadonlySet<number>): number {
    const { narrow } = this.#question.asks;
    const suiting = instances.filter(
      (one) => canBeOf(one.kinds, narrow) && isFresh(one, terms, asked),
    );
    const lists = listsWithoutOrigins(text, suiting);
    return Math.min(1, (Math.max(1, ...lists.map(({ length }) => length)) - 1) / MANY);
  }

  /** How well a sentence fills the place that the question leaves open. */
  #fills(read: SentenceText, asked: ReadonlySet<number>): number {
    const { slot } = this.#question;
    if (!slot) return 0;
    const isAsked = ({ start }: Word) =>
      read.terms.some((term, at) => term.start === start && asked.has(at));
    return filling(slot, read.text, fillerOf(slot, read.text, read.words, isAsked));
  }

  /** Whether a sentence says what a thing of the question is. */
  defines(indexed: IndexedPassage, sentence: number): boolean {
    const naming = this.#namings(sentenceTerms(indexed, sentence));
    if (naming.length === 0) return false;
    const { body } = indexed.article.article;
    return this.#defines(new SentenceText(cut(body, sentenceSpan(indexed, sentence))), naming);
  }

  /** Whether a sentence names a new person who does not only say what it tells. */
  #givesName(read: SentenceText, asked: ReadonlySet<number>, kinds: number): 0 | 1 {
    if ((kinds & PERSON & this.#question.asks.narrow) === 0) return 0;
    const isNew = (one: Instance) => (one.kinds & PERSON) !== 0 && isFresh(one, read.terms, asked);
    return read.instances.some((one) => isNew(one) && !isBesideSaying(one, read.words)) ? 1 : 0;
  }

  /** The words of a sentence that name a concept: each word the one that it names most surely. */
  #namings(numbers: Uint32Array): Naming[] {
    const found: Naming[] = [];
    let at = -1;
    for (const number of numbers) {
      const spelled = this.#lexicon.term(number);
      if (!isPrinted(spelled)) break;
      // The key of a name follows the term of the same word.
      if (!isNameTerm(spelled)) at += 1;
      const named = this.#concepts.get(number);
      if (!named) continue;
      const last = found.at(-1);
      if (last?.at !== at) found.push({ at, ...named });
      else if (named.strength > last.strength) found[found.length - 1] = { at, ...named };
    }
    return found;
  }

  /** Whether the sentence says what is named by words side by side. */
  #defines({ text, terms }: SentenceText, naming: readonly Naming[]): boolean {
    // "Ally" is another word of the family of "alliance", and not its name.
    const named = naming.filter(({ strength }) => strength >= LEAST_OF_NAME);
    return named.some(({ at }, place) => {
      if (named[place + 1]?.at === at + 1) return false;
      let first = place;
      while (named[first - 1]?.at === (named[first]?.at ?? 0) - 1) first -= 1;
      const [start, end] = [terms[named[first]?.at ?? at]?.start, terms[at]?.end];
      return start !== undefined && end !== undefined && isDefinedAt(text, { start, end });
    });
  }

  /** Whether a name of the question, or what it asks the words of, is beside a verb of saying. */
  #speaks(read: SentenceText, naming: readonly Naming[]): boolean {
    const { concepts, focus } = this.#question;
    const names = naming.filter(
      ({ concept }) => concepts[concept]?.isProper || concept === focus[0],
    );
    return names.some(({ at }) => {
      const term = read.terms[at];
      const word = read.words.findIndex(({ start }) => start === term?.start);
      const near = read.words.slice(Math.max(0, word - SPEAKER_REACH), word + SPEAKER_REACH + 1);
      return near.some(isSaying);
    });
  }

  #fits(indexed: IndexedPassage, sentence: number): boolean {
    return fitsTime(indexed, sentence, this.#question.times);
  }
}

/** Whether a name can be of a sort: it is known to be, or not known to be of another. */
function canBeOf(kinds: number, sort: number): boolean {
  return (kinds & sort) !== 0 || ((kinds & HAS_NAME) !== 0 && (kinds & SORTS) === 0);
}

/** What a name can name. */
const SORTS = PERSON | PLACE | GROUP;

/** A sentence that lists so many more than one lists enough. */
const MANY = 2;

/** How surely a word must name a thing to be its name. */
const LEAST_OF_NAME = 0.8;

/** Words between a name and the verb of saying that it is the subject of: "said its director Fahd". */
const SAYING_REACH = 2;

function isBesideSaying({ start, end }: Instance, all: readonly Word[]): boolean {
  const first = all.findIndex((word) => word.start >= start);
  const behind = all.findIndex((word) => word.start >= end);
  const last = behind < 0 ? all.length : behind;
  return all
    .slice(Math.max(0, first - SAYING_REACH), last + SAYING_REACH)
    .some((word) => isSaying(word));
}

/** Whether an instance has a word that the question does not have. */
function isFresh(
  { start, end }: Instance,
  inside: readonly Term[],
  asked: ReadonlySet<number>,
): boolean {
  return inside.some((term, at) => term.start >= start && term.end <= end && !asked.has(at));
}
