import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../src/discord/languages/texts.ts';
import { withinLimits } from '../../src/discord/message/limits.ts';
import { answerReply } from '../../src/discord/replies/answer.ts';
import { helpReply } from '../../src/discord/replies/guide/help.ts';
import { refusal } from '../../src/discord/replies/notice.ts';
import { contextReply } from '../../src/discord/replies/quotes/context.ts';
import { readTypedQuestion } from '../../src/discord/typed-question.ts';
import type { Answer, Missing } from '../../src/search/answer.ts';
import { NO_FILTERS } from '../../src/search/filters.ts';
import { runsOf } from '../runs.ts';
import { asText, contextIds } from './as-text.ts';
import { answerOf } from './reports.ts';
import { hostileText } from './texts.ts';
import { article, filters, quote, texts, WORST } from './worst.ts';

/** Texts of a question that take the most room. */
const missing: fc.Arbitrary<Missing> = fc.oneof(
  fc.record({
    kind: fc.constant('time' as const),
    text: fc.constantFrom('28 July 2016', '*'.repeat(300)),
    nearest: fc.constantFrom(null, '2016-08-28'),
  }),
  fc.constant({ kind: 'kind' as const, text: 'a distance or length' as const }),
  fc.record({
    kind: fc.constant('name' as const),
    text: fc.oneof(fc.constant('*'.repeat(300)), hostileText()),
  }),
);

/** Any question that fits on a button. */
const example = hostileText(12).map((question) => `${question.slice(0, 79)}?`);

const answer: fc.Arbitrary<Answer> = fc.record({
  question: fc.oneof(fc.constant('*'.repeat(300)), fc.constant('Who?')),
  // An answer never quotes the same words of an article twice.
  quotes: fc.uniqueArray(quote, { maxLength: 3, selector: (each) => each.article.id }),
  more: fc.boolean(),
  nearest: fc.array(article, { maxLength: 10 }),
  undatedLeftOut: fc.nat(100_000),
  confidence: fc.constantFrom('high', 'moderate', 'low', null),
  near: fc.uniqueArray(quote, { maxLength: 2, selector: (each) => each.article.id }),
  missing: fc.array(missing, { maxLength: 5 }),
  excluded: fc.option(
    fc.record({
      hasNamed: fc.boolean(),
      oldest: fc.constantFrom(null, '2019-09-07'),
      newest: fc.constantFrom(null, '2019-09-07'),
    }),
  ),
});

describe('the worst corpus', () => {
  test('never makes an answer exceed the limits, and at least one quote is shown', () => {
    fc.assert(
      fc.property(answer, filters, fc.nat(1_000), texts, (given, limited, offset, spoken) => {
        const options = { filters: limited, offset, asker: '1'.repeat(20) };
        const reply = answerReply(given, options, spoken);
        withinLimits(reply.components);
        if (given.quotes.length + given.near.length > 0)
          expect(contextIds(reply)).not.toHaveLength(0);
      }),
      { numRuns: runsOf(75) },
    );
  });

  test('never makes a list of reports exceed the limits, and at least one is named', () => {
    const list = fc.record({
      articles: fc.array(article, { minLength: 1, maxLength: 7 }),
      total: fc.constant(100_000),
      corpus: fc.constant({ total: 200_000, newest: null }),
      request: fc.record({
        topic: fc.constantFrom(null, '*'.repeat(300)),
        order: fc.constantFrom('newest' as const, 'oldest' as const),
        asksWho: fc.boolean(),
        filters,
        unknown: fc.constant(null),
      }),
    });
    fc.assert(
      fc.property(list, filters, texts, (reports, limited, spoken) => {
        const given = { question: '*'.repeat(300), quotes: [], near: [], missing: [], nearest: [] };
        const rest = { more: false, undatedLeftOut: 100_000, confidence: null, excluded: null };
        const options = { filters: limited, offset: 0, asker: '1'.repeat(20), isRead: true };
        const reply = answerReply({ ...given, ...rest, reports }, options, spoken);
        withinLimits(reply.components);
        expect(asText(reply)).toMatch(/^- /m);
      }),
      { numRuns: runsOf(75) },
    );
  });

  test('never makes the context of a quote exceed the limits', () => {
    fc.assert(
      fc.property(article, fc.nat(3_000), fc.nat(3_000), texts, (of, one, other, spoken) => {
        const inside = (offset: number) => Math.min(offset, of.body.length);
        const span = { start: inside(Math.min(one, other)), end: inside(Math.max(one, other)) };
        const passage = { start: 0, end: of.body.length + 50 };
        withinLimits(contextReply(of, span, passage, spoken).components);
      }),
      { numRuns: runsOf(75) },
    );
  });

  test('shows the quote in its context even when little else fits', () => {
    const body = `${'_'.repeat(50)} `.repeat(60);
    const words = { ...WORST, body: `${body}The words. ${body}` };
    const span = { start: body.length, end: body.length + 10 };
    const shown = asText(contextReply(words, span, { start: 0, end: words.body.length }, ENGLISH));
    expect(shown).toContain('**The words.**');
    expect(shown.startsWith('> …\n> ')).toBe(true);
    expect(shown).toContain('\n> …\n-# ');
  });

  test('never splits a surrogate pair or a family of emoji', () => {
    const body = '👩‍👩‍👧‍👦'.repeat(900);
    const span = { start: 0, end: body.length };
    const families = { ...WORST, title: '👩‍👩‍👧‍👦'.repeat(40), body };
    const shown = asText(
      answerReply(
        answerOf('Who?', [
          {
            article: families,
            span,
            emphasis: null,
            passage: span,
            score: 1,
            side: null,
            alsoIn: [],
          },
        ]),
        {
          filters: NO_FILTERS,
          offset: 0,
          asker: null,
        },
        ENGLISH,
      ),
    );
    expect(shown.split('\n')[1]).toMatch(/^> (?:👩‍👩‍👧‍👦)+…$/u);
    expect(shown.split('\n')[2]).toMatch(/^-# undated · (?:👩‍👩‍👧‍👦)+…$/u);
  });

  test('shows fewer quotes rather than cut ones, and the rest after More', () => {
    const body = 'Some words of a report that go on. '.repeat(54).trim();
    const span = { start: 0, end: body.length };
    const long = { article: { ...WORST, body }, span, emphasis: null, passage: span };
    const quotes = [1, 2, 3].map((score) => ({ ...long, score, side: null, alsoIn: [] }));
    const shown = asText(
      answerReply(
        answerOf('Who?', quotes),
        {
          filters: NO_FILTERS,
          offset: 0,
          asker: null,
        },
        ENGLISH,
      ),
    );
    expect(shown.split(`> ${body}\n`)).toHaveLength(3);
    expect(shown).toContain(
      '-# This message is full. Press “More” for the next quotes. Show in context:\n‹ 1 › ‹ 2 › ‹ More ›',
    );
  });

  test('shows no quote after one that did not fit, because More would skip that one', () => {
    const quoted = [40, 3_840, 50].map((length) => {
      const body = 'a'.repeat(length);
      const span = { start: 0, end: length };
      const article = { ...WORST, id: String(length), body };
      return { article, span, emphasis: null, passage: span, score: 1, side: null, alsoIn: [] };
    });
    const shown = asText(
      answerReply(
        answerOf('Who?', quoted),
        { filters: NO_FILTERS, offset: 0, asker: null },
        ENGLISH,
      ),
    );
    expect(shown.match(/^> a+$/gm)).toEqual([`> ${'a'.repeat(40)}`]);
    expect(shown).toContain('‹ More ›');
  });

  test('counts the other reports when naming them would cut the quote', () => {
    const body = 'a'.repeat(3_700);
    const span = { start: 0, end: body.length };
    const alsoIn = [1, 2, 3].map((number) => ({ ...WORST, title: `Title ${number} `.repeat(10) }));
    const quoted = { article: { ...WORST, body }, span, emphasis: null, passage: span, score: 1 };
    const shown = asText(
      answerReply(
        answerOf('Who?', [{ ...quoted, side: null, alsoIn }]),
        {
          filters: NO_FILTERS,
          offset: 0,
          asker: null,
        },
        ENGLISH,
      ),
    );
    expect(shown).toContain(`> ${body}\n-# undated · Title · also in 3 other reports`);
  });

  test('never makes a refusal or the help exceed the limits', () => {
    fc.assert(
      fc.property(hostileText(400), fc.array(example), texts, (sentence, examples, spoken) => {
        withinLimits(refusal(sentence).components);
        const offered = { suggestions: true, isModerator: true, isManager: true };
        const mention = (words: string) => `<${words}:${'1'.repeat(20)}>`;
        const help = helpReply(
          { examples: examples.slice(0, 3), articleCount: 5 },
          spoken,
          mention,
          offered,
        );
        withinLimits(help.components);
      }),
    );
  });

  test('shows the longest question whole in the heading', () => {
    const question = readTypedQuestion('Iraq*'.repeat(60));
    const reply = answerReply(
      answerOf(question, []),
      {
        filters: NO_FILTERS,
        offset: 0,
        asker: null,
      },
      ENGLISH,
    );
    expect(asText(reply)).toContain(`### ${'Iraq\\*'.repeat(60)}\n`);
  });
});
