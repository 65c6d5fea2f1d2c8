import { expect, test } from 'vitest';
import { ENGLISH } from '../../src/discord/languages/texts.ts';
import { draftReply } from '../../src/discord/replies/articles/draft.ts';
import type { KeptDraft } from '../../src/intake/drafts/drafts.ts';
import { draftOf } from '../../src/intake/publish.ts';
import { reviseDraft } from '../../src/intake/revise.ts';
import { makeArticle, TESTER } from '../corpus/folders.ts';
import { asText } from './as-text.ts';

test('a draft warns that its text prints another day than its date', () => {
  const body = 'Monday, 18 August 2014\n\nThe convoy came from Jordan.';
  const draft = reviseDraft(draftOf(makeArticle()), { body, published: '2016-08-03' });
  const kept: KeptDraft = {
    id: 'aaaaaaaaaa',
    draft,
    by: TESTER,
    begun: '2026-11-20T12:00:00Z',
    expires: '2026-11-21T12:00:00Z',
    purpose: { kind: 'addition' },
  };
  expect(asText(draftReply(kept, [], ENGLISH))).toContain(
    '⚠ the report prints 18 August 2014 at its head, but its date is 3 August 2016',
  );
});
