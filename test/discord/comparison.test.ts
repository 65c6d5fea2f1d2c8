import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../src/discord/languages/texts.ts';
import { fits, withinLimits } from '../../src/discord/message/limits.ts';
import { comparisonReply } from '../../src/discord/replies/comparison.ts';
import type { Comparison, OutletRow } from '../../src/timeline/comparison/comparison.ts';
import { makeArticle } from '../corpus/folders.ts';
import { asText } from './as-text.ts';
import { quoteOf } from './reports.ts';

const ANY = { from: null, to: null };
const VIEW = { asker: '100000000000000001', picture: null };

/** As many rows as there can be, of outlets whose names and words are made of one sign. */
function comparisonOf(sign: string, count: number): Comparison {
  const rows = Array.from({ length: count }, (_, at): OutletRow => {
    const body = `${1000 + (at % 8)} ${sign.repeat(900)}`;
    const source = `${String.fromCharCode(97 + at)}${sign.repeat(300)}`;
    const article = makeArticle({ id: `row-${at}`, title: sign.repeat(300), source, body });
    const quote = quoteOf(article, body);
    const span = { start: 0, end: 4 };
    const killed = { counted: 'killed', value: 1000 + (at % 8), span } as const;
    return {
      outlet: source,
      quote,
      figures: [killed, { ...killed, counted: 'wounded' }],
      only: quote,
      later: 3,
    };
  });
  const days = { date: '2019-09-07', until: null, precision: 'day' } as const;
  return { topic: sign.repeat(300), days, rows, reports: count, nearest: [] };
}

describe('a comparison on Discord', () => {
  test.each(['a', '*', '军', 'ج', '🚚'])('fits into a message: %s', (sign) => {
    for (const count of [1, 2, 8, 25]) {
      const reply = comparisonReply(comparisonOf(sign, count), ANY, VIEW, ENGLISH);
      withinLimits(reply.components);
      expect(fits(reply.components)).toBe(true);
      expect(asText(reply)).toContain('1000');
    }
  });
});
