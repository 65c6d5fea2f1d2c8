import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragment } from '../../src/text/text-fragment.ts';
import { hostileText } from '../hostile/fragments.ts';

const FIRST = 'Trucks crossed the border on Monday, a monitor said.';
const LAST =
  'The convoy of the US-led coalition, 100 trucks, came from Jordan and went to Ain al-Asad.';
const BODY = `${FIRST}\n\n${LAST}\n\n${FIRST} Nobody was hurt.`;

function fragment(quote: string, body = BODY, from = 0): string | null {
  const start = body.indexOf(quote, from);
  return textFragment(body, { start, end: start + quote.length });
}

describe('the link to a quote', () => {
  it('names the first and the last words', () => {
    expect(fragment(LAST)).toBe(':~:text=The%20convoy%20of%20the%20US,went%20to%20Ain%20al%2DAsad');
  });

  it('names a short quote whole, with hyphens and commas encoded', () => {
    expect(fragment('US-led coalition, 100 trucks')).toBe(
      ':~:text=US%2Dled%20coalition%2C%20100%20trucks',
    );
  });

  it('goes over paragraphs', () => {
    expect(fragment(`${FIRST}\n\n${LAST}`)).toBe(
      ':~:text=Trucks%20crossed%20the%20border%20on,went%20to%20Ain%20al%2DAsad',
    );
  });

  it('names the words before if the first words are on the page before', () => {
    const body = `${FIRST} Then they left. ${FIRST}`;
    expect(fragment(FIRST, body, 10)).toBe(
      ':~:text=Then%20they%20left.-,Trucks%20crossed%20the%20border%20on%20Monday%2C%20a%20monitor%20said',
    );
  });

  it('is left out if it would be long', () => {
    const word = 'المحافظة'.repeat(4);
    expect(fragment(`${word} ${word} ${word}`, `${word} ${word} ${word}`)).toBeNull();
    expect(fragment('…', 'He said … and left.')).toBeNull();
  });

  it('never fails', () => {
    fc.assert(
      fc.property(hostileText(), fc.nat(), fc.nat(), (body, one, other) => {
        const [start = 0, end = 0] = [one % (body.length + 1), other % (body.length + 1)].sort(
          (a, b) => a - b,
        );
        const found = textFragment(body, { start, end });
        expect(found?.length ?? 0).toBeLessThanOrEqual(240);
      }),
    );
  });
});
