import { describe, expect, it } from 'vitest';
import {
  averagePrecision,
  hitAt,
  hits,
  ndcg,
  recall,
  reciprocalRank,
} from '../../bench/ask/measures.ts';
import type { EvaluationQuestion } from '../../bench/data.ts';
import type { QuoteJson } from '../../src/search/export/answer-json.ts';
import type { AnswerJson } from '../../src/terminal/replies/json.ts';

const BODY = 'Alpha beta gamma. Delta epsilon. Zeta eta theta.';

function quote(text: string, passage = text, article = 'a'): QuoteJson {
  const start = BODY.indexOf(text);
  return {
    article,
    title: 't',
    source: null,
    author: null,
    published: null,
    url: null,
    text,
    start,
    end: start + text.length,
    emphasis: null,
    score: 1,
    side: null,
    speaker: null,
    passage: { text: passage, start: 0, end: passage.length },
  };
}

function answer(quotes: readonly QuoteJson[]): AnswerJson {
  return {
    id: 'q',
    question: '?',
    outcome: 'answered',
    answered: true,
    confidence: null,
    quotes,
    near: [],
    missing: [],
    nearest: [],
    ms: 1,
  };
}

function question(evidence: EvaluationQuestion['evidence']): EvaluationQuestion {
  return { id: 'q', question: '?', answerable: true, evidence };
}

describe('a quote hits', () => {
  it('evidence with answers, if it is inside it and contains one', () => {
    const evidence = { article: 'a', text: BODY };
    expect(hits(quote('Delta epsilon.'), evidence, ['epsilon'], BODY)).toBe(true);
    expect(hits(quote('Delta epsilon.'), evidence, ['theta'], BODY)).toBe(false);
    expect(hits(quote('Delta epsilon.', '', 'b'), evidence, ['epsilon'], BODY)).toBe(false);
    const elsewhere = { article: 'a', text: 'Alpha beta gamma.' };
    expect(hits(quote('Delta epsilon.'), elsewhere, ['epsilon'], BODY)).toBe(false);
  });

  it('evidence without answers, if it overlaps half of it', () => {
    const evidence = { article: 'a', text: 'Delta  epsilon.\nZeta eta theta.' };
    expect(hits(quote('Zeta eta theta.'), evidence, undefined, BODY)).toBe(true);
    expect(hits(quote('epsilon.'), evidence, undefined, BODY)).toBe(false);
  });
});

describe('measures over passages', () => {
  const asked = question([
    { article: 'a', text: 'one two' },
    { article: 'b', text: 'three' },
    { article: 'c', text: 'missing' },
  ]);
  // Ranks: nothing, the first piece, the first again, the second.
  const given = answer(
    ['x', 'so onetwo it is', 'one two', 'three'].map((text) => quote('x', text)),
  );

  it('compare without white space', () => {
    expect(recall(asked, given, 2)).toBeCloseTo(1 / 3);
    expect(recall(asked, given, 10)).toBeCloseTo(2 / 3);
  });

  it('use the first relevant rank', () => {
    expect(reciprocalRank(asked, given)).toBe(1 / 2);
    expect(hitAt(asked, given, 1)).toBe(0);
    expect(hitAt(asked, given, 4)).toBe(1);
  });

  it('count a piece of evidence once, where it is first found', () => {
    expect(averagePrecision(asked, given)).toBeCloseTo((1 / 2 + 1 / 4) / 3);
  });

  it('order articles by their first quote', () => {
    const wanted = question([{ article: 'b' }, { article: 'c' }]);
    const ranked = answer(['a', 'b', 'b', 'c'].map((article) => quote('x', 'x', article)));
    const gain = (rank: number) => 1 / Math.log2(rank + 1);
    expect(ndcg(wanted, ranked)).toBeCloseTo((gain(2) + gain(3)) / (gain(1) + gain(2)));
  });
});
