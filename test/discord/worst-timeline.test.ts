import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withinLimits } from '../../src/discord/message/limits.ts';
import { timelineReply } from '../../src/discord/replies/timeline/timeline-reply.ts';
import type { Quote } from '../../src/search/answer.ts';
import type { TimelineAnswer } from '../../src/timeline/answer-topic.ts';
import type { Entry, EventDate } from '../../src/timeline/timeline.ts';
import { runsOf } from '../runs.ts';
import { contextIds } from './as-text.ts';
import { timelineAnswer } from './timelines.ts';
import { article, filters, texts, WORST } from './worst.ts';

const when: fc.Arbitrary<Omit<EventDate, 'expression'>> = fc.constantFrom(
  { date: '2019-09-07', until: null, precision: 'day', basis: 'report', uncertain: null } as const,
  {
    date: '2018-12-28',
    until: '2019-01-03',
    precision: 'range',
    basis: 'text',
    uncertain: { printed: ['2019-01-02', '2019-02-01'], stored: '2018-12-28' },
  } as const,
);

/** Whole articles as quotes, no two from the same article. */
const quotes: fc.Arbitrary<readonly Quote[]> = fc
  .tuple(fc.array(article, { minLength: 1, maxLength: 6 }), fc.nat(50))
  .map(([articles, count]) =>
    Array.from({ length: count }, (_, at) => {
      const { body, ...rest } = articles[at % articles.length] ?? WORST;
      const span = { start: 0, end: body.length };
      const alsoIn = at % 3 === 0 ? articles : [];
      const quoted = { ...rest, body, id: `${rest.id}-${at}` };
      return { article: quoted, span, emphasis: null, passage: span, score: 1, side: null, alsoIn };
    }),
  );

/** Entries with up to two quotes each. */
const entries: fc.Arbitrary<readonly Entry[]> = fc
  .tuple(
    quotes,
    fc.array(when, { minLength: 1, maxLength: 25 }),
    fc.array(article, { maxLength: 4 }),
  )
  .map(([all, dates, alsoReportedBy]) =>
    dates.flatMap((date, at) => {
      const told = all.slice(2 * at, 2 * at + 2);
      const [first] = told;
      if (!first) return [];
      const expression = date.basis === 'text' ? first.span : null;
      return [{ when: { ...date, expression }, quotes: told, alsoReportedBy }];
    }),
  );

const answer: fc.Arbitrary<TimelineAnswer> = fc
  .record({
    topic: fc.constantFrom('*'.repeat(300), '字'.repeat(300), 'Ayn al-Asad'),
    entries,
    undated: quotes.map((all) => all.slice(-3)),
    nearest: fc.array(article, { maxLength: 5 }),
    more: fc.boolean(),
    filters,
    from: fc.constantFrom(null, '0001-01-01'),
    elsewhere: fc.constantFrom(null, { from: '2019-08-28', until: '2019-09-02' }),
  })
  .map(({ filters, from, elsewhere, ...timeline }) => {
    const options = { filters, from, to: null, entries: 25, quotes: 1 };
    return timelineAnswer(timeline, { options, elsewhere });
  });

test('the worst corpus never makes a page of a timeline exceed the limits', () => {
  fc.assert(
    fc.property(answer, fc.nat(28), fc.boolean(), texts, (given, start, isDrawn, spoken) => {
      const picture = isDrawn ? { png: Buffer.of(1), description: 'a'.repeat(1_024) } : null;
      const reply = timelineReply(given, { start, asker: '1'.repeat(20), picture }, spoken);
      withinLimits(reply.components);
      const { entries, undated } = given.timeline;
      if (entries.length + undated.length > 0) expect(contextIds(reply)).not.toHaveLength(0);
    }),
    { numRuns: runsOf(8) },
  );
});
