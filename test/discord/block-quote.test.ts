import { describe, expect, it } from 'vitest';
import { blockQuote } from '../../src/discord/replies/quotes/block-quote.ts';

const ROOM = 200;

function quoteOf(body: string, room = ROOM): string {
  return blockQuote(body, { start: 0, end: body.length }, null, room);
}

describe('a block quote', () => {
  it('has a heading on a line of its own', () => {
    expect(quoteOf('Ayn al-Asad\n\nThe base is in Anbar.')).toBe(
      '> Ayn al-Asad\n> The base is in Anbar.',
    );
  });

  it('joins the lines of a paragraph', () => {
    expect(quoteOf('The base is\nin Anbar.')).toBe('> The base is in Anbar.');
  });

  it('is cut to its room, marks of quotation included', () => {
    const body = `Heading\n\n${'word '.repeat(40)}`;
    const cut = quoteOf(body, 60);
    expect(cut.length).toBeLessThanOrEqual(60);
    expect(cut).toMatch(/^> Heading\n> word .*…$/s);
  });
});
