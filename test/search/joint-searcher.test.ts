import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import type { Answer, Quote } from '../../src/search/answer.ts';
import { NO_FILTERS } from '../../src/search/filters.ts';
import { JointSearcher } from '../../src/search/joint-searcher.ts';
import { type SearchedCorpus, Searcher } from '../../src/search/searcher.ts';
import { makeArticle } from '../corpus/folders.ts';

/** A quote from an article of its own, unless one is given. */
function quote(words: string, score: number, article = makeArticle({ id: words })): Quote {
  const printed = { ...article, body: words };
  const span = { start: 0, end: words.length };
  return { article: printed, span, emphasis: null, passage: span, score, side: null, alsoIn: [] };
}

function answer(quotes: readonly Quote[], more: Partial<Answer> = {}): Answer {
  return {
    question: 'Who?',
    quotes,
    confidence: quotes.length > 0 ? 'high' : null,
    more: false,
    near: [],
    missing: [],
    nearest: [],
    undatedLeftOut: 0,
    excluded: null,
    ...more,
  };
}

/** The answer that results from two answers. */
function ask(own: Answer, other: Answer, ownArticles: readonly Article[] = [], offset = 0) {
  const searcher = new JointSearcher(
    { ask: async () => own },
    { ask: async () => other },
    { get: (id) => ownArticles.find((article) => article.id === id) },
    { articles: () => ownArticles },
  );
  return searcher.ask('Who?', { filters: NO_FILTERS, limit: 3, offset });
}

const words = ({ quotes }: Answer) => quotes.map(({ article }) => article.body);

describe('an answer from two corpora', () => {
  test('labels a denial in the other corpus, and keeps one that follows its accusation', async () => {
    const accusing = 'The governor accused the militia of shelling the airport.';
    const body = `${accusing} The militia denied this.`;
    const whole = quote(body, 5);
    const at = (start: number, end: number) => ({ ...whole, span: { start, end } });
    const own = answer([
      at(0, accusing.length),
      { ...at(accusing.length + 1, body.length), side: 'denial' },
    ]);
    const other = answer([quote('The army denied that the militia was shelling the airport.', 4)]);
    const { quotes } = await ask(own, other);
    expect(quotes.map(({ side }) => side)).toEqual([null, 'denial', 'denial']);
    expect(quotes.map(({ score }) => score)).toEqual([5, 5, 4]);
  });

  test('has the better quotes first, and its own quote first if both are equal', async () => {
    const own = answer([quote('a', 5), quote('b', 2)]);
    const other = answer([quote('c', 5), quote('d', 3)], { more: true });
    expect(await ask(own, other)).toMatchObject({ more: true });
    expect(words(await ask(own, other))).toEqual(['a', 'c', 'd']);
    expect(words(await ask(own, other, [], 3))).toEqual(['b']);
  });

  test('quotes a sentence of both corpora once, and names the other report', async () => {
    const own = answer([quote('The same words', 5, makeArticle({ id: 'own' }))]);
    const other = answer([quote('The  same words', 6, makeArticle({ id: 'other' }))]);
    const { quotes } = await ask(own, other);
    expect(quotes.map(({ article, alsoIn }) => [article.id, alsoIn.map(({ id }) => id)])).toEqual([
      ['other', ['own']],
    ]);
  });

  test('quotes retracted reports last, from either corpus', async () => {
    const retracted = makeArticle({ id: 'r', retracted: 'made up' });
    const own = answer([quote('Withdrawn', 9, retracted), quote('a', 1)]);
    expect(words(await ask(own, answer([quote('b', 2)])))).toEqual(['b', 'a', 'Withdrawn']);
  });

  test('leaves out reports of the other corpus with an id of the own corpus', async () => {
    const hidden = makeArticle({ id: 'same' });
    const other = answer([
      quote('Theirs', 9, hidden),
      { ...quote('b', 2), alsoIn: [hidden, makeArticle({ id: 'c' })] },
    ]);
    const { quotes } = await ask(answer([quote('a', 1)]), other, [hidden]);
    expect(quotes.map(({ article }) => article.body)).toEqual(['b', 'a']);
    expect(quotes[0]?.alsoIn.map(({ id }) => id)).toEqual(['c']);
    const nothing = answer([], { nearest: [hidden] });
    expect((await ask(answer([]), nothing, [hidden])).nearest).toEqual([]);
  });

  test('comes from the corpus that answers; if neither does, both name their nearest reports', async () => {
    const one = answer([quote('a', 5)]);
    expect(words(await ask(answer([]), one))).toEqual(['a']);
    expect(words(await ask(one, answer([])))).toEqual(['a']);
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => makeArticle({ id }));
    const nearest = (...articles: (Article | undefined)[]) =>
      answer([], { nearest: articles.flatMap((article) => article ?? []), undatedLeftOut: 2 });
    expect(await ask(nearest(a, b), nearest(c, d))).toMatchObject({
      quotes: [],
      confidence: null,
      nearest: [{ id: 'a' }, { id: 'c' }, { id: 'b' }],
      undatedLeftOut: 4,
    });
  });

  test('shows as near what lacks the same as the nearest quote', async () => {
    const lacking = (words: string, score: number, ...names: readonly string[]) =>
      answer([], {
        near: [quote(words, score)],
        missing: names.map((text) => ({ kind: 'name' as const, text })),
      });
    const near = (both: Answer) => both.near.map(({ article }) => article.body);
    const own = lacking('a', 1, 'Yabrud');
    const alike = await ask(own, lacking('b', 2, 'Yabrud'));
    expect(near(alike)).toEqual(['b', 'a']);
    expect(alike.missing).toEqual([{ kind: 'name', text: 'Yabrud' }]);
    const unlike = await ask(own, lacking('b', 2, 'Samantha'));
    expect(near(unlike)).toEqual(['b']);
    expect(unlike.missing).toEqual([{ kind: 'name', text: 'Samantha' }]);
    const whole = lacking('c', 1, 'Ann Yabrud');
    expect(near(await ask(lacking('b', 2, 'Yabrud'), whole))).toEqual(['b', 'c']);
    expect(near(await ask(lacking('b', 2, 'Yab'), whole))).toEqual(['b']);
    const one = await ask(answer([]), own);
    expect(one).toMatchObject({ missing: [{ text: 'Yabrud' }], nearest: [] });
    expect(near(one)).toEqual(['a']);
  });

  test('has nothing near if a quote answers, and on later pages', async () => {
    const about = answer([], {
      near: [quote('a', 9)],
      missing: [{ kind: 'kind', text: 'an age' }],
    });
    expect(await ask(about, answer([quote('b', 1)]))).toMatchObject({ near: [], missing: [] });
    expect(await ask(about, about, [], 3)).toMatchObject({ near: [], missing: [] });
  });

  test('says that the filters exclude everything only if they do so in both', async () => {
    const none = (hasNamed: boolean, oldest: string | null, newest: string | null) =>
      answer([], { excluded: { hasNamed, oldest, newest } });
    const own = none(false, null, null);
    const both = await ask(own, none(true, '2018', '2019-09'));
    expect(both.excluded).toEqual({ hasNamed: true, oldest: '2018', newest: '2019-09' });
    const more = await ask(none(true, '2017-05', '2018'), none(true, '2018', '2019-09'));
    expect(more.excluded).toEqual({ hasNamed: true, oldest: '2017-05', newest: '2019-09' });
    expect((await ask(own, answer([]))).excluded).toBeNull();
  });

  test('is less sure if the other corpus comes close', async () => {
    const sure = answer([quote('a', 9)]);
    const far = answer([quote('b', 5), quote('c', 5), quote('d', 5)]);
    const near = answer([quote('b', 8.5), quote('c', 8.5), quote('d', 8.5)]);
    expect((await ask(sure, far)).confidence).toBe('high');
    expect((await ask(sure, near)).confidence).toBe('low');
    expect((await ask(sure, answer([]))).confidence).toBe('high');
  });

  test('shows every quote on exactly one page', async () => {
    const scores = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(scores, scores, async (mine, theirs) => {
        const falling = (each: readonly number[]) => [...each].sort((a, b) => b - a);
        const own = answer(falling(mine).map((score, at) => quote(`own ${at}`, score)));
        const other = answer(falling(theirs).map((score, at) => quote(`other ${at}`, score)));
        const pages: string[] = [];
        for (let offset = 0; offset < mine.length + theirs.length; offset += 3) {
          pages.push(...words(await ask(own, other, [], offset)));
        }
        const all = [...own.quotes, ...other.quotes].map(({ article }) => article.body);
        expect([...pages].sort()).toEqual(all.sort());
      }),
    );
  });
});

describe('a list of reports from two corpora', () => {
  const own = [
    makeArticle({ id: 'own', published: '2020', body: 'A ship came.' }),
    makeArticle({ id: 'both', published: '2021', body: 'A ship left.' }),
  ];
  const other = [
    makeArticle({ id: 'both', published: '2021', body: 'The ship has left.' }),
    makeArticle({ id: 'other', published: '2022', author: 'Ken Hanly', body: 'A ship sank.' }),
  ];
  const searcher = new JointSearcher(
    new Searcher(served(own)),
    new Searcher(served(other)),
    { get: (id) => own.find((article) => article.id === id) },
    { articles: () => [...own, ...other.slice(1)] },
  );
  const list = async (question: string) => {
    const options = { filters: NO_FILTERS, limit: 3, offset: 0 };
    const { reports } = await searcher.ask(question, options);
    return { ids: reports?.articles.map(({ id }) => id), ...reports };
  };

  test('is in one order, and counts a hidden report once', async () => {
    expect(await list('any news about ships')).toMatchObject({
      ids: ['other', 'both', 'own'],
      total: 3,
      corpus: { total: 3, newest: '2022' },
    });
    const { articles } = await list('latest news');
    expect(articles).toContain(own[1]);
  });

  test('has the reports of a writer whom only one of them knows', async () => {
    expect(await list('what did Ken Hanly write')).toMatchObject({ ids: ['other'], total: 1 });
    expect(await list('articles by Ken Hanly')).toMatchObject({
      ids: ['other'],
      request: { unknown: null },
      corpus: { total: 3 },
    });
  });
});

/** A corpus that does not change. */
function served(articles: readonly Article[]): SearchedCorpus {
  return { articles: () => articles, sources: () => [], subscribe: () => () => undefined };
}
