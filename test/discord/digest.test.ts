import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../src/discord/languages/texts.ts';
import { digestReply } from '../../src/discord/replies/watch/digest.ts';
import { makeArticle } from '../corpus/folders.ts';
import { asText } from './as-text.ts';
import { quoteOf } from './reports.ts';

const BODY = 'The river flooded the lower town.';

/** A digest of one event that reports of these sources tell. */
function shown(...sources: readonly string[]): string {
  const reports = sources.map((source, at) => makeArticle({ id: `${at}`, source, body: BODY }));
  const [first = makeArticle({ body: BODY })] = reports;
  const events = [{ quote: quoteOf(first, BODY), reports }];
  return asText(digestReply({ events, reports: 2, often: 'daily' }, null, ENGLISH));
}

describe('an event in a digest', () => {
  test('names who else tells it', () => {
    expect(shown('Herald', 'Daily', 'Daily', 'Herald')).toContain(
      '\n-# Told by 4 reports, also by Daily',
    );
  });

  test('does not name the source of its quote again', () => {
    expect(shown('Herald', 'Herald')).toContain('\n-# Told by 2 reports');
    expect(shown('Herald', 'Herald')).not.toContain('also by');
  });
});
