import fc from 'fast-check';
import { expect } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { ACTIONS, type Change } from '../../../src/corpus/change.ts';
import { FIELDS } from '../../../src/corpus/format/fields.ts';
import { findArticleFaults, readArticle, writeArticle } from '../../../src/corpus/format/format.ts';
import { articleKey, isId, makeId } from '../../../src/corpus/format/identifier.ts';
import { isLink, linkKey } from '../../../src/corpus/format/link.ts';
import { decodeUtf8, findBrokenLine } from '../../../src/corpus/format/utf8.ts';
import { readImportLine } from '../../../src/corpus/import/import-line.ts';
import {
  orderChange,
  readArticleJson,
  readChangeJson,
  readJournalLine,
  writeChanges,
} from '../../../src/storage/folder/journal/journal-line.ts';
import { makeArticle, makeFile } from '../../corpus/folders.ts';
import { damaged, hostileBytes, hostileJson, hostileText } from '../fragments.ts';
import { type Property, property } from './property.ts';

/** A link, or a text that begins like one. */
const link = fc.oneof(
  hostileText(4),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  hostileText(4).map((text) => `https://a.example.org/${text}`),
  hostileText(2).map((text) => `https://${text}.example.org/?utm_source=${text}`),
  hostileText(2).map((text) => `http://www.google.com/amp/s/${text}`),
);

const stated = fc.option(fc.oneof(hostileText(4), fc.constant('Xinhua')));

/** An article that may be valid or not. */
export const anyArticle: fc.Arbitrary<Article> = fc.record({
  id: fc.oneof(fc.constant('convoy'), hostileText(2)),
  title: hostileText(4),
  source: stated,
  author: stated,
  published: fc.option(
    fc.oneof(fc.constantFrom('2019-09-07', '2019-02-30', '2019'), hostileText(2)),
  ),
  url: fc.option(link),
  language: fc.option(fc.constantFrom('en', 'pt-BR', 'x', 'en-a-b')),
  tags: fc.array(hostileText(2), { maxLength: 3 }),
  added: fc.option(fc.constantFrom('2026-11-20', '2026-11-20T12:58:02Z', 'today')),
  archived: stated,
  retracted: stated,
  body: hostileText(),
});

const change: fc.Arbitrary<Change> = fc.record({
  sequence: fc.integer({ min: 1, max: 2 ** 40 }),
  at: hostileText(2),
  by: fc.oneof(
    fc.record({ kind: fc.constant('member' as const), id: hostileText(1), name: hostileText(2) }),
    fc.record({ kind: fc.constant('terminal' as const), name: hostileText(2) }),
    fc.constant({ kind: 'hand' as const }),
  ),
  action: fc.constantFrom(...ACTIONS),
  id: hostileText(2),
  before: fc.option(anyArticle),
  after: fc.option(anyArticle),
  request: fc.option(hostileText(2)),
});

/** A change as it is read back from JSON, which escapes lone surrogates and restores them. */
const kept = (one: Change) => orderChange(one);

const file = fc.oneof(
  hostileText(),
  hostileText().map((text) => `---\n${text}\n---\n\nBody.\n`),
  fc
    .tuple(fc.constantFrom(...FIELDS), hostileText(3))
    .map(([field, text]) => makeFile(['title: a', `${field}: ${text}`])),
  damaged(
    makeFile([
      'title: "A convoy: “over” the border"',
      'published: 2019-09-07',
      'tags: [World, Iraq]',
    ]),
  ),
);

/** Properties of links, ids and everything that a corpus keeps. */
export const CORPUS_PROPERTIES: readonly Property[] = [
  property('a link has a key, the same in other spellings', link, (text) => {
    if (!isLink(text)) return;
    const key = linkKey(text);
    expect(key).not.toMatch(/^https?:/);
    const { href, hash } = new URL(text);
    expect(linkKey(href)).toBe(key);
    expect(linkKey(href.replace(/^https?:/, 'http:'))).toBe(
      linkKey(href.replace(/^https?:/, 'https:')),
    );
    if (hash === '' && !href.endsWith('#')) expect(linkKey(`${href}#top`)).toBe(key);
  }),
  property(
    'every title gives an id that is valid on every system',
    fc.tuple(hostileText(), fc.constantFrom(null, '2019-09-07', '2019'), fc.nat(3)),
    ([title, published, taken]) => {
      let asked = 0;
      const id = makeId({ title, published }, () => {
        asked += 1;
        return asked <= taken;
      });
      expect(id).toSatisfy(isId);
      expect(articleKey(id)).toMatch(/^[\w-]{8}$/);
    },
  ),
  property('a file is an article, or has faults with a line and a sentence', file, (text) => {
    const { article, faults, urlLine } = readArticle('convoy', Buffer.from(text));
    expect(article === null).toBe(faults.length > 0);
    const lines = text.split('\n').length;
    for (const { line, message } of faults) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines);
      expect(message).toMatch(/\S/);
    }
    expect(urlLine).toBeLessThanOrEqual(lines);
    if (article === null) return;
    expect(readArticle('convoy', Buffer.from(writeArticle(article))).article).toEqual(article);
  }),
  property('bytes are an article, or have faults', hostileBytes(), (bytes) => {
    const { article, faults } = readArticle('convoy', bytes);
    expect(article === null).toBe(faults.length > 0);
    if (decodeUtf8(bytes) === null) {
      expect(findBrokenLine(bytes)).toBeLessThanOrEqual(
        Buffer.from(bytes).toString('latin1').split('\n').length,
      );
    }
  }),
  property('an article is read as it was written, or has faults', anyArticle, (article) => {
    if (findArticleFaults(article).length > 0) return;
    expect(readArticle(article.id, Buffer.from(writeArticle(article))).article).toEqual(article);
  }),
  property(
    'a line of an import states an article, or has faults',
    fc.oneof(
      hostileText(),
      hostileJson().map((value) => JSON.stringify(value)),
      anyArticle.map((one) => JSON.stringify(one)),
      damaged(JSON.stringify(makeArticle())),
    ),
    (line) => {
      const read = readImportLine(line);
      if (read === null) expect(line.trim()).toBe('');
      else if ('faults' in read) expect(read.faults).not.toEqual([]);
      else expect(read.stated.title).toBe(read.stated.title.trim());
    },
  ),
  property(
    'a line of the journal is read as it was written',
    fc.array(change, { minLength: 1, maxLength: 2 }),
    (changes) => {
      const lines = writeChanges(changes).split('\n').slice(0, -1);
      const read = lines.map((line) => readJournalLine(Buffer.from(line)));
      const until = changes.at(-1)?.sequence;
      expect(read).toEqual(changes.map((one) => ({ kind: 'change', change: kept(one), until })));
    },
  ),
  property(
    'an invalid line of the journal is rejected',
    fc.oneof(
      hostileBytes(),
      hostileJson().map((value) => Buffer.from(JSON.stringify(value))),
      change
        .chain((one) => damaged(writeChanges([one]).trimEnd()))
        .map((line) => Buffer.from(line)),
    ),
    (line) => {
      const read = readJournalLine(line);
      if (read?.kind === 'change') expect(readChangeJson(read.change)).toEqual(read.change);
      else if (read !== null) expect(read.until).toBeGreaterThan(0);
    },
  ),
  property('an invalid change or article in a database is rejected', hostileJson(), (value) => {
    expect(readChangeJson(value)).toBeNull();
    const article = readArticleJson(value);
    if (article !== null) expect(typeof article.body).toBe('string');
  }),
];
