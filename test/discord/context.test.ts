import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../src/discord/languages/texts.ts';
import { container } from '../../src/discord/message/components.ts';
import { withinLimits } from '../../src/discord/message/limits.ts';
import { contextReply, contextRows } from '../../src/discord/replies/quotes/context.ts';
import { makeArticle } from '../corpus/folders.ts';
import { asText, contextIds } from './as-text.ts';
import { convoy, planes, quoteOf } from './reports.ts';

describe('the context of a quote', () => {
  test('is the passage around it with the quote in bold, and its attribution', () => {
    const { article, span, passage } = quoteOf(
      planes,
      'Is the United States aiming to target Shiite militias in the region?',
    );
    expect(asText(contextReply(article, span, passage, ENGLISH))).toBe(
      [
        '> This situation prompts speculation about the intentions behind this flurry of activity near the Iraqi-Syrian border. **Is the United States aiming to target Shiite militias in the region?**',
        '-# undated · Unusual Activity of US Military Cargo Planes Near Iraqi-Syrian Border Raises Questions',
        '‹ Cite ›',
      ].join('\n'),
    );
  });

  test.each([
    ['Chinese', '军队的车队越过了边境。', 3_900],
    ['Arabic', 'عبرت القافلة الحدود. ', 3_900],
    ['emoji', '🚚', 3_900],
    ['marks that Markdown reads', '*_', 3_900],
  ])('fits into a message in %s', (_, words, length) => {
    const body = words
      .repeat(Math.ceil(length / words.length))
      .slice(0, length)
      .toWellFormed();
    const article = makeArticle({ body, title: words.repeat(20) });
    const whole = { start: 0, end: body.length };
    for (const span of [whole, { start: 30, end: 60 }]) {
      const reply = contextReply(article, span, whole, ENGLISH);
      withinLimits(reply.components);
      expect(asText(reply)).toContain(body.slice(40, 44).replace(/[*_]/g, '\\$&'));
    }
  });

  test('keeps the line breaks of the report', () => {
    const { span } = quoteOf(convoy, 'There is no explanation for the movement');
    const start = convoy.body.indexOf('Chinese news outlet');
    const passage = { start, end: convoy.body.indexOf('The base is') };
    expect(asText(contextReply(convoy, span, passage, ENGLISH))).toBe(
      [
        '> Chinese news outlet Xinhua reports on the convoy',
        '> **There is no explanation for the movement**',
        '> Ayn al-Asad',
        '-# Ken Hanly · 7 September 2019 · A convoy of more than 100 US military trucks have crossed the border into Iraq',
        '‹ Cite ›',
      ].join('\n'),
    );
  });

  test('shows whole words when its ends are inside words', () => {
    const { span, passage } = quoteOf(convoy, 'pure conjecture');
    const shifted = { start: passage.start + 3, end: passage.end - 3 };
    expect(asText(contextReply(convoy, span, shifted, ENGLISH))).toContain('> Earlier in the week');
    expect(asText(contextReply(convoy, span, shifted, ENGLISH))).toContain('US officials as yet\n');
  });

  test('has a button that identifies article, span, passage and words', () => {
    const quote = quoteOf(convoy, 'pure conjecture');
    const shown = container('answer', contextRows([{ quote, number: null }], ENGLISH));
    expect(asText(shown)).toBe('‹ Context ›');
    expect(contextIds(shown)[0]).toMatch(/^context:[\w-]{8}(?::[0-9a-z]+){5}$/);
  });

  test('has numbered buttons for several quotes, in as few rows as Discord allows', () => {
    const quote = quoteOf(convoy, 'pure conjecture');
    const quotes = ['4', '5', '6', '7', '8', '9'].map((number) => ({ quote, number }));
    expect(asText(container('answer', contextRows(quotes, ENGLISH)))).toBe(
      '-# Show in context:\n‹ 4 › ‹ 5 › ‹ 6 › ‹ 7 › ‹ 8 ›\n‹ 9 ›',
    );
  });
});
