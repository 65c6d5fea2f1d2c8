import fc from 'fast-check';

const FIRST_SURROGATE = 0xd800;
const SURROGATES = 0x800;
const CODE_POINTS = 0x110000;

/**
 * Makes any character, as `unit: 'binary'` does, with the same characters for the same seed. The unit of the
 * library first lists all million characters, which takes a second in each worker.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .nat(CODE_POINTS - SURROGATES - 1)
  .map((at) => String.fromCodePoint(at < FIRST_SURROGATE ? at : at + SURROGATES), placeOf);

/** @throws TypeError unless it is one character. */
function placeOf(character: unknown): number {
  const [first = '', ...others] = typeof character === 'string' ? character : '';
  const code = first.codePointAt(0);
  if (code === undefined || others.length > 0 || !first.isWellFormed()) {
    throw new TypeError('This is not one character');
  }
  return code < FIRST_SURROGATE ? code : code - SURROGATES;
}
