import type { Corpus } from '../corpus/corpus.ts';
import { chainInWords, NO_SPEAKER } from '../reading/statements/speaker-in-words.ts';
import { type Answer, isAnswered, outcomeOf, type Quote } from '../search/answer.ts';
import { type AnsweredReading, followUp } from '../search/conversation/answer-follow-up.ts';
import type { Filters } from '../search/filters.ts';
import { filtersInWords, limitsOf } from '../search/filters-in-words.ts';
import { withoutNamed } from '../search/question/follow-up.ts';
import { NamedSources } from '../search/question/named-sources.ts';
import { readSmallTalk } from '../search/question/small-talk.ts';
import { REPORTS_SHOWN } from '../search/reports/report-list.ts';
import type { Searcher } from '../search/searcher.ts';
import type { SpeakerFinder } from '../search/speakers/speaker.ts';
import { withSpeaker } from '../search/speakers/with-speaker.ts';
import { readFilters } from '../search/typed-filters.ts';
import { answerTopic } from '../timeline/answer-topic.ts';
import { inMoreDetail, readTimelineOptions, readTypedTopic } from '../timeline/options.ts';
import type { TimelineOptions } from '../timeline/timeline.ts';
import type { Timeliner } from '../timeline/timeliner.ts';
import { UserError } from '../user-error.ts';
import { examplesFor } from './examples.ts';
import { onOneLine } from './replies/printable.ts';
import { type Layout, renderAnswer, renderContext } from './replies/render.ts';
import { renderSmallTalk } from './replies/render-small-talk.ts';
import { renderSpeaker } from './replies/render-speaker.ts';
import { quotesOf, renderTimeline } from './replies/render-timeline.ts';
import { readTypedOptions } from './typed-options.ts';
import { checkQuestion } from './usage.ts';

export interface ConversationOptions {
  readonly corpus: Corpus;
  readonly searcher: Pick<Searcher, 'ask'>;
  readonly timeliner: Pick<Timeliner, 'build'>;
  readonly speakers: SpeakerFinder;
  readonly now: () => Date;
  /** Whether a person types. Otherwise questions come from a file or a pipe, one per line. */
  readonly interactive: boolean;
  readonly layout: Layout;
}

/** How many quotes are shown at once. */
const QUOTES = 3;

/** “Who said that?” is about the first quote. */
const ONE = 1;

const ASK_OPTIONS = ['question', 'source', 'author', 'speaker', 'after', 'before'];
const TIMELINE_OPTIONS = ['topic', 'from', 'to', 'source', 'speaker', 'entries'];

/** A question to the reports. */
interface Asked {
  readonly question: string;
  readonly filters: Filters;
}

/** Replies to typed lines. Remembers what follow-ups, `/more` and `/context` refer to. */
export class Conversation {
  readonly #options: ConversationOptions;
  #shown: readonly Quote[] = [];
  #goOn: (() => Promise<string>) | null = null;
  #previous: Asked | null = null;
  /** The readings of an ambiguous line; the user chooses one by its number. */
  #offered: readonly Asked[] = [];
  /** Of the corpus as it is now; `null` until they are asked for. */
  #examples: Promise<readonly string[]> | null = null;

  constructor(options: ConversationOptions) {
    this.#options = options;
  }

  /** Returns the reply to one line; for a UserError, its message. */
  async reply(text: string): Promise<string> {
    try {
      return await this.#run(text);
    } catch (error) {
      if (error instanceof UserError) return error.message;
      throw error;
    }
  }

  async #run(text: string): Promise<string> {
    const [, command, argument = ''] = /^\/(\S+)\s*(.*)$/s.exec(text) ?? [];
    switch (command) {
      case undefined:
        return this.#say(text);
      case 'ask':
        return this.#ask(readTypedOptions(argument, ASK_OPTIONS));
      case 'timeline':
        return this.#timeline(readTypedOptions(argument, TIMELINE_OPTIONS));
      case 'who':
        return this.#who(argument, 0);
      case 'help':
        return this.#help();
      case 'more':
        if (!this.#goOn) throw new UserError('Ask something first.');
        return this.#goOn();
      case 'context':
        return this.#context(argument);
      default:
        throw new UserError(`There is no command /${command}. /help lists the commands.`);
    }
  }

  /** A line without a command: a question, or a follow-up to the last answer. */
  async #say(text: string): Promise<string> {
    const chosen = this.#offered[Number(text) - 1];
    if (chosen) return this.#read(chosen);
    if (this.#previous === null || readSmallTalk(text) !== null)
      return this.#ask({ question: text });
    const { corpus, searcher } = this.#options;
    const { question, filters } = this.#previous;
    const followed = await followUp(
      this.#previous,
      text,
      new NamedSources(corpus.sources()),
      (asked, options) => searcher.ask(asked, options),
      { limit: QUOTES },
    );
    switch (followed.kind) {
      case 'question':
        return this.#ask({ question: followed.question });
      case 'more':
        return this.#goOn ? this.#goOn() : 'No more quotes.';
      case 'attribution':
        return this.#whoSaidIt() ?? this.#read({ question, filters }, ONE);
      case 'unclear':
        return this.#askBack(text, followed.readings, withoutNamed(filters, followed.names));
      case 'answered':
        return this.#showReading(followed);
    }
  }

  #showReading({
    answer,
    filters,
    isRead,
    others,
  }: AnsweredReading & { readonly others: readonly AnsweredReading[] }): string {
    this.#shown = [];
    const shown = this.#showAnswer(answer, filters, { isRead });
    this.#offered = others
      .filter((other) => !other.isRead || outcomeOf(other.answer) === 'answered')
      .map((other) => ({ question: other.answer.question, filters: other.filters }));
    if (this.#offered.length === 0) return shown;
    return [shown, 'Or did you mean (type its number):', ...this.#numbered()].join('\n');
  }

  #read({ question, filters }: Asked, limit = QUOTES): Promise<string> {
    this.#shown = [];
    return this.#quotes(question, filters, { limit, isRead: true });
  }

  /** Who says the first quote, and its passage; `null` if there is no quote. */
  #whoSaidIt(): string | null {
    const [quote] = this.#shown;
    if (!quote) return null;
    const chain = chainInWords(quote.article, quote.span, onOneLine);
    const lines = chain.length > 0 ? chain : [NO_SPEAKER];
    return [...lines, renderContext(quote, this.#options.layout)].join('\n');
  }

  #askBack(text: string, readings: readonly string[], filters: Filters): string {
    if (readings.length === 0) {
      throw new UserError(`I cannot read “${onOneLine(text)}” as a follow-up. Ask it in full.`);
    }
    this.#offered = readings.map((question) => ({ question, filters }));
    return [`What do you mean by “${onOneLine(text)}”? Type its number.`, ...this.#numbered()].join(
      '\n',
    );
  }

  #numbered(): string[] {
    return this.#offered.map(({ question }, at) => `  ${at + 1}. ${onOneLine(question)}`);
  }

  async #ask({ question = '', ...typed }: Record<string, string>): Promise<string> {
    if (question === '')
      throw new UserError('Ask something, for example: /ask Who said so? after:2019');
    checkQuestion(question);
    const { corpus, speakers, now } = this.#options;
    const talk = readSmallTalk(question);
    if (talk !== null) return renderSmallTalk(talk, this.#options);
    const limits = readFilters(typed, corpus, now());
    const filters = await withSpeaker(limits, typed.speaker, speakers);
    this.#shown = [];
    return this.#quotes(question, filters);
  }

  async #quotes(
    question: string,
    filters: Filters,
    { limit = QUOTES, isRead = false, listed = 0 } = {},
  ): Promise<string> {
    const offset = listed > 0 ? listed : this.#shown.length;
    const answer = await this.#options.searcher.ask(question, { filters, limit, offset });
    return this.#showAnswer(answer, filters, { isRead, listed });
  }

  /** Shows an answer to a question, and remembers what follow-ups refer to. */
  #showAnswer(answer: Answer, filters: Filters, { isRead = false, listed = 0 }): string {
    const { question } = answer;
    const offset = listed > 0 ? listed : this.#shown.length;
    this.#previous = { question, filters };
    this.#offered = [];
    if (offset > 0 && answer.quotes.length === 0 && !answer.reports) return 'No more quotes.';
    this.#shown = [...this.#shown, ...answer.quotes, ...answer.near];
    this.#goOn = isAnswered(answer)
      ? () => this.#quotes(question, filters, answer.reports && { listed: listed + REPORTS_SHOWN })
      : null;
    const rendered = this.#render(question, filters, answer, offset);
    return isRead ? `Read as: ${onOneLine(question)}\n${rendered}` : rendered;
  }

  #render(question: string, filters: Filters, answer: Answer, offset: number): string {
    const { interactive, layout } = this.#options;
    const parts = interactive ? [] : [layout.bold(question)];
    const only = filtersInWords(limitsOf(answer, filters), onOneLine);
    if (only !== null) parts.push(only);
    parts.push(renderAnswer(answer, filters, offset + 1, layout));
    if (interactive && answer.quotes.length + answer.near.length > 0) {
      parts.push(
        `/context ${offset + 1} shows the passage${answer.more ? ', /more the next quotes' : ''}.`,
      );
    }
    return parts.join('\n');
  }

  async #timeline({ topic = '', ...typed }: Record<string, string>): Promise<string> {
    const { corpus, speakers, now } = this.#options;
    const subject = readTypedTopic(topic);
    const wanted = readTimelineOptions(typed, corpus, now());
    const filters = await withSpeaker(wanted.filters, typed.speaker, speakers);
    return this.#entries(subject, { ...wanted, filters });
  }

  async #entries(topic: string, options: TimelineOptions): Promise<string> {
    const { timeliner, interactive, layout } = this.#options;
    const answer = await answerTopic(timeliner, topic, options);
    const { timeline } = answer;
    this.#previous = { question: topic, filters: options.filters };
    this.#offered = [];
    const more = timeline.more ? inMoreDetail(options.entries) : null;
    this.#shown = quotesOf(timeline);
    this.#goOn = async () =>
      more === null ? 'No more entries.' : this.#entries(topic, { ...options, entries: more });
    const rendered = renderTimeline(answer, layout);
    if (!interactive || this.#shown.length === 0) return rendered;
    const further = more === null ? '' : `, /more shows up to ${more} entries`;
    return `${rendered}\n\n/context 1 shows the passage${further}.`;
  }

  async #who(typed: string, offset: number): Promise<string> {
    if (typed.trim() === '') throw new UserError('Name a person or a body: /who Pat Ryder');
    const { speakers, layout } = this.#options;
    const name = await speakers.find(typed);
    const profile = await speakers.profile(name, { offset, limit: QUOTES });
    this.#shown = offset === 0 ? profile.statements : [...this.#shown, ...profile.statements];
    const next = offset + profile.statements.length;
    this.#goOn = async () => (next < profile.total ? this.#who(name, next) : 'No more statements.');
    return renderSpeaker(profile, offset, layout);
  }

  #context(argument: string): string {
    const quote = this.#shown[Number(argument) - 1];
    if (quote) return renderContext(quote, this.#options.layout);
    if (this.#shown.length === 0)
      throw new UserError('There is no quote yet: ask something first.');
    throw new UserError(`Say which quote, from 1 to ${this.#shown.length}: /context 1`);
  }

  async #help(): Promise<string> {
    const { corpus } = this.#options;
    const count = corpus.size === 1 ? '1 report' : `${corpus.size} reports`;
    this.#examples ??= this.#findExamples();
    const examples = await this.#examples;
    return [
      `Ask about the ${count}. Answers quote them word for word, with source and date.`,
      ...(examples.length > 0 ? ['', 'For example:'] : []),
      ...examples.map((example) => `  ${onOneLine(example)}`),
      '',
      'Ask a follow-up: and in 2023?  since when?  who said that?',
      '',
      '  /ask … source:… author:… after:2019 before:2020   only these reports',
      '  /ask … speaker:…                                  only what this person or body says',
      '  /timeline … from:2018 to:2019 entries:16          what happened when',
      '  /who …                                            what a person or a body says',
      '  /more                                             more quotes or entries',
      '  /context 1                                        the passage around quote 1',
      '  /quit',
    ].join('\n');
  }

  /** Finding them reads reports, so they are kept until the corpus changes. */
  #findExamples(): Promise<readonly string[]> {
    const end = this.#options.corpus.subscribe(() => {
      this.#examples = null;
      end();
    });
    return examplesFor(this.#options);
  }
}
