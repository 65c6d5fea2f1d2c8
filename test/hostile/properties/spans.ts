import { expect } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import type { Quote } from '../../../src/search/answer.ts';
import type { Span } from '../../../src/text/span.ts';

/** Expects non-empty spans inside the text, in order and without overlaps. */
export function expectInOrder(text: string, spans: readonly Span[]): void {
  let end = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

/** Expects a non-empty span inside another one. */
export function expectInside(span: Span, { start, end }: Span): void {
  expect(span.start).toBeGreaterThanOrEqual(start);
  expect(span.end).toBeLessThanOrEqual(end);
  expect(span.end).toBeGreaterThan(span.start);
}

/** Expects that a quote and its spans come from one of these articles. */
export function expectQuoted(quote: Quote, articles: readonly Article[]): void {
  const { article, passage, span, emphasis } = quote;
  expect(articles).toContain(article);
  expectInside(passage, { start: 0, end: article.body.length });
  expectInside(span, passage);
  if (emphasis !== null) expectInside(emphasis, span);
  expect(article.body.slice(span.start, span.end)).toMatch(/\S/);
}
