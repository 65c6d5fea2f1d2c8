import { isDateWord, isNumberWord } from '../../reading/dates/date-words.ts';
import { HAS_DATE, HAS_NAME, HAS_NUMBER, MEANS, REASON, SPEECH } from '../../reading/kinds.ts';
import { ADDRESSES, LEANS, LISTS } from '../../reading/sentence-kind.ts';
import { isNameTerm } from '../../text/words/terms.ts';
import { type IndexedArticle, leadTerms } from '../index/indexed-article.ts';
import type { Lexicon } from '../index/lexicon.ts';
import { sentenceSpan, sentenceTerms } from '../index/search-index.ts';
import { LEAST_NAMED } from '../question/concepts.ts';
import type { Question } from '../question/question.ts';
import { type Match, type Matcher, union, type Weighing, weighing } from './matcher.ts';
import type { ReadPassage } from './read-passages.ts';
import { type AspectView, isFrom, type View, type Views, worthOf } from './views.ts';

/** Features of a sentence for a question. `../DESIGN.md` says what each means. */
export const FEATURES = [
  'share',
  'near',
  'passage',
  'title',
  'bm25',
  'sourcePassage',
  'sourceNear',
  'sourceTitle',
  'sourceBm25',
  'sourceRepeats',
  'clauseShare',
  'clauseNear',
  'clauseTitle',
  'clauseBm25',
  'clauseRepeats',
  'clausePart',
  'clauseInSource',
  'aroundShare',
  'aroundBm25',
  'best',
  'bestAround',
  'count',
  'weight',
  'density',
  'short',
  'asking',
  'phrases',
  'opening',
  'leaning',
  'addressing',
  'listing',
  'kind',
  'narrow',
  'reason',
  'means',
  'speech',
  'fresh',
  'beside',
  'names',
  'article',
  'otherArticle',
  'from',
  'published',
  'otherDay',
] as const;

export type FeatureName = (typeof FEATURES)[number];

/** Index of each feature in a row. */
const AT = Object.fromEntries(FEATURES.map((name, at) => [name, at])) as Record<
  FeatureName,
  number
>;

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
  readonly #lexicon: Lexicon;
  /** For each part of the question, the weights of its proper names. */
  readonly #names: readonly Weighing[];
  /** Share of the question that each article names, and the best of the candidates' shares. */
  readonly #articles = new Map<IndexedArticle, number>();
  readonly #bestArticle: number;
  /** What the beginning of each article names. */
  readonly #leads = new Map<IndexedArticle, Match>();
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
    this.#lexicon = lexicon;
    this.#bestArticle = Math.max(
      0,
      ...read.map(({ indexed }) => this.#articleShare(indexed.article)),
    );
    this.#names = namesOf(question);
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
    const unnamed = this.#unnamed(passage);
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

  /**
   * Share of the weight of the question's proper names that the passage, its title and the beginning of its
   * article do not have in any spelling. In a question of several parts, that of the part which they fit best.
   */
  #unnamed(passage: ReadPassage): number {
    const article = passage.indexed.article;
    const lead = this.#leads.get(article) ?? this.#matcher.terms(leadTerms(article));
    this.#leads.set(article, lead);
    const named = union([passage.withTitle, lead]).map((strength) =>
      strength >= LEAST_NAMED ? 1 : strength,
    );
    const missing = this.#names.map((names) =>
      names.total < LEAST_TOTAL ? 0 : 1 - this.#matcher.share(named, names),
    );
    return Math.min(...missing);
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
    row[AT.fresh] = this.#tellsNew(inside, broad) ? 1 : 0;
    row[AT.beside] = this.#beside(inside, broad);
  }

  /**
   * How near a number or name that the question does not have is to what the question word is about: 1 for
   * the term before it, less with every term between. After it, half as much.
   */
  #beside(inside: Uint32Array, kind: number): number {
    const { focus } = this.#question;
    let most = 0;
    let fresh = Number.NEGATIVE_INFINITY;
    let focused = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < inside.length; at += 1) {
      const term = inside[at] ?? 0;
      const concept = this.#matcher.concept(term);
      if (focus.includes(concept)) {
        focused = at;
        most = Math.max(most, 1 / Math.max(1, at - fresh));
      } else if (concept < 0 && this.#isOfKind(term, kind)) {
        fresh = at;
        most = Math.max(most, 0.5 / Math.max(1, at - focused));
      }
    }
    return most;
  }

  /** Whether the sentence has a number, a date or a name that the question does not have. */
  #tellsNew(inside: Uint32Array, kind: number): boolean {
    return inside.some((term) => this.#matcher.concept(term) < 0 && this.#isOfKind(term, kind));
  }

  #isOfKind(term: number, kind: number): boolean {
    const spelled = this.#lexicon.term(term);
    // Acronyms keep their point: `us.`.
    if (kind === HAS_NAME) return isNameTerm(spelled) || spelled.endsWith('.');
    const isNumeric = /^\p{N}/u.test(spelled);
    // As a term, `2,000` is like the year 2000.
    if (kind === HAS_NUMBER) return isNumeric || isNumberWord(spelled, false);
    return isNumeric || isDateWord({ folded: spelled, capitalised: true });
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

/** Clauses with fewer concepts belong to the one before: "in Homs", "killed on Friday". */
const FEWEST_CONCEPTS = 4;

/** A sum of weights below this is that of no name. */
const LEAST_TOTAL = 1e-9;

/** The weights of the proper names of each part of a question. */
function namesOf({ concepts, clauses }: Question): Weighing[] {
  const named = (counts: (at: number) => boolean) =>
    weighing(concepts.map(({ isProper, weight }, at) => (isProper && counts(at) ? weight : 0)));
  const parts = clauses.filter(
    (weights) => weights.filter((weight) => weight > 0).length >= FEWEST_CONCEPTS,
  );
  if (parts.length < 2) return [named(() => true)];
  return parts.map((weights) => named((at) => (weights[at] ?? 0) > 0));
}

/** A passage and its sentences in a view. */
class PassageInView<Seen extends View = View> {
  readonly view: Seen;
  readonly passage: ReadPassage;
  /** Share of the view's weight that the passage has, and what its title adds. */
  readonly all: number;
  readonly title: number;
  /** BM25 as a share of the best candidate's, and as a share of the view's weight. */
  readonly bm25: number;
  readonly repeats: number;

  constructor(view: Seen, passage: ReadPassage) {
    this.view = view;
    this.passage = passage;
    this.all = worthOf(view, passage.all) / view.total;
    this.title = worthOf(view, passage.withTitle) / view.total - this.all;
    const frequency = worthOf(view, passage.frequencies);
    this.bm25 = frequency / view.bestPassage;
    this.repeats = frequency / view.total;
  }

  /** Share of the view's weight that a sentence has. */
  share(sentence: number): number {
    return this.passage.toldCells.worth(this.view.weights, sentence) / this.view.total;
  }

  /** Share of the view's weight that a sentence has together with its neighbours. */
  near(sentence: number): number {
    return this.passage.nearCells.worth(this.view.weights, sentence) / this.view.total;
  }
}

/** The largest share that a sentence has in any of the views. */
function mostShare(views: readonly View[], { toldCells }: ReadPassage, sentence: number): number {
  let most = 0;
  for (const { weights, total } of views) {
    most = Math.max(most, toldCells.worth(weights, sentence) / total);
  }
  return most;
}

/** The view in which a sentence does best. Views with more weight come first. */
function bestOf<Seen extends View>(
  views: readonly PassageInView<Seen>[],
  sentence: number,
): { readonly at: number; readonly inView: PassageInView<Seen> } | null {
  let best: { readonly at: number; readonly inView: PassageInView<Seen> } | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < views.length; at += 1) {
    const inView = views[at];
    if (!inView) continue;
    const value = (inView.share(sentence) + inView.bm25 / 2) * Math.sqrt(inView.view.total);
    if (value <= most) continue;
    most = value;
    best = { at, inView };
  }
  return best;
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
