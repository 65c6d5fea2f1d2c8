import { expect, it } from 'vitest';
import { readershipOf, thisMachine } from '../../../src/intake/reader/machine.ts';

const MB = 1_000_000;

it.each([
  ['a large machine', 24_000, 8, { readers: 2, memory: 700 * MB }],
  ['a machine with one core', 24_000, 1, { readers: 1, memory: 700 * MB }],
  ['a container with 2 GB', 2_000, 2, { readers: 2, memory: 500 * MB }],
  ['a container with 1 GB', 1_000, 2, { readers: 2, memory: 256 * MB }],
  ['a container with 512 MB', 512, 2, { readers: 1, memory: 256 * MB }],
])('%s has room for so many readers with so much memory', (_name, memory, cores, has) => {
  expect(readershipOf({ memory: memory * MB, cores })).toEqual(has);
});

it('thisMachine reports the memory and cores of the system', () => {
  const { memory, cores } = thisMachine();
  expect(memory).toBeGreaterThan(100 * MB);
  expect(Number.isFinite(memory)).toBe(true);
  expect(cores).toBeGreaterThanOrEqual(1);
});
