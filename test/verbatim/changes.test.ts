import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut } from '../../src/text/span.ts';
import { changesBetween } from '../../src/verbatim/comparing/changes.ts';
import { runsOf } from '../runs.ts';

function changed(first: string, second: string) {
  return changesBetween(first, second).map(({ kind, asked, printed, touches }) => [
    kind,
    asked && cut(first, asked),
    printed && cut(second, printed),
    ...touches,
  ]);
}

const REPORT = `The convoy came from Jordan on Friday. It had 40 trucks.

Officials in Amman did not comment. The road was closed for two hours.

The drivers said they were tired.`;

describe('the changes between two texts', () => {
  test('are none if only spaces, case and quotation marks differ', () => {
    expect(changed(REPORT, REPORT)).toEqual([]);
    expect(changed('He said “no” twice.\n\nThen left.', 'he said "No"  twice. Then left')).toEqual(
      [],
    );
    expect(changed('', '')).toEqual([]);
  });

  test('name words that were added, taken out or replaced, and what they touch', () => {
    expect(changed(REPORT, REPORT.replace('40', '60'))).toEqual([
      ['replaced', '40', '60', 'number'],
    ]);
    expect(changed(REPORT, REPORT.replace('did not comment', 'did comment'))).toEqual([
      ['added', 'not', null, 'negation'],
    ]);
    expect(changed(REPORT, REPORT.replace('were tired', 'were very tired'))).toEqual([
      ['left out', null, 'very'],
    ]);
  });

  test('find words before the first and after the last common word', () => {
    expect(
      changed('came from Jordan', 'Update: a convoy came from Jordan on the old desert road'),
    ).toEqual([
      ['left out', null, 'Update: a convoy', 'name'],
      ['left out', null, 'on the old desert road'],
    ]);
  });

  test('find whole paragraphs that came or went', () => {
    const [first = '', second = '', third = ''] = REPORT.split('\n\n');
    const added = 'This report was corrected on Saturday.';
    expect(changed(REPORT, [first, third].join('\n\n'))).toEqual([
      ['added', second.slice(0, -1), null, 'negation', 'number', 'name'],
    ]);
    expect(changed(REPORT, [added, first, second, third].join('\n\n'))).toEqual([
      ['left out', null, added.slice(0, -1), 'name'],
    ]);
  });

  test('of texts without a word in common are one', () => {
    expect(changed('One two three.', 'Vier fünf sechs.')).toEqual([
      ['replaced', 'One two three', 'Vier fünf sechs', 'number', 'name'],
    ]);
    expect(changed('One two.', '')).toEqual([['added', 'One two', null, 'number']]);
  });

  test('of long texts are found too', () => {
    const long = Array.from(
      { length: 300 },
      (_, at) => `Paragraph ${at} has ${at} words of its own.`,
    );
    const other = long.with(150, 'Paragraph 150 has 151 words of its own.');
    expect(changed(long.join('\n\n'), other.join('\n\n'))).toEqual([
      ['replaced', '150', '151', 'number'],
    ]);
    const words = Array.from({ length: 4_000 }, (_, at) => `w${at}`).join(' ');
    expect(changed(words, words.toUpperCase().replaceAll('W', 'v'))).toHaveLength(1);
  });

  test('explain every word that only one text has', () => {
    const text = fc
      .array(fc.constantFrom('a', 'the', 'convoy', 'came', 'not', '40', 'Amman', '.\n\n'), {
        maxLength: 30,
      })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, text, (first, second) => {
        const changes = changesBetween(first, second);
        const isSame = lettersOf(first) === lettersOf(second);
        expect(changes.length === 0).toBe(isSame);
      }),
      { numRuns: runsOf(200) },
    );
  });
});

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
