import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askEventFirst } from '../../../src/search/conversation/event-first.ts';
import { type Filters, NO_FILTERS } from '../../../src/search/filters.ts';
import type { ReportList } from '../../../src/search/reports/report-list.ts';
import { Searcher } from '../../../src/search/searcher.ts';
import { corpusOf, quoted } from '../corpora.ts';
import { answerOf, articleOf, MadeAnswers, quoteOf } from '../made-answers.ts';

const CRASH =
  'Two buses crashed near Homs on Friday. The injured were taken to a hospital in Hama, the police said.';
const WEDDING =
  'A bomber struck a wedding in Hasakeh on Monday. The injured were taken to a clinic in Qamishli, the police said.';
const CONVOY = 'A convoy of aid reached Homs on Friday, the Red Crescent said.';
const ASKED = 'About the wedding: where were the injured taken?';

describe('a question about an event', () => {
  let searcher: Searcher;
  let wedding: string;
  let crash: string;

  beforeEach(async () => {
    const corpus = await corpusOf([{ body: CRASH }, { body: WEDDING }, { body: CONVOY }]);
    searcher = new Searcher(corpus);
    wedding = corpus.articles().find(({ body }) => body === WEDDING)?.id ?? '';
    crash = corpus.articles().find(({ body }) => body === CRASH)?.id ?? '';
  });

  afterEach(() => searcher.close());

  const ask = (question: string, filters: Partial<Filters>, page = { limit: 3, offset: 0 }) =>
    searcher.ask(question, { filters: { ...NO_FILTERS, ...filters }, ...page });

  it('is answered by its reports first, with what is asked about it', async () => {
    const answer = await ask(ASKED, { event: [wedding] });
    expect(quoted(answer)[0]).toContain('clinic in Qamishli');
    const police = 'About the police: where were the injured taken?';
    expect(quoted(await ask(police, { event: [wedding] }))[0]).toContain('clinic in Qamishli');
    expect(quoted(await ask(police, { event: [crash] }))[0]).toContain('hospital in Hama');
    expect(answer.question).toBe(ASKED);
  });

  it('has each quote on one page only', async () => {
    const asked = 'About the police: where were the injured taken?';
    const whole = quoted(await ask(asked, { event: [wedding] }, { limit: 5, offset: 0 }));
    const pages = [];
    for (const [offset] of whole.entries()) {
      pages.push(...quoted(await ask(asked, { event: [wedding] }, { limit: 1, offset })));
    }
    expect(whole.length).toBeGreaterThan(1);
    expect(pages).toEqual(whole);
    expect(new Set(whole).size).toBe(whole.length);
  });

  it('is asked of all reports if those of the event do not answer', async () => {
    const asked = 'Which convoy reached Homs?';
    const told = await ask(asked, { event: [wedding] });
    expect(quoted(told)).toEqual(quoted(await ask(asked, {})));
    expect(quoted(told)[0]).toContain('convoy of aid');
  });
});

describe('the quotes of an event and those of all reports', () => {
  const [event, other] = [articleOf('event'), articleOf('other')];
  const told = { quotes: [quoteOf(event)] };
  const TYPED = 'where were the injured taken?';
  const filters = { ...NO_FILTERS, sources: ['Reuters'], event: ['event'] };
  const options = { filters, limit: 3, offset: 3 };

  it('are asked for what was typed and for the whole question', async () => {
    const made = new MadeAnswers({ [`event: ${TYPED}`]: told });
    await askEventFirst(ASKED, options, made.ask);
    const { event: articles, ...others } = filters;
    expect(made.asked).toEqual([
      { question: TYPED, options: { filters: { ...others, articles }, limit: 2, offset: 0 } },
      { question: ASKED, options: { filters: others, limit: 6, offset: 0 } },
    ]);
  });

  it('are those of all reports alone if the event does not answer, or lists reports', async () => {
    const all = { near: [quoteOf(other)], more: true };
    const request = { total: 1, articles: [event], corpus: { total: 1, newest: null } };
    const reports = { ...request, request: { kind: 'latest' } } as unknown as ReportList;
    for (const ofEvent of [{ near: [quoteOf(event)] }, { ...told, reports }]) {
      const made = new MadeAnswers({ [`event: ${TYPED}`]: ofEvent, [`all: ${ASKED}`]: all });
      const answer = await askEventFirst(ASKED, { ...options, offset: 0 }, made.ask);
      expect(answer).toEqual(answerOf(ASKED, all));
      expect(made.asked.at(-1)?.options).toEqual({
        filters: { ...NO_FILTERS, sources: ['Reuters'] },
        limit: 3,
        offset: 0,
      });
    }
  });

  it('leave out what is only about the matter', async () => {
    const all = {
      near: [quoteOf(other)],
      missing: [{ kind: 'name', text: 'Homs' } as const],
      nearest: [other],
      confidence: 'low' as const,
    };
    const ofEvent = { ...told, confidence: 'high' as const };
    const made = new MadeAnswers({ [`event: ${TYPED}`]: ofEvent, [`all: ${ASKED}`]: all });
    const answer = await askEventFirst(ASKED, { ...options, offset: 0 }, made.ask);
    expect(answer).toEqual(answerOf(ASKED, ofEvent));
  });

  it('are as sure as those of all reports if these answer', async () => {
    const all = { quotes: [quoteOf(other)], confidence: 'low' as const };
    const ofEvent = { ...told, confidence: 'high' as const };
    const made = new MadeAnswers({ [`event: ${TYPED}`]: ofEvent, [`all: ${ASKED}`]: all });
    const answer = await askEventFirst(ASKED, { ...options, offset: 0 }, made.ask);
    expect(answer).toEqual(answerOf(ASKED, { ...all, quotes: [quoteOf(event), quoteOf(other)] }));
  });

  it.each([
    ['all reports have more', { quotes: [quoteOf(other)], more: true }, true],
    [
      'those of the event take their place',
      { quotes: [0, 11, 22].map((at) => quoteOf(other, at)) },
      true,
    ],
    ['there are no others', { quotes: [quoteOf(other)] }, false],
  ])('are more than a page if %s', async (_, all, more) => {
    const made = new MadeAnswers({ [`event: ${TYPED}`]: told, [`all: ${ASKED}`]: all });
    const answer = await askEventFirst(ASKED, { ...options, offset: 0 }, made.ask);
    expect(answer.more).toBe(more);
  });
});
