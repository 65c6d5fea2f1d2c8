import { thisMachine } from '../../src/intake/reader/machine.ts';
import { Readers } from '../../src/intake/reader/readers.ts';

/** Readers for tests that do not care which process reads: loading one takes a second. They end with the tests. */
export const SHARED_READERS = new Readers(thisMachine());
