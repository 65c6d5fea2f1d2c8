import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { listSpellings } from '../corpus/spellings.ts';
import { isoDay } from '../text/iso-dates.ts';
import { type Answer, type AskOptions, outcomeOf, type Quote } from './answer.ts';
import { judge } from './answering/judge.ts';
import { confidenceOf } from './confidence.ts';
import { askEventFirst } from './conversation/event-first.ts';
import type { Filters } from './filters.ts';
import { excludedBy, leftOutUndated } from './filters.ts';
import { IndexUpdates } from './index/index-updates.ts';
import { SearchIndex } from './index/search-index.ts';
import { lackingTheSame } from './near.ts';
import { askedSpeakers, type SpeakerReading } from './question/asked/speaker.ts';
import type { Beside } from './question/beside/beside.ts';
import { besideMatter, besideSpeaker, besideWordsOf, isOfNames } from './question/beside/named.ts';
import { NamedSources } from './question/named-sources.ts';
import { type Question, readQuestion } from './question/question.ts';
import { Reporters } from './question/reports-request/reporters.ts';
import { readReportsRequest } from './question/reports-request.ts';
import { type CutQuote, cutOthers, cutQuotes, quotesOf, readQuote } from './quoting/quotes.ts';
import { isWorthShowing, worthQuoting } from './quoting/worth.ts';
import { candidatesOf } from './ranking/candidates.ts';
import { type RankedSentence, type Ranking, rank } from './ranking/rank.ts';
import { listReports } from './reports/list-reports.ts';
import { thingsOf } from './sides/asked-things.ts';
import { REACH } from './sides/both-sides.ts';
import { withSides } from './sides/sides.ts';
import { noWordsOf, unheldOffice } from './speakers/office/unheld-office.ts';
import { Speakers } from './speakers/speakers.ts';
import type { Speaking } from './speakers/speaking.ts';
import { spokenBy, spokenIn } from './speakers/spoken.ts';
import { byWorth, passagesSaid } from './speakers/statements/all-said.ts';
import type { KeptStatements } from './speakers/statements/kept-statements.ts';

/** Most articles named when the corpus does not answer. */
const MOST_NEAREST = 3;

/** The part of a corpus that search needs. */
export type SearchedCorpus = Pick<Corpus, 'articles' | 'sources' | 'subscribe'>;

/** The names that questions are searched for. */
interface Names {
  /** The articles that they were read from. */
  readonly of: readonly Article[] | null;
  readonly sources: NamedSources;
  readonly reporters: Reporters;
}

/** Answers questions over a corpus, and follows its changes. */
export class Searcher {
  readonly #corpus: SearchedCorpus;
  /** The passages of the corpus. */
  readonly index: SearchIndex;
  /** Who says what in them. */
  readonly speakers: Speakers;
  #names: Names = { of: null, sources: new NamedSources([]), reporters: new Reporters([], []) };
  readonly #updates: IndexUpdates;
  readonly #unsubscribe: () => void;
  readonly #now: () => Date;

  /**
   * @param corpus - Indexed now and followed until `close`.
   * @param index - An index that already has the articles of the corpus.
   * @param now - The clock, for "last week" in a question.
   * @param kept - The statements that were read before.
   */
  constructor(
    corpus: SearchedCorpus,
    index?: SearchIndex,
    now = () => new Date(),
    kept?: KeptStatements,
  ) {
    this.#corpus = corpus;
    this.#now = now;
    this.index = index ?? new SearchIndex();
    if (!index) for (const article of corpus.articles()) this.index.put(article);
    this.speakers = new Speakers(this.index, kept);
    this.#updates = new IndexUpdates(this.index);
    this.#unsubscribe = corpus.subscribe((update) => this.#updates.take(update));
  }

  /** Number of passages that can be found. */
  get passages(): number {
    return this.index.size;
  }

  /** Resolves when all changes of the corpus so far can be found. */
  upToDate(): Promise<void> {
    return this.#updates.done();
  }

  /** How a question is read. */
  read(text: string): Question {
    return readQuestion(text, this.index.lexicon, this.#named().sources, this.#today());
  }

  /**
   * Answers a question with quotes.
   *
   * @param text - As a person typed it.
   * @param options - Which articles may answer, how many quotes to return, and how many to skip.
   * @returns Quotes, best first. If the corpus does not answer, none, but the nearest articles. A
   *   list of reports for a question about the reports themselves.
   */
  async ask(text: string, options: AskOptions): Promise<Answer> {
    const { filters } = options;
    if (filters.event) return askEventFirst(text, options, (asked, each) => this.ask(asked, each));
    const today = this.#today();
    const request = readReportsRequest(text, this.#named().reporters, today);
    if (request !== null) {
      const articles = this.#corpus.articles();
      return listReports(text, request, { articles, index: this.index, filters, today });
    }
    const readings = askedSpeakers(text);
    if (filters.speaker !== undefined) {
      const spoken = await spokenBy(filters.speaker, text, readings, this.speakers);
      return this.#answer(text, spoken.subject || text, options, spoken);
    }
    const isOfSource = readings.length > 0 && this.#named().sources.find(text).length > 0;
    return this.#answerSpoken(text, options, isOfSource ? [] : readings);
  }

  /** Answers with someone's words if the question asks for them. */
  async #answerSpoken(
    text: string,
    options: AskOptions,
    readings: readonly SpeakerReading[],
  ): Promise<Answer> {
    const all = await spokenIn(readings, this.speakers);
    for (const spoken of all) {
      if (spoken.said.passages.size === 0) continue;
      const answer = this.#answer(text, spoken.subject || text, options, spoken);
      if (outcomeOf(answer) === 'answered') return { ...answer, speaker: spoken.name };
    }
    const [first] = all;
    if (first === undefined) {
      const unheld = await unheldOffice(text, this.speakers);
      if (unheld !== null) return this.#unspoken(text, unheld, options);
      return this.#answer(text, text, options, { beside: await this.#besideUnread(text) });
    }
    // Most statements are not sure. If none of these answers, any quote may, unless it is surely someone else's.
    const { name, office } = first;
    const other = this.#answer(text, text, options, office ? { office } : { speaker: name });
    return office && outcomeOf(other) !== 'answered' ? this.#unspoken(text, name, options) : other;
  }

  /** Answers with what is only about the matter, because the one whose words are asked for says nothing about it. */
  #unspoken(text: string, name: string, options: AskOptions): Answer {
    const answer = this.#answer(text, text, options, { beside: [noWordsOf(name)] });
    // A description lacks nothing.
    return outcomeOf(answer) === 'answered'
      ? { ...answer, quotes: [], near: answer.quotes }
      : answer;
  }

  /** What an answer must have beside itself if the question asks for the words of someone who is no known speaker. */
  async #besideUnread(text: string): Promise<Beside[]> {
    const beside: Beside[] = [];
    for (const { name } of askedSpeakers(text).filter(({ isOnly }) => isOnly)) {
      const { text: named, concepts } = this.read(name);
      if (!isOfNames(named, concepts) || (await this.speakers.hasWordsOf(name))) continue;
      beside.push(besideWordsOf(name, concepts, this.index.lexicon));
    }
    return beside;
  }

  /**
   * @param text - The question as typed.
   * @param subject - The part of it to search for.
   */
  #answer(
    text: string,
    subject: string,
    { filters, limit, offset }: AskOptions,
    speaking: Speaking,
  ): Answer {
    const question = this.#questionOf(subject, speaking, subject !== text);
    // "What did Ryder say" asks for any statement, also for those that do not print the name.
    const isAnything = question.said !== undefined && speaking.subject === '';
    const ranking = this.#rank(question, filters, isAnything);
    const sentences = this.#sentencesOf(ranking.sentences, speaking);
    const judged = isAnything
      ? { answers: byWorth(sentences), near: [], missing: [] }
      : judge(question, sentences, ranking.evidence);
    const worthy = worthQuoting(judged.answers);
    // One more than shown, to know whether there are more.
    const quotes = this.#quotes(question, worthy, offset + limit + 1);
    const shown = quotes.slice(offset, offset + limit);
    const close = offset > 0 ? [] : cutQuotes(judged.near, REACH, question);
    const near = lackingTheSame(question, close, judged.missing).slice(0, limit);
    const isEmpty = quotes.length + near.length === 0;
    return {
      question: text,
      quotes: quotesOf(question, shown, worthy, this.index),
      near: quotesOf(question, near, judged.near, this.index).map(withoutAnswer),
      missing: judged.missing,
      confidence: quotes.length > 0 ? confidenceOf(sentences.map(({ score }) => score)) : null,
      more: quotes.length > offset + limit,
      nearest: isEmpty ? nearestArticles(sentences) : [],
      undatedLeftOut: this.#undatedLeftOut(filters),
      excluded: isEmpty ? excludedBy(filters, this.#corpus.articles()) : null,
    };
  }

  /**
   * Reads a question together with what it says of who speaks.
   *
   * @param isMatter - Whether only the matter is searched for, without the name of the speaker.
   */
  #questionOf(
    subject: string,
    { said, speaker, beside: more = [] }: Speaking,
    isMatter: boolean,
  ): Question {
    const read = this.read(subject);
    const named = speaker === undefined ? [] : besideSpeaker(subject, speaker, read.concepts);
    const beside =
      said && isMatter ? besideMatter(read.concepts) : [...read.beside, ...named, ...more];
    return { ...read, beside, ...(said && { said }) };
  }

  /** @param isAnything - Whether everything that someone said may answer. */
  #rank(question: Question, filters: Filters, isAnything: boolean): Ranking {
    const { averageLength, lexicon } = this.index;
    const candidates =
      question.said && isAnything
        ? passagesSaid(question.said, this.index, filters)
        : candidatesOf(question, this.index, filters);
    return rank(question, candidates, averageLength, lexicon);
  }

  /**
   * Cuts the quotes that answer, with other figures and the other side in their places.
   *
   * @param most - How many are needed.
   */
  #quotes(question: Question, worthy: readonly RankedSentence[], most: number): CutQuote[] {
    const { typed, asks, times, concepts, isComposite } = question;
    const { lexicon } = this.index;
    const best = cutQuotes(worthy, Math.max(most, REACH), question);
    const quotes = withSides(
      best,
      { text: typed, asks, times, things: thingsOf(concepts, lexicon) },
      (quote) => readQuote(quote, lexicon),
      (kinds) => cutOthers(worthy, best, kinds),
    );
    // Descriptions and topics ask for nothing, so no quote is the answer.
    const hasAnswer = asks.broad !== 0 && !isComposite;
    return hasAnswer ? quotes.filter(isWorthShowing(worthy)) : quotes;
  }

  /** Leaves out the sentences that are surely someone else's. */
  #sentencesOf(
    ranked: readonly RankedSentence[],
    { speaker, office, said }: Speaking,
  ): readonly RankedSentence[] {
    if (office && !said) return this.speakers.onlyInOffice(ranked, office);
    return speaker === undefined ? ranked : this.speakers.withoutOthers(ranked, speaker);
  }

  #undatedLeftOut(filters: Filters): number {
    if (filters.after === null && filters.before === null) return 0;
    return this.#corpus.articles().filter((article) => leftOutUndated(article, filters)).length;
  }

  /** Stops following the corpus. */
  close(): void {
    this.#unsubscribe();
  }

  #today(): string {
    return isoDay(this.#now());
  }

  /** The sources and authors of the corpus. Read again when the corpus has changed. */
  #named(): Names {
    const articles = this.#corpus.articles();
    if (articles !== this.#names.of) {
      const sources = this.#corpus.sources();
      const reporters = new Reporters(sources, listSpellings(articles, 'author'));
      this.#names = { of: articles, sources: new NamedSources(sources), reporters };
    }
    return this.#names;
  }
}

/** No part of a quote that does not answer is shown as the answer. */
function withoutAnswer(quote: Quote): Quote {
  return { ...quote, emphasis: null };
}

function nearestArticles(ranked: readonly RankedSentence[]): Article[] {
  const articles = ranked.map(({ indexed }) => indexed.article.article);
  return [...new Set(articles)].slice(0, MOST_NEAREST);
}
