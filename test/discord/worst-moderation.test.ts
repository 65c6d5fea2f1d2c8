import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import type { Change } from '../../src/corpus/change.ts';
import { LANGUAGES } from '../../src/discord/languages/language.ts';
import { ENGLISH, type Texts, textsOf } from '../../src/discord/languages/texts.ts';
import type { Reply } from '../../src/discord/message/components.ts';
import { withinLimits } from '../../src/discord/message/limits.ts';
import { changeLine, conflictReply, doneReply } from '../../src/discord/replies/articles/change.ts';
import { draftReply } from '../../src/discord/replies/articles/draft.ts';
import { evidenceReply } from '../../src/discord/replies/articles/evidence.ts';
import { historyReply } from '../../src/discord/replies/articles/history.ts';
import { leftOutReply } from '../../src/discord/replies/articles/left-out.ts';
import { pageCheckReply } from '../../src/discord/replies/articles/page-check.ts';
import { decodeArticle } from '../../src/discord/state/article.ts';
import { type EvidenceRecord, KEPT_HEADERS } from '../../src/evidence/original.ts';
import type { Draft } from '../../src/intake/draft.ts';
import type { KeptDraft } from '../../src/intake/drafts/drafts.ts';
import type { Likeness } from '../../src/intake/likeness/likeness.ts';
import { makeArticle } from '../corpus/folders.ts';
import { runsOf } from '../runs.ts';
import { asText, customIdsOfKind } from './as-text.ts';
import { hostileText } from './texts.ts';

const NOW = '2026-11-20T12:00:00.000Z';
const ALL = LANGUAGES.map(textsOf);

/** Texts that take the most room: escaped, of three bytes, from right to left. */
const WIDEST = ['*', '闻', 'ا', '👩‍👩‍👧‍👦'].map((piece) => piece.repeat(1_000 / piece.length));
const worst = fc.constantFrom(...WIDEST);
const detail = fc.oneof(
  worst,
  hostileText().filter((text) => /\S/.test(text)),
);

/** Links that are linked in a message, and links that are too long for that. */
const LONG_LINKS = [280, 2_000].map((length) => `https://example.org/${'a'.repeat(length)}`);
const HOST = `${'a.'.repeat(100)}org`;
const link = fc.constantFrom(...LONG_LINKS, `https://${HOST}/${'a'.repeat(80)}`);

const article: fc.Arbitrary<Article> = fc
  .record({
    ...{ title: detail, source: detail, author: detail, url: link, archived: link },
    ...{ retracted: detail, language: detail, published: fc.constantFrom('2019-09-07', '2018') },
    ...{ tags: fc.array(detail, { minLength: 1, maxLength: 3 }), body: detail },
  })
  .map((fields) => makeArticle(fields));

const RECORD: EvidenceRecord = {
  ...{ sha256: 'f'.repeat(64), bytes: 4_999_999, at: NOW, url: LONG_LINKS[0] ?? null, status: 200 },
  headers: Object.fromEntries(KEPT_HEADERS.map((name) => [name, '*'.repeat(300)])),
  content: 'too large',
};

const CODES = Array.from({ length: 12 }, () => 'titles-differ' as const);

const draft: fc.Arbitrary<Draft> = fc
  .tuple(article, fc.array(detail, { minLength: 12, maxLength: 12 }), detail)
  .map(([{ title, source, author, published, language, url, archived, body }, told, passage]) => ({
    ...{ title, source, author, published, language, url, archived, body: body.repeat(4) },
    leftOut: Array.from({ length: 30 }, (_, after) => ({ text: passage.repeat(3), after })),
    original: RECORD,
    doubts: CODES.map((code, at) => ({ code, message: told[at] ?? '' })),
  }));

const kept: fc.Arbitrary<KeptDraft> = fc
  .record({
    draft,
    name: detail,
    base: article,
    kind: fc.constantFrom('addition' as const, 'suggestion' as const, 'edit' as const),
    sender: fc.constantFrom('member' as const, 'feed' as const),
  })
  .map(({ draft: of, name, base, kind, sender }) => ({
    ...{ id: 'aaaaaaaaaa', draft: of, begun: NOW, expires: NOW },
    by: { kind: sender, id: '1', name },
    purpose: kind === 'edit' ? { kind, base } : { kind },
  }));

const likenesses: fc.Arbitrary<readonly Likeness[]> = fc
  .array(article, { minLength: 5, maxLength: 5 })
  .map((articles) => articles.map((of) => ({ article: of, kind: 'near', share: 0.99 })));

/** A change of everything in an article. */
const changed = (sequence: number) =>
  fc.tuple(article, article, detail).map(
    ([before, after, name]): Change => ({
      ...{ sequence, at: NOW, by: { kind: 'member', id: '1', name }, action: 'edit' },
      ...{ id: 'convoy', before, after, request: null },
    }),
  );

const settings = { numRuns: runsOf(40) };

/** Checks a reply in every language. */
function inEveryLanguage(show: (texts: Texts) => Reply): void {
  for (const texts of ALL) withinLimits(show(texts).components);
}

describe('what moderators see fits into a message', () => {
  test.each(WIDEST.map((words) => [words.slice(0, 11), words]))(
    'a new version with texts like %s',
    (_, words) => {
      const [url = '', longUrl = ''] = LONG_LINKS;
      const base = makeArticle({
        ...{ title: words, source: words, author: words, url, archived: longUrl, language: words },
        ...{ published: '2019-09-07', retracted: words, body: words },
      });
      const { archived, published, body } = {
        archived: url,
        published: '2018-12-28',
        body: 'Words.',
      };
      const made: KeptDraft = {
        ...{ id: 'aaaaaaaaaa', begun: NOW, expires: NOW, purpose: { kind: 'edit', base } },
        by: { kind: 'feed', id: '1', name: words },
        draft: {
          ...{
            title: `1${words}`,
            source: `2${words}`,
            author: `3${words}`,
            language: `4${words}`,
          },
          ...{ url: longUrl, archived, published, body, original: RECORD },
          leftOut: Array.from({ length: 30 }, (_, after) => ({ text: words, after })),
          doubts: CODES.map((code) => ({ code, message: words })),
        },
      };
      const alike = (['link', 'text', 'near'] as const).map((kind) => {
        return { article: { ...base, published: null, added: NOW }, kind, share: 0.99 };
      });
      inEveryLanguage((texts) => draftReply(made, alike, texts));
      const shown = asText(draftReply(made, alike, ENGLISH));
      expect(shown).toContain('- published: 7 September 2019 → 28 December 2018');
      expect(shown).toContain(`(<${url}>)`);
    },
  );

  test('a draft, with all its doubts and buttons', () => {
    fc.assert(
      fc.property(kept, likenesses, (of, alike) => {
        inEveryLanguage((texts) => draftReply(of, alike, texts));
        const shown = draftReply(of, alike, ENGLISH);
        const doubts = 10;
        expect(asText(shown).match(/^⚠ /gm)).toHaveLength(doubts + 3);
        expect(asText(shown)).toContain('30 passages left out');
        for (const kind of ['publish', 'details', 'text', 'show', 'discard', 'left-out']) {
          expect(customIdsOfKind(shown, `draft-${kind}`)).toHaveLength(1);
        }
      }),
      settings,
    );
  });

  test('the passages left out of a draft, each with its button', () => {
    fc.assert(
      fc.property(kept, (of) => {
        inEveryLanguage((texts) => leftOutReply(of, texts));
        expect(customIdsOfKind(leftOutReply(of, ENGLISH), 'draft-put-back')).toHaveLength(8);
      }),
      settings,
    );
  });

  test('a change of all details, each of which is named', () => {
    fc.assert(
      fc.property(changed(1), article, (change, current) => {
        inEveryLanguage((texts) => doneReply(change, texts, 'The page itself is not kept.'));
        inEveryLanguage((texts) => changeLine(change, texts));
        inEveryLanguage((texts) => conflictReply(change.before, current, change, texts));
      }),
      settings,
    );
    const words = '*'.repeat(999);
    const [before, after] = [words, `1${words}`].map((told) =>
      makeArticle({
        ...{ title: told, source: told, author: told, language: told, tags: [told], body: told },
        ...{ url: told.replaceAll('*', '_'), archived: told },
      }),
    );
    const by = { kind: 'member', id: '1', name: words } as const;
    const change: Change = {
      ...{ sequence: 1, at: NOW, by, action: 'edit', id: 'convoy', request: null },
      before: { ...(before ?? makeArticle()), published: '2018' },
      after: { ...(after ?? makeArticle()), retracted: words },
    };
    inEveryLanguage((texts) => doneReply(change, texts));
    inEveryLanguage((texts) => changeLine(change, texts));
    inEveryLanguage((texts) => conflictReply(change.before, change.after, change, texts));
    const lines = asText(doneReply(change, ENGLISH)).match(/^- [a-z ]+:/gm);
    expect(lines).toEqual(
      [
        ...['title', 'source', 'author', 'published', 'link', 'archived copy', 'language', 'tags'],
        ...['retracted', 'text'],
      ].map((field) => `- ${field}:`),
    );
  });

  test('what changed on a page, and what is kept of it', () => {
    const words = fc.constantFrom(...WIDEST.map((text) => text.slice(0, 300)));
    fc.assert(
      fc.property(article, draft, words, words, (of, page, one, other) => {
        const bodyOf = (word: string) =>
          Array.from({ length: 12 }, (_, at) => `Paragraph ${at} says not ${word} here.`).join(' ');
        const printed = { ...of, body: bodyOf(one) };
        const now = { ...page, body: bodyOf(other) };
        inEveryLanguage((texts) =>
          pageCheckReply({ article: printed, page: now, record: RECORD }, new Date(NOW), texts),
        );
        inEveryLanguage((texts) => evidenceReply(of, { record: RECORD, content: null }, 1, texts));
      }),
      settings,
    );
  });
});

describe('the history of a report', () => {
  const changes = fc.tuple(...[9, 8, 7, 6, 5, 4, 3, 2, 1].map(changed));

  test('fits into messages, and no change is passed over', () => {
    fc.assert(
      fc.property(article, changes, detail, (of, all, fault) => {
        const kept = fault.length % 2 === 0 ? fault : RECORD;
        for (const texts of ALL) {
          const restored: number[] = [];
          let offset: number | null = 0;
          while (offset !== null) {
            const page: Reply = historyReply({ article: of, changes: all, kept }, offset, texts);
            withinLimits(page.components);
            restored.push(...numbersOf(page, 'restore'));
            offset = numbersOf(page, 'history').find((next) => next > (offset ?? 0)) ?? null;
          }
          expect(restored).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
        }
      }),
      { numRuns: runsOf(10) },
    );
  });

  test('shows six changes if they fit, and later ones with a button', () => {
    const made = [9, 8, 7, 6, 5, 4, 3, 2, 1].map((sequence): Change => {
      const [before, after] = [sequence, sequence + 1].map((at) => makeArticle({ title: `${at}` }));
      const by = { kind: 'hand' } as const;
      const [was, is] = [before ?? null, after ?? null];
      return {
        sequence,
        at: NOW,
        by,
        action: 'edit',
        id: 'a',
        before: was,
        after: is,
        request: null,
      };
    });
    const [first, second] = [0, 6].map((at) =>
      historyReply({ article: makeArticle(), changes: made, kept: null }, at, ENGLISH),
    );
    expect(numbersOf(first, 'restore')).toEqual([8, 7, 6, 5, 4]);
    expect(numbersOf(first, 'history')).toEqual([6]);
    expect(numbersOf(second, 'restore')).toEqual([3, 2, 1]);
    expect(numbersOf(second, 'history')).toEqual([0]);
  });
});

function numbersOf(reply: Reply | undefined, kind: 'restore' | 'history'): number[] {
  return customIdsOfKind(reply ?? { components: [] }, kind).flatMap(
    (customId) => decodeArticle(customId, kind)?.number ?? [],
  );
}

describe('the passages left out of a draft', () => {
  const of = (passage: string): KeptDraft => ({
    ...{ id: 'aaaaaaaaaa', begun: NOW, expires: NOW, purpose: { kind: 'addition' } },
    by: { kind: 'member', id: '1', name: 'moderator' },
    draft: {
      ...{ title: 'Title', source: null, author: null, published: null, language: null, url: null },
      ...{ body: 'Words.', leftOut: [{ text: passage, after: 0 }], doubts: [] },
    },
  });

  test('are whole in a file if one is shown shortened', () => {
    const passage = `${'word '.repeat(100)}end`;
    const reply = leftOutReply(of(passage), ENGLISH);
    expect(asText(reply)).toContain('All of it is in this file:');
    expect(Buffer.from(reply.files?.[0]?.bytes ?? []).toString()).toBe(passage);
  });

  test('need no file if they are shown whole', () => {
    expect(leftOutReply(of('Read more.'), ENGLISH).files ?? []).toEqual([]);
  });
});

test('no line about a draft or its changes can break before a dot', () => {
  const by = { kind: 'feed', id: '1', name: 'World' } as const;
  const { id: _, tags: _tags, ...base } = makeArticle({ url: 'https://example.org/1' });
  const purpose = { kind: 'addition' } as const;
  const draftOf = { ...base, original: RECORD, doubts: [] };
  const made = { id: 'aaaaaaaaaa', draft: draftOf, by, begun: NOW, expires: NOW, purpose };
  const change: Change = {
    ...{ sequence: 1, at: NOW, by, action: 'add', id: 'convoy', request: null },
    ...{ before: null, after: makeArticle() },
  };
  for (const texts of ALL) {
    const shown = [
      draftReply(made, [], texts),
      historyReply({ article: makeArticle(), changes: [change], kept: RECORD }, 0, texts),
    ];
    expect(JSON.stringify(shown)).toContain('\u00A0· ');
    expect(JSON.stringify(shown)).not.toContain(' · ');
  }
});
