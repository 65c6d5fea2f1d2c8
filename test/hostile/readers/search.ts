import type { Article } from '../../../src/corpus/article.ts';
import { readTypedQuestion } from '../../../src/discord/typed-question.ts';
import { NO_FILTERS } from '../../../src/search/filters.ts';
import { SearchIndex } from '../../../src/search/index/search-index.ts';
import { askedSpeakers } from '../../../src/search/question/asked/speaker.ts';
import { readFollowUp } from '../../../src/search/question/follow-up.ts';
import { NamedSources } from '../../../src/search/question/named-sources.ts';
import { foldQuestion, readEntry } from '../../../src/search/question-log/question-entry.ts';
import { Searcher } from '../../../src/search/searcher.ts';
import { choices, readFilters } from '../../../src/search/typed-filters.ts';
import { LONGEST_SUBJECT } from '../../../src/text/typed-subject.ts';
import { readTimelineOptions, readTypedTopic } from '../../../src/timeline/options.ts';
import { Timeliner } from '../../../src/timeline/timeliner.ts';
import { LONGEST_ASKED, readAsked } from '../../../src/verbatim/asked-words.ts';
import { checkQuote } from '../../../src/verbatim/check.ts';
import { comparedWords } from '../../../src/verbatim/comparing/compared-words.ts';
import { Verbatim } from '../../../src/verbatim/find.ts';
import { makeArticle } from '../../corpus/folders.ts';
import type { Reader } from '../growth.ts';

const NOW = new Date('2026-11-20T12:00:00Z');

const BODY =
  'A convoy of more than 100 US military trucks crossed the border into Iraq on 7 September 2019. The Fatah Alliance is led by Hadi Al-Amiri, BBC News said. In December last year Donald Trump visited the base at Ayn al-Asad.';

/** An ordinary report, which is searched for hostile words. */
export const REPORT: Article = makeArticle({
  source: 'BBC News',
  author: 'Ken Hanly',
  published: '2019-09-07',
  body: BODY,
});

/** A corpus of these articles, without a folder. */
export function searched(articles: readonly Article[]) {
  return {
    articles: () => articles,
    sources: () => [...new Set(articles.flatMap(({ source }) => source ?? []))],
    authors: () => [...new Set(articles.flatMap(({ author }) => author ?? []))],
    subscribe: () => () => undefined,
  };
}

const corpus = searched([REPORT]);
const searcher = new Searcher(corpus, undefined, () => NOW);
const timeliner = new Timeliner(searcher.index);
const verbatim = new Verbatim(searcher.index);
const sources = new NamedSources(corpus.sources());

const ASKED = { filters: NO_FILTERS, limit: 3, offset: 0 };
const DRAWN = { filters: NO_FILTERS, from: null, to: null, entries: 8, quotes: 1 };

/** Indexes and searches only this report. */
async function searchIn(article: Article): Promise<unknown> {
  const index = new SearchIndex();
  index.put(article);
  const own = new Searcher(searched([article]), index, () => NOW);
  const answer = await own.ask('How many trucks crossed into Iraq in September?', ASKED);
  return [answer, await new Timeliner(index).build('trucks in Iraq', DRAWN)];
}

function verbatimIn(body: string): Verbatim {
  const index = new SearchIndex();
  index.put({ ...REPORT, body });
  return new Verbatim(index);
}

/** Readers of questions, topics, filters and searched reports. */
export const SEARCH_READERS: readonly Reader[] = [
  {
    name: 'a question',
    longest: LONGEST_SUBJECT,
    read: (text) => searcher.ask(readTypedQuestion(text), ASKED),
  },
  { name: 'a topic', read: (text) => readTypedTopic(text) },
  {
    name: 'the topic of a timeline',
    longest: LONGEST_SUBJECT,
    read: (text) => timeliner.build(readTypedTopic(text), DRAWN),
  },
  { name: 'sources in a question', read: (text) => sources.countMissing(text, sources.find(text)) },
  {
    name: 'the name of a source',
    read: (text) => new NamedSources([text]).find(`Did ${text} say so?`),
  },
  {
    name: 'a follow-up to an answer',
    read: (text) => readFollowUp('How many US troops are in Iraq?', text, sources),
  },
  {
    name: 'a question with a follow-up',
    longest: LONGEST_SUBJECT,
    read: (text) => readFollowUp(text, 'and in Syria?', sources),
  },
  { name: 'a source as a filter', read: (source) => readFilters({ source }, corpus, NOW) },
  {
    name: 'days as filters',
    read: (text) => readFilters({ after: text, before: text }, corpus, NOW),
  },
  {
    name: 'options of a timeline',
    read: (text) => readTimelineOptions({ from: text, to: text, entries: text }, corpus, NOW),
  },
  { name: 'a source that is being typed', read: (text) => choices('source', text, corpus) },
  {
    name: 'the name of a speaker',
    longest: LONGEST_SUBJECT,
    read: async (text) => [
      await searcher.speakers.choices(text),
      await searcher.speakers.known(text),
    ],
  },
  { name: 'whose statements a question asks for', read: askedSpeakers },
  {
    name: 'words that may be printed',
    longest: LONGEST_ASKED,
    read: (text) => checkQuote(readAsked(text), verbatim),
  },
  { name: 'words that are compared', read: (text) => comparedWords(text) },
  {
    name: 'a report that may print some words',
    read: (body) => verbatimIn(body).find('More than 100 trucks crossed … the border into Iraq'),
  },
  { name: 'a stored question', read: (text) => [readEntry(text), foldQuestion(text)] },
  { name: 'a searched report', read: (body) => searchIn({ ...REPORT, body }) },
  {
    name: 'a searched report with more text',
    read: (text) => searchIn({ ...REPORT, body: `${BODY} ${text}` }),
  },
  {
    name: 'the title of a searched report',
    read: (title) => searchIn({ ...REPORT, title }),
  },
];
