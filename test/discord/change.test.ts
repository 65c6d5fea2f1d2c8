import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/corpus/change.ts';
import { ENGLISH } from '../../src/discord/languages/texts.ts';
import { doneReply } from '../../src/discord/replies/articles/change.ts';
import { makeArticle } from '../corpus/folders.ts';
import { asText } from './as-text.ts';

/** A version of a report that was brought back. */
function restored(retracted: string | null): Change {
  return {
    sequence: 3,
    at: '2026-11-20T12:00:00Z',
    by: { kind: 'member', id: '1', name: 'moderator' },
    action: 'restore',
    id: 'convoy',
    before: null,
    after: makeArticle({ retracted }),
    request: null,
  };
}

describe('the reply to a restored report', () => {
  test('says why it is still retracted', () => {
    const reply = asText(doneReply(restored('The _number_ was made up'), ENGLISH));
    expect(reply).toContain('The report is still retracted: The \\_number\\_ was made up');
  });

  test('says nothing about it otherwise', () => {
    expect(asText(doneReply(restored(null), ENGLISH))).not.toContain('retracted');
  });
});
