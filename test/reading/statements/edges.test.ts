import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../../src/reading/statements/grammar/quotations.ts';
import { readStatements } from '../../../src/reading/statements/read-statements.ts';
import { cut } from '../../../src/text/span.ts';
import { read, saidIn } from './read.ts';

/** Milliseconds. Enough on a busy machine, and far too little if work grows with the square. */
const PATIENCE = 60_000;

function quoted(text: string): string[] {
  return quotationsIn(text, { start: 0, end: text.length }).map((one) => cut(text, one));
}

describe('quotation marks', () => {
  it('of three kinds nest', () => {
    const text = 'He said: «They told me “it is ‘over’ now” and left».';
    expect(quoted(text)).toEqual([
      '«They told me “it is ‘over’ now” and left»',
      '“it is ‘over’ now”',
      '‘over’',
    ]);
  });

  it('that never close end with their paragraph', () => {
    const text = 'The agency said: "The convoy has crossed the border.';
    expect(quotationsIn(text, { start: 0, end: text.length })).toMatchObject([
      { end: text.length, isOpen: true },
    ]);
  });

  it.each(["The ministry's spokesman didn't answer.", 'The girls’ school wasn’t open.'])(
    'are no apostrophes: %s',
    (text) => {
      expect(quoted(text)).toEqual([]);
    },
  );

  it('can be two apostrophes', () => {
    expect(quoted("''It is over,'' he said.")).toEqual(["''It is over,''"]);
  });
});

describe('bodies out of the ordinary', () => {
  it.each(['', ' ', '"', '"""""', '“', ':', 'said', 'He said', 'said said said', '(((', '，。'])(
    'are read: “%s”',
    (body) => {
      expect(() => readStatements(body)).not.toThrow();
    },
  );

  it('can be one long quotation', { timeout: PATIENCE }, () => {
    const body = `“${'The army has crossed the river again. '.repeat(2_000)}”`;
    expect(readStatements(body)).toEqual([]);
  });

  it('can be transcripts', () => {
    const body = 'CARL AZUZ, CNN ANCHOR: The convoy has crossed the border into Iraq today.';
    expect(saidIn(body)).toContain(
      'CARL AZUZ, CNN ANCHOR: The convoy has crossed the border into Iraq today',
    );
  });

  it('can have 10,000 statements by one person', { timeout: PATIENCE }, () => {
    const sentence = 'Ryder said that the base in the desert is safe. ';
    const told = readStatements(`Pat Ryder arrived. ${sentence.repeat(10_000)}`);
    expect(told.length).toBe(10_000);
  });

  it('can have 10,000 statements in one paragraph of quotations', { timeout: PATIENCE }, () => {
    const body = '“The base in the desert is safe,” Ryder said. '.repeat(10_000);
    expect(readStatements(body).length).toBeGreaterThan(9_900);
  });

  it('can open quotations thousands of times', { timeout: PATIENCE }, () => {
    expect(() => readStatements('He said “so “so “so '.repeat(2_000))).not.toThrow();
    expect(() => readStatements('"'.repeat(20_000))).not.toThrow();
    expect(() => readStatements(`${'a said '.repeat(5_000)}.`)).not.toThrow();
  });

  it('keep all spans inside the body', () => {
    const body = 'Xinhua: "The army said: “It is over," he said.\n\n“And so, said';
    for (const { statement } of read(body)) {
      for (const { start, end } of [statement.cue, ...statement.content]) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(body.length);
      }
    }
  });
});
