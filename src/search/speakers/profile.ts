import type { Article } from '../../corpus/article.ts';
import { readNaming } from '../../reading/statements/naming/named-speaker.ts';
import { speakerOf } from '../../reading/statements/quoted-speaker.ts';
import { cut, type Span } from '../../text/span.ts';
import type { Quote } from '../answer.ts';
import { earlier, later } from '../filters.ts';
import type { IndexedArticle, IndexedPassage } from '../index/search-index.ts';
import { fits, windowSpan } from '../quoting/quote-window.ts';
import type { Introduction, ProfileOptions, SpeakerProfile } from './speaker.ts';
import type { ToldSentence } from './statements/article-statements.ts';

/** A sentence of a speaker, with its article. */
export interface Told {
  readonly indexed: IndexedArticle;
  readonly told: ToldSentence;
}

/** Several sentences of one statement in a passage. */
interface Statement {
  readonly passage: IndexedPassage;
  readonly first: ToldSentence;
  last: number;
}

/** Most introductions shown. */
const MOST_INTRODUCTIONS = 3;

/**
 * Makes the profile of a speaker.
 *
 * @param told - Its sentences; those of an article are together, in order.
 */
export function profileOf(
  name: string,
  told: readonly Told[],
  { offset, limit, without = [] }: ProfileOptions,
): SpeakerProfile {
  const hidden = new Set(without);
  const all = told.filter(({ indexed }) => !hidden.has(indexed.article.id));
  const statements = newestFirst(statementsOf(all));
  const articles = [...new Set(all.map(({ indexed }) => indexed.article))];
  const dates = articles.map(({ published }) => published);
  return {
    name,
    introductions: introductionsOf(statements),
    articles,
    from: dates.reduce(earlier, null),
    to: dates.reduce(later, null),
    total: statements.length,
    statements: statements.slice(offset, offset + limit).map(quoteOf),
  };
}

/** Joins sentences that go on with a statement, as far as one quote holds them. */
function statementsOf(all: readonly Told[]): Statement[] {
  const found: Statement[] = [];
  for (const { indexed, told } of all) {
    const last = found.at(-1);
    const wider = last && { from: last.first.sentence, to: told.sentence };
    const isNext =
      last?.passage.number === told.passage && last.last + 1 === told.sentence && told.goesOn;
    if (last && wider && isNext && fits(last.passage, wider)) last.last = told.sentence;
    else {
      const passage = indexed.passage(told.passage);
      found.push({ passage, first: told, last: told.sentence });
    }
  }
  return found;
}

/** Undated ones last. Those of one article stay in order. */
function newestFirst(statements: readonly Statement[]): Statement[] {
  return statements
    .map((statement) => ({ statement, day: articleOf(statement).published ?? '' }))
    .sort((one, other) => {
      if (one.day !== other.day) return one.day < other.day ? 1 : -1;
      const [a, b] = [articleOf(one.statement).id, articleOf(other.statement).id];
      return a === b ? 0 : a < b ? -1 : 1;
    })
    .map(({ statement }) => statement);
}

function articleOf({ passage }: Statement): Article {
  return passage.article.article;
}

function quoteOf({ passage, first, last }: Statement): Quote {
  const { start, end } = passage.passage;
  const { article } = passage.article;
  const span = windowSpan(passage, { from: first.sentence, to: last });
  // The line below a quote names who denies it.
  const isTold = speakerOf(article, span)?.kind === 'denies';
  return {
    article,
    span,
    emphasis: null,
    passage: { start, end },
    score: 0,
    side: first.kind === 'denies' && !isTold ? 'denial' : null,
    alsoIn: [],
  };
}

/** The namings that tell more than the name, those of most statements first. */
function introductionsOf(statements: readonly Statement[]): Introduction[] {
  const known = new Map<string, { introduction: Introduction; count: number }>();
  for (const statement of statements) {
    const { article } = statement.passage.article;
    const { naming } = statement.first;
    const words = cut(article.body, naming);
    const entry = known.get(words) ?? { introduction: { article, span: naming }, count: 0 };
    known.set(words, entry);
    entry.count += 1;
  }
  return [...known.values()]
    .filter(({ introduction }) => tellsMore(introduction.article, introduction.span))
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST_INTRODUCTIONS)
    .map(({ introduction }) => introduction);
}

function tellsMore({ body }: Article, span: Span): boolean {
  const { name } = readNaming(body, span);
  return name === null || name.end - name.start < cut(body, span).replace(/^the /i, '').length;
}
