import { HAS_DATE, HAS_NAME, HAS_NUMBER, MEANS, REASON, SPEECH } from '../../reading/kinds.ts';
import { ADDRESSES, LEANS, LISTS } from '../../reading/sentence-kind.ts';
import type { IndexedArticle } from '../index/indexed-article.ts';
import type { Lexicon } from '../index/lexicon.ts';
import { sentenceSpan, sentenceTerms } from '../index/search-index.ts';
import type { Question } from '../question/question.ts';
import { AT, FEATURES } from './feature-names.ts';
import type { Matcher } from './matcher.ts';
import { NewInstances } from './new-instances.ts';
import { bestOf, mostShare, PassageInView } from './passage-in-view.ts';
import type { ReadPassage } from './read-passages.ts';
import { UnnamedNames } from './unnamed.ts';
import { type AspectView, isFrom, type Views, worthOf } from './views.ts';

/** Features of sentences that tell why, how, or what a person said, if the question asks for that. */
const CUES: readonly (readonly [kind: number, at: number])[] = [
  [REASON, AT.reason],
  [MEANS, AT.means],
  [SPEECH, AT.speech],
];

/** A sentence with fewer terms is a heading or an exclamation. */
const FEW_TERMS = 5;

/** Terms that `density` adds to each sentence, so that short ones do not win by being short. */
const DENSITY_LENGTH = 8;

/** Weight at which `weight` stops growing: about three rare names. */
const MOST_WEIGHT = 60;

/** Computes the features of sentences, passage by passage. */
export class FeatureReader {
  readonly #question: Question;
  readonly #matcher: Matcher;
  readonly #views: Views;
  readonly #unnamed: UnnamedNames;
  readonly #newInstances: NewInstances;
  /** Share of the question that each article names, and the best of the candidates' shares. */
  readonly #articles = new Map<IndexedArticle, number>();
  readonly #bestArticle: number;
  /** For each source, the best BM25 of its passages for each clause. */
  readonly #bestInSource = new Map<string | null, Float64Array>();

  constructor(
    question: Question,
    matcher: Matcher,
    views: Views,
    read: readonly ReadPassage[],
    lexicon: Lexicon,
  ) {
    this.#question = question;
    this.#matcher = matcher;
    this.#views = views;
    this.#bestArticle = Math.max(
      0,
      ...read.map(({ indexed }) => this.#articleShare(indexed.article)),
    );
    this.#unnamed = new UnnamedNames(question, matcher);
    this.#newInstances = new NewInstances(matcher, lexicon, question.focus);
    for (const passage of read) {
      const { source } = passage.indexed.article.article;
      const best = this.#bestInSource.get(source) ?? new Float64Array(views.clauses.length);
      this.#bestInSource.set(source, best);
      for (const [at, clause] of views.clauses.entries()) {
        best[at] = Math.max(best[at] ?? 0, worthOf(clause, passage.frequencies));
      }
    }
  }

  /**
   * Computes the features of every sentence of a passage.
   *
   * @returns A row of {@link FEATURES} for each sentence.
   */
  rows(passage: ReadPassage): Float64Array[] {
    const { whole, aspects, clauses, around } = this.#views;
    const inWhole = new PassageInView(whole, passage);
    const inAspects = aspects
      .filter(({ aspect }) => isFrom(passage, aspect))
      .map((view) => new PassageInView(view, passage));
    const inClauses = clauses.map((view) => new PassageInView(view, passage));
    let aroundBm25 = 0;
    for (const view of around) {
      aroundBm25 = Math.max(aroundBm25, worthOf(view, passage.frequencies) / view.bestPassage);
    }
    const unnamed = this.#unnamed.shareOf(passage);
    const inArticle = this.#articleShare(passage.indexed.article);
    const days = dayFeatures(
      passage,
      inAspects.map(({ view }) => view),
    );
    const rows = Array.from(passage.indexed.ends, (_end, sentence) => {
      const row = new Float64Array(FEATURES.length);
      this.#words(row, passage, sentence);
      writeWhole(row, inWhole, sentence);
      writeSource(row, bestOf(inAspects, sentence), sentence);
      this.#clause(row, bestOf(inClauses, sentence), sentence, inAspects.length > 0);
      row[AT.aroundShare] = mostShare(around, passage, sentence);
      row[AT.aroundBm25] = aroundBm25;
      row[AT.from] = inAspects.length > 0 ? 1 : 0;
      row[AT.names] = unnamed;
      row[AT.article] = inArticle - inWhole.all - inWhole.title;
      row[AT.otherArticle] = this.#bestArticle - inArticle;
      row[AT.published] = days.published;
      row[AT.otherDay] = days.otherDay;
      return row;
    });
    fromBest(rows, AT.share, AT.best);
    fromBest(rows, AT.aroundShare, AT.bestAround);
    return rows;
  }

  /** Share of the question's weight that an article and its title name. */
  #articleShare(article: IndexedArticle): number {
    let share = this.#articles.get(article);
    if (share === undefined) {
      const { read, title } = article;
      share = this.#matcher.shareOfAll([
        this.#matcher.terms(read.terms),
        this.#matcher.terms(title),
      ]);
      this.#articles.set(article, share);
    }
    return share;
  }

  /** Writes the features that are the same in every view. */
  #words(
    row: Float64Array,
    { indexed, own, told, toldCells, phrases }: ReadPassage,
    sentence: number,
  ): void {
    const { asks, concepts } = this.#question;
    const kinds = indexed.kinds[sentence] ?? 0;
    const inside = sentenceTerms(indexed, sentence);
    const first = sentence * concepts.length;
    let count = 0;
    for (let cell = first; cell < first + concepts.length; cell += 1) {
      if ((told[cell] ?? 0) > 0) count += 1;
    }
    row[AT.count] = count / 10;
    const { whole } = this.#views;
    row[AT.weight] = Math.min(MOST_WEIGHT, toldCells.worth(whole.weights, sentence)) / 20;
    row[AT.density] =
      worthOf(whole, own, sentence) / Math.sqrt(DENSITY_LENGTH + inside.length) / 10;
    row[AT.short] = inside.length < FEW_TERMS ? 1 : 0;
    const { end } = sentenceSpan(indexed, sentence);
    row[AT.asking] = indexed.article.article.body[end - 1] === '?' ? 1 : 0;
    row[AT.phrases] = phrases;
    row[AT.opening] = sentence === 0 ? 1 : 0;
    row[AT.leaning] = (kinds & LEANS) === 0 ? 0 : 1;
    row[AT.addressing] = (kinds & ADDRESSES) === 0 ? 0 : 1;
    row[AT.listing] = (kinds & LISTS) === 0 ? 0 : 1;
    const { broad, narrow } = asks;
    const isOfKind = (kinds & broad) !== 0;
    for (const [kind, at] of CUES) row[at] = isOfKind && broad === kind ? 1 : 0;
    if (!isOfKind || (broad & (HAS_NUMBER | HAS_DATE | HAS_NAME)) === 0) return;
    row[AT.kind] = 1;
    row[AT.narrow] = (kinds & narrow) !== 0 ? 1 : 0;
    row[AT.fresh] = this.#newInstances.isIn(inside, broad) ? 1 : 0;
    row[AT.beside] = this.#newInstances.nearness(inside, broad);
  }

  #clause(
    row: Float64Array,
    best: { readonly at: number; readonly inView: PassageInView } | null,
    sentence: number,
    isFromNamed: boolean,
  ): void {
    if (!best) return;
    const { inView, at } = best;
    const share = inView.share(sentence);
    row[AT.clauseShare] = share;
    row[AT.clauseNear] = inView.near(sentence) - share;
    row[AT.clauseTitle] = inView.title;
    row[AT.clauseBm25] = inView.bm25;
    row[AT.clauseRepeats] = inView.repeats;
    row[AT.clausePart] = share * Math.sqrt(inView.view.total / this.#views.whole.total);
    const { source } = inView.passage.indexed.article.article;
    const inSource = this.#bestInSource.get(source)?.[at] ?? 0;
    if (isFromNamed && inSource > 0) {
      row[AT.clauseInSource] = worthOf(inView.view, inView.passage.frequencies) / inSource;
    }
  }
}

function writeWhole(row: Float64Array, inView: PassageInView, sentence: number): void {
  const share = inView.share(sentence);
  const near = inView.near(sentence);
  row[AT.share] = share;
  row[AT.near] = near - share;
  row[AT.passage] = inView.all - near;
  row[AT.title] = inView.title;
  row[AT.bm25] = inView.bm25;
}

function writeSource(
  row: Float64Array,
  best: { readonly inView: PassageInView } | null,
  sentence: number,
): void {
  if (!best) return;
  const { inView } = best;
  const near = inView.near(sentence);
  row[AT.sourcePassage] = inView.all - near;
  row[AT.sourceNear] = near;
  row[AT.sourceTitle] = inView.title;
  row[AT.sourceBm25] = inView.bm25;
  row[AT.sourceRepeats] = inView.repeats;
}

/**
 * Whether the passage was published on the day that the question gives for its source, or on
 * another.
 */
function dayFeatures(
  { indexed }: ReadPassage,
  views: readonly AspectView[],
): { readonly published: number; readonly otherDay: number } {
  const { published } = indexed.article.article;
  const ranges = views.map(({ aspect }) => aspect.published);
  const isThen = ranges.some(
    (range) => range && published !== null && published >= range.first && published <= range.last,
  );
  const isDated = ranges.length > 0 && ranges.every((range) => range !== null);
  return { published: isThen ? 1 : 0, otherDay: isDated && !isThen ? 1 : 0 };
}

/** Writes how far each sentence is below the best one of its passage. */
function fromBest(rows: readonly Float64Array[], of: number, to: number): void {
  const most = Math.max(...rows.map((row) => row[of] ?? 0));
  for (const row of rows) row[to] = most - (row[of] ?? 0);
}
