import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/discord/languages/language.ts';
import { ENGLISH, textsOf } from '../../src/discord/languages/texts.ts';
import { fits } from '../../src/discord/message/limits.ts';
import { changesLines } from '../../src/discord/replies/articles/change.ts';
import { addedNotes } from '../../src/discord/replies/feeds/added.ts';
import {
  draftsReply,
  type ListedDraft,
  rejectedReply,
} from '../../src/discord/replies/feeds/drafts.ts';
import { feedReply } from '../../src/discord/replies/feeds/feed.ts';
import { feedsReply } from '../../src/discord/replies/feeds/list.ts';
import { newsReplies } from '../../src/discord/replies/feeds/news.ts';
import { triedReply } from '../../src/discord/replies/feeds/tried.ts';
import type { Draft } from '../../src/intake/draft.ts';
import type { KeptDraft } from '../../src/intake/drafts/drafts.ts';
import type { FeedItem } from '../../src/intake/feed/found-feed.ts';
import type { Feed } from '../../src/watch/feeds/feed.ts';
import { makeArticle, TESTER } from '../corpus/folders.ts';
import { runsOf } from '../runs.ts';
import { asText } from './as-text.ts';
import { hostileText } from './texts.ts';

const NOW = '2026-11-20T12:00:00.000Z';

/** Names that take the most room. */
const longText = fc.oneof(
  fc.constant('*'.repeat(1_000)),
  fc.constant('闻'.repeat(1_000)),
  fc.constant('ا'.repeat(1_000)),
  hostileText().filter((text) => /\S/.test(text)),
);

const link = fc.constantFrom(
  'https://example.org/1',
  `https://example.org/${'a'.repeat(120)}`,
  `https://${'a.'.repeat(100)}org/${'a'.repeat(1_700)}`,
);

function feedOf(name: string, words: string, at: string): Feed {
  return {
    ...{
      id: '0000000001',
      link: at,
      name,
      words,
      channel: '100000000000000009',
      publish: 'trusted',
    },
    ...{ addedBy: { kind: 'member', id: '1', name }, added: NOW, paused: NOW, due: NOW, read: NOW },
    ...{ etag: null, modified: null, seen: [], offered: 4_980, isFull: false, untold: [] },
    failing: { since: NOW, times: 3, sentence: { message: name, told: null } },
    waiting: [{ key: 'k', link: at, title: name, isChanged: false, after: null, tries: 0 }],
  };
}

function draftOf(title: string, feed: string, url: string, kind: 'addition' | 'edit'): ListedDraft {
  const draft: Draft = {
    ...{ title, source: title, author: title, published: '2019-09-07', language: 'en', url },
    body: 'A text.',
    doubts: Array.from({ length: 12 }, () => ({ code: 'no-date', message: title })),
  };
  const purpose = kind === 'edit' ? { kind, base: makeArticle() } : { kind };
  const by = { kind: 'feed', id: '0000000001', name: feed } as const;
  const kept: KeptDraft = { id: '', draft, by, begun: NOW, expires: NOW, purpose };
  return { kept, likenesses: [] };
}

const ALL = LANGUAGES.map(textsOf);

describe('what feeds show fits into a message', () => {
  const settings = { numRuns: runsOf(40) };

  test('a list of 25 drafts, each of another feed', () => {
    const one = fc.tuple(longText, longText, link, fc.constantFrom('addition', 'edit'));
    fc.assert(
      fc.property(fc.array(one, { minLength: 25, maxLength: 25 }), (all) => {
        const listed = all.map(([title, feed, url, kind], at) => {
          const { kept, likenesses } = draftOf(title, `${at}${feed}`, url, kind);
          return { kept: { ...kept, id: String(at).padStart(10, '0') }, likenesses };
        });
        const rejected = listed.map(({ kept }) => kept);
        expect(asText(draftsReply(listed, ENGLISH))).toContain('25 drafts from feeds');
        for (const texts of ALL) {
          expect(fits(draftsReply(listed, texts).components)).toBe(true);
          expect(fits(rejectedReply(rejected, TESTER, texts).components)).toBe(true);
        }
      }),
      settings,
    );
  });

  test('a feed, a page of feeds, and a feed that is tried', () => {
    fc.assert(
      fc.property(longText, longText, link, (name, words, at) => {
        const others = Array.from({ length: 20 }, () => ({ link: at, title: name }));
        const item: FeedItem = {
          key: 'k',
          link: at,
          title: name,
          summary: '',
          published: NOW,
          updated: '',
        };
        const items = Array.from({ length: 30 }, () => item);
        const found = { kind: 'feed', format: 'RSS', title: name, items, pace: null } as const;
        const located = { link: at, name, found, others };
        const feed = feedOf(name, words.slice(0, 500), at);
        const settled = { settings: { logChannelId: null }, stated: {} };
        const services = {
          settled: settled as unknown as Parameters<typeof addedNotes>[2]['settled'],
        };
        const many = Array.from({ length: 12 }, (_, index) => ({
          ...feed,
          id: `000000000${index % 10}`,
        }));
        for (const texts of ALL) {
          const started = { ...feed, words: '', channel: null };
          const notes = addedNotes(started, located, services, texts);
          expect(fits(feedReply(feed, texts, notes).components)).toBe(true);
          expect(fits(triedReply(located, words, items, texts).components)).toBe(true);
          expect(fits(feedsReply(many, 0, texts).components)).toBe(true);
          expect(fits(feedsReply(many, 10, texts).components)).toBe(true);
        }
      }),
      settings,
    );
  });

  test('all that a feed reports, in as many messages as it takes, and nothing is left out', () => {
    const published = Array.from({ length: 120 }, (_, at) =>
      makeArticle({ title: `Report ${at} ends` }),
    );
    const unread = Array.from({ length: 50 }, (_, at) => ({
      link: `https://example.org/page${at}ends`,
      sentence: { message: '闻'.repeat(400), told: null },
    }));
    const notices = [{ message: 'Paused.', told: null }];
    const replies = newsReplies([{ feed: '*'.repeat(900), published, unread, notices }], ENGLISH);
    expect(replies.every(({ components }) => fits(components))).toBe(true);
    const text = replies.map(asText).join('\n');
    for (let at = 0; at < 120; at += 1) expect(text).toContain(`Report ${at} ends`);
    for (let at = 0; at < 50; at += 1) expect(text).toContain(`page${at}ends`);
    expect(text).toContain('- Paused.');
    const nothing = { feed: 'World', published: [], unread: [], notices: [] };
    expect(newsReplies([nothing], ENGLISH)).toEqual([]);
  });

  test('a hundred reports that were published together', () => {
    const changes = Array.from({ length: 100 }, (_, at) => ({
      ...{
        sequence: at + 1,
        at: NOW,
        by: TESTER,
        action: 'add' as const,
        id: `r${at}`,
        before: null,
      },
      ...{ after: makeArticle({ title: '闻'.repeat(300) }), request: null },
    }));
    const reply = changesLines(changes, TESTER, ENGLISH);
    expect(fits(reply.components)).toBe(true);
    expect(asText(reply)).toMatch(/added 100 reports:[\s\S]*and \d+ more$/);
  });
});
