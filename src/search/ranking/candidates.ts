import type { Article } from '../../corpus/article.ts';
import { reportDay } from '../../reading/dates/report-day.ts';
import { isOfWhole } from '../../reading/numbers/totals.ts';
import { cut } from '../../text/span.ts';
import { AnswerReader } from '../answering/answer-features.ts';
import type { Filters } from '../filters.ts';
import { isFiltering, passes } from '../filters.ts';
import {
  type IndexedPassage,
  type SearchIndex,
  type SearchTerm,
  sentenceSpan,
} from '../index/search-index.ts';
import { type Question, searchTerms } from '../question/question.ts';
import { Shortlist } from './shortlist.ts';

/** Passages that MiniSearch finds for a question, and those of them that are ranked. */
const MOST_CANDIDATES = 100;
const MOST_RANKED = 40;

/** Passages found and ranked for each source that the question names. */
const MOST_OF_A_SOURCE = 30;
const MOST_RANKED_OF_A_SOURCE = 15;

/** Passages that are looked through for what a thing is, and those of them that are ranked. */
const MOST_LOOKED_THROUGH = 400;
const MOST_DEFINING = 15;

/** The same for the total of a war. Most of those that tell of it are older than the newest ones, which are ranked. */
const MOST_LOOKED_THROUGH_FOR_TOTAL = 1500;
const MOST_WITH_TOTAL = 15;

/** Finds the passages to rank: the best ones, and the best of each source that the question names. */
export function candidatesOf(
  question: Question,
  index: SearchIndex,
  filters: Filters,
): IndexedPassage[] {
  const allowed = isFiltering(filters) ? (article: Article) => passes(article, filters) : null;
  const searched = searchTerms(question, index.lexicon);
  if (searched.length === 0) return [];
  const found = new Map<number, IndexedPassage>();
  const add = (indexed: IndexedPassage) => {
    if (!found.has(indexed.number)) found.set(indexed.number, indexed);
  };
  const shortlist = new Shortlist(question, index.averageLength);
  const weights = question.concepts.map(({ weight }) => weight);
  const { said } = question;
  const passages = said?.passages ?? passagesOf(filters, index);
  if (!said && passages && passages.size <= MOST_CANDIDATES) {
    // A search would go through the matches in all reports.
    const few = [...passages].map((number) => index.passage(number));
    return shortlist.best(few.filter(hasAnyOf(searched, index)), weights, MOST_RANKED);
  }
  const best = index.search(searched, allowed, MOST_CANDIDATES, undefined, passages);
  shortlist.best(best, weights, MOST_RANKED).forEach(add);
  for (const aspect of question.aspects) {
    const wanted = searchTerms(question, index.lexicon, aspect);
    const { sources } = aspect;
    const ofSource = index.search(wanted, allowed, MOST_OF_A_SOURCE, sources, passages);
    shortlist.best(ofSource, aspect.weights, MOST_RANKED_OF_A_SOURCE).forEach(add);
  }
  if (question.asks.isDefinition) {
    const more = index.search(searched, allowed, MOST_LOOKED_THROUGH, undefined, passages);
    defining(question, more, index).forEach(add);
  }
  if (question.asks.isTotal) {
    const most = MOST_LOOKED_THROUGH_FOR_TOTAL;
    const more = index.search(searched, allowed, most, undefined, passages);
    newestWithTotal(question, more).forEach(add);
  }
  return [...found.values()];
}

/** The newest passages that tell what a whole war has cost. */
function newestWithTotal(
  { asks }: Question,
  passages: readonly IndexedPassage[],
): IndexedPassage[] {
  const dayOf = ({ article }: IndexedPassage) => reportDay(article.article) ?? '';
  const isTotal = (indexed: IndexedPassage) =>
    indexed.kinds.some(
      (kinds, at) =>
        (kinds & asks.narrow) !== 0 &&
        isOfWhole(cut(indexed.article.article.body, sentenceSpan(indexed, at))),
    );
  return passages
    .filter(isTotal)
    .sort((one, other) => dayOf(other).localeCompare(dayOf(one)))
    .slice(0, MOST_WITH_TOTAL);
}

/** The first passages that say what the thing is that is asked about. Most of those that name it do not. */
function defining(
  question: Question,
  passages: readonly IndexedPassage[],
  { lexicon }: SearchIndex,
): IndexedPassage[] {
  const reader = new AnswerReader(question, lexicon);
  const found: IndexedPassage[] = [];
  for (const passage of passages) {
    if (found.length === MOST_DEFINING) break;
    if ([...passage.ends.keys()].some((sentence) => reader.defines(passage, sentence))) {
      found.push(passage);
    }
  }
  return found;
}

/** The passages of the only articles that may answer; `undefined` if all may. */
function passagesOf({ articles }: Filters, index: SearchIndex): ReadonlySet<number> | undefined {
  return articles && new Set(articles.flatMap((id) => [...(index.article(id)?.passages ?? [])]));
}

/** Whether a passage, or the title, source or author of its report, has any of the terms. */
function hasAnyOf(
  searched: readonly SearchTerm[],
  { lexicon }: SearchIndex,
): (indexed: IndexedPassage) => boolean {
  const numbers = new Set(searched.map(({ term }) => lexicon.number(term)));
  const isSearched = (term: number) => numbers.has(term);
  return ({ terms, article }) =>
    terms.some(isSearched) || article.read.fields.some((field) => field.some(isSearched));
}
