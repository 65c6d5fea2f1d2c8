import type { TimeExpression } from '../../src/text/dates/time-expression.ts';

/**
 * Reads a sentence with marked time expressions: `It rose [last week|2013-W11]`. The type follows from the
 * value, except that a `SET` looks like a `DURATION` and is marked: `[daily|SET P1D]`.
 */
export function readAnnotated(marked: string): { text: string; expected: readonly string[] } {
  const expected: string[] = [];
  const text = marked.replace(/\[([^|\]]+)\|([^\]]+)\]/g, (_, words: string, value: string) => {
    expected.push(`${words}|${value}`);
    return words;
  });
  return { text, expected };
}

/** Expressions in the form of {@link readAnnotated}. */
export function asAnnotated(text: string, expressions: readonly TimeExpression[]): string[] {
  return expressions.map(
    ({ start, end, type, value }) =>
      `${text.slice(start, end)}|${type === 'SET' ? `SET ${value}` : value}`,
  );
}
