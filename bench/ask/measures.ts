import type { QuoteJson } from '../../src/search/export/answer-json.ts';
import type { AnswerJson } from '../../src/terminal/replies/json.ts';
import type { EvaluationQuestion, Evidence } from '../data.ts';

/** A question with its answer. */
export type Asked = readonly [EvaluationQuestion, AnswerJson];

/** A text without white space, as MultiHop-RAG's own script compares it. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

/**
 * Whether a quote hits a piece of evidence of the same article. If answers are known, the quote
 * must be inside the evidence and contain one of them. Otherwise it must overlap at least half of
 * the evidence.
 */
export function hits(
  quote: QuoteJson,
  evidence: Evidence,
  answers: readonly string[] | undefined,
  body: string,
): boolean {
  if (quote.article !== evidence.article || evidence.text === undefined) return false;
  if (answers) {
    return (
      squeezed(evidence.text).includes(squeezed(quote.text)) &&
      answers.some((answer) => squeezed(quote.text).includes(squeezed(answer)))
    );
  }
  return overlap(quote, evidence.text, body) >= squeezed(evidence.text).length / 2;
}

/** Whether a quote hits the evidence of a question, and has what a right quote must contain. */
export function isRight(
  quote: QuoteJson,
  { evidence, answers, accept }: EvaluationQuestion,
  body: string,
): boolean {
  if (accept !== undefined && !new RegExp(accept, 'is').test(quote.text)) return false;
  return evidence.some((piece) => hits(quote, piece, answers, body));
}

/** Characters other than white space that a quote and an evidence text share in the body. */
function overlap(quote: QuoteJson, evidence: string, body: string): number {
  const whole = squeezed(body);
  const wanted = squeezed(evidence);
  const quoteStart = squeezed(body.slice(0, quote.start)).length;
  const quoteEnd = quoteStart + squeezed(quote.text).length;
  let most = 0;
  for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + 1)) {
    most = Math.max(most, Math.min(quoteEnd, at + wanted.length) - Math.max(quoteStart, at));
  }
  return most;
}

/** Share of the evidence texts that are in the first `k` passages (MultiHop-RAG's recall). */
export function recall(question: EvaluationQuestion, answer: AnswerJson, k: number): number {
  const passages = answer.quotes.slice(0, k).map(({ passage }) => squeezed(passage.text));
  const wanted = evidenceTexts(question);
  const found = wanted.filter((text) => passages.some((passage) => passage.includes(text)));
  return found.length / wanted.length;
}

/** One over the rank of the first relevant passage among ten; 0 if none is. */
export function reciprocalRank(question: EvaluationQuestion, answer: AnswerJson): number {
  const rank = relevance(question, answer).findIndex((found) => found.length > 0);
  return rank < 0 ? 0 : 1 / (rank + 1);
}

/** 1 if one of the first `k` passages contains an evidence text, otherwise 0. */
export function hitAt(question: EvaluationQuestion, answer: AnswerJson, k: number): number {
  return relevance(question, answer)
    .slice(0, k)
    .some((found) => found.length > 0)
    ? 1
    : 0;
}

/**
 * Average precision at ten, as MultiHop-RAG's script computes it. At each rank with new evidence,
 * divides the number of new pieces by the rank. Divides the sum by the number of pieces, at most
 * ten.
 */
export function averagePrecision(question: EvaluationQuestion, answer: AnswerJson): number {
  const seen = new Set<string>();
  let sum = 0;
  for (const [index, found] of relevance(question, answer).entries()) {
    const fresh = found.filter((text) => !seen.has(text));
    for (const text of fresh) seen.add(text);
    sum += fresh.length / (index + 1);
  }
  return sum / Math.min(evidenceTexts(question).length, 10);
}

/** Binary nDCG at ten over articles in the order of their first quote. */
export function ndcg(question: EvaluationQuestion, answer: AnswerJson): number {
  const wanted = new Set(question.evidence.map(({ article }) => article));
  const articles = [...new Set(answer.quotes.map(({ article }) => article))].slice(0, 10);
  const gain = (rank: number) => 1 / Math.log2(rank + 2);
  const got = articles.reduce((sum, id, rank) => sum + (wanted.has(id) ? gain(rank) : 0), 0);
  let best = 0;
  for (let rank = 0; rank < Math.min(wanted.size, 10); rank++) best += gain(rank);
  return best === 0 ? 0 : got / best;
}

/** For each of the first ten passages, the evidence texts that it contains. */
function relevance(question: EvaluationQuestion, answer: AnswerJson): string[][] {
  const wanted = evidenceTexts(question);
  return answer.quotes.slice(0, 10).map(({ passage }) => {
    const text = squeezed(passage.text);
    return wanted.filter((piece) => text.includes(piece));
  });
}

function evidenceTexts(question: EvaluationQuestion): string[] {
  return question.evidence.flatMap(({ text }) => (text === undefined ? [] : [squeezed(text)]));
}
