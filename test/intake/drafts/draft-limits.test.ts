import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../src/corpus/change.ts';
import {
  checkRoom,
  type DraftEntry,
  NoRoomError,
} from '../../../src/intake/drafts/draft-limits.ts';

const MEMBER: Actor = { kind: 'member', id: '1', name: 'Omar' };
const FEED: Actor = { kind: 'feed', id: '3', name: 'World' };
const MODERATOR: Actor = { kind: 'member', id: '2', name: 'Layla' };

/** Makes this many drafts of one person, or each of a different person. */
function some(count: number, kind: DraftEntry['kind'], by: Actor | null, bytes = 10): DraftEntry[] {
  return Array.from({ length: count }, (_, at) => ({
    id: String(at).padStart(10, '0'),
    by: by ?? { kind: 'member', id: `other ${at}`, name: 'Other' },
    kind,
    bytes,
    begun: '2026-11-20T12:00:00.000Z',
    expires: '2026-11-21T12:00:00.000Z',
    link: null,
    text: null,
  }));
}

const addition = { by: MODERATOR, kind: 'addition', bytes: 10 } as const;
const fed = { by: FEED, kind: 'addition', bytes: 10 } as const;
const suggestion = { by: MEMBER, kind: 'suggestion', bytes: 10 } as const;

describe('there is room', () => {
  it.each([
    ['for the fifth suggestion of a member', suggestion, some(4, 'suggestion', MEMBER)],
    ['for a suggestion among 199', suggestion, some(199, 'suggestion', null)],
    ['for the hundredth draft of a moderator', addition, some(99, 'edit', MODERATOR)],
    ['for a suggestion beside any number of drafts', suggestion, some(1_000, 'edit', MEMBER)],
    ['for the two hundredth draft of a feed', fed, some(199, 'addition', FEED)],
    ['for a draft beside any number of drafts from feeds', addition, some(999, 'addition', FEED)],
    ['for a draft beside any number of suggestions', addition, some(200, 'suggestion', MODERATOR)],
  ])('%s', (_name, draft, others) => {
    expect(() => checkRoom(draft, others)).not.toThrow();
  });
});

describe('there is no room, and the message says what to do,', () => {
  it.each([
    [
      'for a sixth suggestion of a member',
      suggestion,
      some(5, 'suggestion', MEMBER),
      'You have 5 suggestions waiting, which is the limit. Suggest this one when a moderator has looked at some of the others.',
    ],
    [
      'for longer suggestions of a member',
      suggestion,
      some(2, 'suggestion', MEMBER, 3_000_000),
      'Your waiting suggestions have reached the size limit.',
    ],
    [
      'for a suggestion among 200',
      suggestion,
      some(200, 'suggestion', null),
      'Too many suggestions are waiting.',
    ],
    [
      'for a suggestion among many long ones',
      suggestion,
      some(50, 'suggestion', null, 1_000_000),
      'Too many suggestions are waiting.',
    ],
    [
      'for one more draft of a moderator',
      addition,
      [...some(60, 'edit', MODERATOR), ...some(40, 'addition', MODERATOR)],
      'You have too many drafts open. Publish or discard some of them first; the others are removed after a day.',
    ],
    [
      'for longer drafts of a moderator',
      addition,
      some(50, 'edit', MODERATOR, 1_000_000),
      'You have too many drafts open.',
    ],
    [
      'for a draft among a thousand',
      addition,
      some(1_000, 'addition', null),
      'Too many drafts are open.',
    ],
    [
      'for a draft among many long ones',
      addition,
      some(200, 'addition', null, 1_000_000),
      'Too many drafts are open.',
    ],
  ])('%s', (_name, draft, others, sentence) => {
    expect(() => checkRoom(draft, others)).toThrow(sentence);
  });
});

it('refuses the two hundred and first draft of a feed so that the feed can wait', () => {
  const others = some(200, 'addition', FEED);
  expect(() => checkRoom(fed, others)).toThrow(NoRoomError);
  expect(() => checkRoom({ ...fed, by: { ...FEED, id: '4' } }, others)).not.toThrow();
  const full = Array.from({ length: 5 }, (_, at) =>
    some(200, 'addition', { ...FEED, id: String(at) }),
  ).flat();
  expect(() => checkRoom({ ...fed, by: { ...FEED, id: '9' } }, full)).toThrow(NoRoomError);
});
