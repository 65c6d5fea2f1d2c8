import { describe, expect, it } from 'vitest';
import { ErrorOutput } from '../../../src/intake/reader/error-output.ts';
import { MARKS } from '../../../src/intake/reader/job.ts';

function outputOf(...chunks: string[]): ErrorOutput {
  const output = new ErrorOutput();
  for (const chunk of chunks) output.add(chunk);
  return output;
}

const TRACE = '1: node::OOMErrorHandler(char const*)\n'.repeat(100);

describe('the error output of a reader', () => {
  it.each([
    [MARKS.time, 'time'],
    [MARKS.memory, 'memory'],
    ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory', 'memory'],
    ['Fatal process out of memory: Zone', 'memory'],
    ['Error: write EPIPE', null],
  ])('names the limit, whatever follows: %s', (line, limit) => {
    expect(outputOf(line, TRACE, TRACE).limit).toBe(limit);
  });

  it('names a limit that arrives in two pieces', () => {
    expect(outputOf('dateline: too mu', 'ch memory').limit).toBe('memory');
  });

  it('keeps its last characters', () => {
    expect(outputOf(TRACE, 'the end').text).toHaveLength(2_000);
    expect(outputOf(TRACE, 'the end').text).toMatch(/the end$/);
  });
});
