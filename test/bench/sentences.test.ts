import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { averagePrecision, reciprocalRank } from '../../bench/sentences/measures.ts';
import { benchSentences } from '../../bench/sentences/sentences.ts';
import { makeFolder } from '../corpus/folders.ts';

type Candidate = readonly [text: string, right: boolean];

const OPENED: Candidate = ['The bridge over the Euphrates opened in 2019.', true];
const CLOSED: Candidate = ['Schools in the city stayed closed on Monday.', false];
const RAIN: Candidate = ['Rain fell during the night.', false];

function setOf(...choices: readonly (readonly Candidate[])[]): string {
  const file = path.join(makeFolder(), 'bridges.jsonl');
  const lines = choices.map((candidates, at) =>
    JSON.stringify({
      id: `bridge-${at}`,
      question: 'When did the bridge over the Euphrates open?',
      candidates: candidates.map(([text, right]) => ({ text, right })),
    }),
  );
  writeFileSync(file, lines.join('\n'));
  return file;
}

describe('the measures of an order', () => {
  const right = new Set(['b', 'd']);

  it('are one if the right sentences come first', () => {
    expect(averagePrecision(['d', 'b', 'a', 'c'], right)).toBe(1);
    expect(reciprocalRank(['d', 'b', 'a', 'c'], right)).toBe(1);
  });

  it('fall with every wrong sentence before a right one', () => {
    expect(averagePrecision(['a', 'b', 'c', 'd'], right)).toBe((1 / 2 + 2 / 4) / 2);
    expect(reciprocalRank(['a', 'b', 'c', 'd'], right)).toBe(1 / 2);
  });
});

describe('bench -- sentences', () => {
  it('prints a row for each file, in our order and in that of MiniSearch', async () => {
    const file = setOf([RAIN, CLOSED, OPENED]);
    const row = { set: 'bridges', questions: 1, map: 1, mrr: 1, plainMap: 1, plainMrr: 1 };
    expect(await benchSentences(['--data', file, '--data', file])).toEqual([row, row]);
  });

  it('leaves out questions without a right or without a wrong candidate', async () => {
    const file = setOf([OPENED], [RAIN, CLOSED], [RAIN, OPENED]);
    expect(await benchSentences(['--data', file])).toMatchObject([{ questions: 1 }]);
  });

  it('puts candidates that share no word with the question last', async () => {
    const [text] = RAIN;
    const file = setOf([[text, true], [OPENED[0], false], CLOSED]);
    const [row] = await benchSentences(['--data', file]);
    expect(row?.plainMrr).toBe(1 / 2);
    expect(row?.mrr).toBeLessThan(1);
  });

  it('learns nothing from the order of a file', async () => {
    const candidates: Candidate[] = ['Rain fell.', 'Snow fell.', 'Hail fell.'].map((text) => [
      text,
      text.startsWith('Snow'),
    ]);
    const [first] = await benchSentences(['--data', setOf(candidates)]);
    const [second] = await benchSentences(['--data', setOf([...candidates].reverse())]);
    expect(second).toEqual(first);
    expect(first?.mrr).toBe(1 / 3);
  });

  it('asks for a file', async () => {
    await expect(benchSentences([])).rejects.toThrow('--data FILE');
  });
});
