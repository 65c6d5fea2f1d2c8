import fc from 'fast-check';
import type { Article } from '../../src/corpus/article.ts';
import { LANGUAGES } from '../../src/discord/languages/language.ts';
import { textsOf } from '../../src/discord/languages/texts.ts';
import type { Quote } from '../../src/search/answer.ts';
import type { Filters } from '../../src/search/filters.ts';
import { makeArticle } from '../corpus/folders.ts';
import { hostileText } from './texts.ts';

/** Names of sources and authors. */
export const name = fc.oneof(fc.constant('*'.repeat(500)), hostileText());

/** Articles with values that take the most room, or that careless code handles wrongly. */
export const article: fc.Arbitrary<Article> = fc.record({
  id: fc.string({ maxLength: 80 }),
  title: fc.oneof(fc.constant('_'.repeat(3_000)), fc.constant('ا'.repeat(900)), hostileText(100)),
  source: fc.option(name),
  author: fc.option(name),
  published: fc.constantFrom(null, '2019', '2019-09', '2019-09-07'),
  url: fc.constantFrom(null, 'https://example.com/', `https://example.com/${'a'.repeat(275)}`),
  language: fc.constant(null),
  tags: fc.constant([]),
  added: fc.constantFrom(null, '2026-11-20T12:58:02Z'),
  archived: fc.constant(null),
  retracted: fc.option(name),
  body: fc.oneof(
    hostileText(200),
    fc.constant('*'.repeat(1_000)),
    fc.constant('👩‍👩‍👧‍👦'.repeat(600)),
    fc.constant('very_long_words '.repeat(200)),
  ),
});

/** Quotes of whole articles, partly bold, that are also in others. */
export const quote: fc.Arbitrary<Quote> = fc
  .tuple(
    article,
    fc.array(article, { maxLength: 20 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom('denial' as const, 'claim' as const, 'figure' as const, null),
  )
  .map(([of, alsoIn, at, side]) => {
    const span = { start: 0, end: of.body.length };
    const emphasis = { start: Math.floor(at * of.body.length), end: of.body.length };
    return { article: of, span, emphasis, passage: span, score: 1, side, alsoIn };
  });

/** More sources and authors than fit anywhere. */
export const filters: fc.Arbitrary<Filters> = fc.record({
  sources: fc.array(name, { maxLength: 40 }),
  authors: fc.array(name, { maxLength: 40 }),
  after: fc.constantFrom(null, '0001-01-01', '2019-09-07'),
  before: fc.constantFrom(null, '9999-12-31', '2020-01-01'),
});

/** An article that states only its title. */
export const WORST = makeArticle({ id: 'worst', title: 'Title', body: '' });

/** The texts of any language. */
export const texts = fc.constantFrom(...LANGUAGES.map(textsOf));
